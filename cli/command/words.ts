import * as en from '../../shared/text/en.ts';
import * as vi from '../../shared/text/vi.ts';

export type Words = typeof vi.command;

/** All texts of a language that a command needs. */
export interface Texts {
  readonly words: Words;
  readonly problems: typeof vi.problem;
  readonly monitor: Pick<typeof vi.monitor, 'findings' | 'logs'>;
  /** Alarms, by name. */
  readonly watching: Readonly<Record<string, string>>;
}

/** English where it is asked for, by `--lang en` or by the surroundings; else Vietnamese. */
export function textsOf(
  lang: string | undefined,
  env: { readonly LANG?: string | undefined },
): Texts {
  const { command, monitor, problem, watching } = (lang ?? env.LANG ?? '').startsWith('en')
    ? en
    : vi;
  return { words: command, problems: problem, monitor, watching };
}
