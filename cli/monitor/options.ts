import { parseArgs } from 'node:util';

/** What a monitor is asked to look at. */
export interface Options {
  readonly server: string;
  readonly commune: string;
  readonly stateFile: string;
  /** A file with an overseer's bearer token, or null. */
  readonly tokenFile: string | null;
}

/** How the command is called. */
export const USAGE = 'nghe-dan-monitor URL commune [--state FILE] [--token-file FILE]';

/** Read the command line; null when it is not as `USAGE` says. */
export function readOptions(args: readonly string[]): Options | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { state: { type: 'string' }, 'token-file': { type: 'string' } },
    });
    const [server = '', commune = ''] = positionals;
    if (positionals.length !== 2 || !isServer(server) || !/^[a-z0-9-]+$/u.test(commune))
      return null;
    const { state = `nghe-dan-monitor-${commune}.json`, 'token-file': tokenFile = null } = values;
    return { server, commune, stateFile: state, tokenFile };
  } catch {
    return null;
  }
}

function isServer(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
