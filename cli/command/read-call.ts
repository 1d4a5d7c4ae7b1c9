import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Call, Command } from './call.ts';
import { Stop } from './stop.ts';
import type { Texts } from './words.ts';

/** Options of every command. */
const common = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

export type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[]>>;

/** Operands and options of a command line; throws Stop for an option that the command does not know. */
export function readArgs(
  args: readonly string[],
  command: Command,
): { operands: readonly string[]; values: Values } {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...common, ...command.options },
    });
    return { operands: positionals, values: values as Values };
  } catch (error) {
    throw new Stop('usage', { why: error instanceof Error ? error.message : String(error) });
  }
}

/** The call of a command; throws Stop when operands are missing or too many. */
export function readCall(
  name: string,
  command: Command,
  { operands, values }: { operands: readonly string[]; values: Values },
  surroundings: { texts: Texts; progress: Call['progress'] },
): Call {
  const [least, most] = command.operands;
  if (operands.length < least || operands.length > most) throw new Stop('operands', { name });
  const option = (key: string) => textOf(values[key]);
  return {
    ...surroundings,
    operands,
    option,
    needed(key) {
      const value = option(key);
      if (value === null) throw new Stop('option-missing', { name, option: `--${key}` });
      return value;
    },
    options: (key) => [values[key] ?? []].flat().map(String),
    flag: (key) => values[key] === true,
  };
}

function textOf(value: Values[string] | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
