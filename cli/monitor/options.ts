import { parseArgs } from 'node:util';
import { readWitnessKey } from '../../shared/log/cosignature.ts';
import type { NoteKey } from '../../shared/log/note.ts';

/** What a monitor is asked to look at. */
export interface Options {
  readonly server: string;
  readonly commune: string;
  readonly stateFile: string;
  /** A file with an overseer's bearer token, or null. */
  readonly tokenFile: string | null;
  /** As whom to cosign what holds, and the file of the private key; or null. */
  readonly witness: { readonly name: string; readonly keyFile: string } | null;
  /** Who must have cosigned. */
  readonly required: readonly NoteKey[];
}

/** How the command is called. */
export const USAGE = `nghe-dan-monitor URL commune [--state FILE] [--token-file FILE]
  [--witness-key-file FILE --witness-name NAME] [--require-witness VKEY …]`;

/** Read the command line; null when it is not as `USAGE` says. */
export function readOptions(args: readonly string[]): Options | null {
  const { positionals, values } = parsed(args) ?? { positionals: [], values: {} };
  const [server = '', commune = ''] = positionals;
  if (positionals.length !== 2 || !isServer(server) || !/^[a-z0-9-]+$/u.test(commune)) return null;
  const required = (values['require-witness'] ?? []).map(readWitnessKey);
  const known = required.filter((key) => key !== null);
  const witness = readWitnessOptions(values['witness-name'], values['witness-key-file']);
  if (witness === 'half' || known.length < required.length) return null;
  const { state = `nghe-dan-monitor-${commune}.json`, 'token-file': tokenFile = null } = values;
  return { server, commune, stateFile: state, tokenFile, witness, required: known };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        state: { type: 'string' },
        'token-file': { type: 'string' },
        'witness-key-file': { type: 'string' },
        'witness-name': { type: 'string' },
        'require-witness': { type: 'string', multiple: true },
      },
    });
  } catch {
    return null;
  }
}

/** A witness has a name without spaces and plus signs (C2SP signed-note), and a key. */
function readWitnessOptions(name?: string, keyFile?: string): Options['witness'] | 'half' {
  if (name === undefined && keyFile === undefined) return null;
  if (name === undefined || keyFile === undefined || !/^[^\s+]+$/u.test(name)) return 'half';
  return { name, keyFile };
}

function isServer(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
