import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** What is watched, and who is told. */
export interface Options {
  readonly server: string;
  /** What the installation is called in alarms. */
  readonly name: string;
  /** The folder whose disk counts. */
  readonly data: string;
  /** Where the status is written for the server. */
  readonly status: string;
  /** The folder with the backups, or null when none are made. */
  readonly backups: string | null;
  readonly stateFile: string;
  readonly secret: string;
  /** The site whose certificate is looked at, on this machine; null for none. */
  readonly domain: string | null;
  /** Where alarms are posted to, or null. */
  readonly alarmUrl: string | null;
}

/** How the command is called. */
export const USAGE = `nghe-dan-watch --data FOLDER --status FOLDER [--backups FOLDER] [--server URL]
  [--name NAME] [--domain NAME] [--state FILE] [--secret-file FILE] [--alarm-url-file FILE]
  with WATCH_SECRET and ALARM_URL in the environment where there are no such files`;

/** Read the command line; null when it is not as `USAGE` says. */
export async function readOptions(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Options | null> {
  const values = parsed(args);
  const { data, status, server = 'http://127.0.0.1:8787' } = values ?? {};
  if (values === null || data === undefined || status === undefined) return null;
  const secret = await fromFile(values['secret-file'], env['WATCH_SECRET']);
  const alarmUrl = await fromFile(values['alarm-url-file'], env['ALARM_URL']);
  if (!isWeb(server) || !(alarmUrl === '' || isWeb(alarmUrl))) return null;
  return {
    server,
    name: values.name ?? hostname(),
    data,
    status,
    backups: values.backups ?? null,
    domain: values.domain ?? null,
    stateFile: values.state ?? join(status, 'watch.json'),
    secret,
    alarmUrl: alarmUrl === '' ? null : alarmUrl,
  };
}

function parsed(args: readonly string[]) {
  const names = ['data', 'status', 'backups', 'server', 'name', 'state', 'domain'] as const;
  const files = ['secret-file', 'alarm-url-file'] as const;
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: Object.fromEntries([...names, ...files].map((name) => [name, text])) as Record<
        (typeof names)[number] | (typeof files)[number],
        typeof text
      >,
    }).values;
  } catch {
    return null;
  }
}

async function fromFile(file: string | undefined, otherwise = ''): Promise<string> {
  return file === undefined ? otherwise : (await readFile(file, 'utf8')).trim();
}

function isWeb(address: string): boolean {
  return /^https?:$/u.test(URL.parse(address)?.protocol ?? '');
}
