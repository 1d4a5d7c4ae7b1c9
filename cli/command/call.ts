import type { ParseArgsOptionsConfig } from 'node:util';
import type { Texts } from './words.ts';

/** What a command is called with. */
export interface Call {
  readonly texts: Texts;
  /** What follows the command's name. */
  readonly operands: readonly string[];
  /** An option's text, or null. */
  option(name: string): string | null;
  /** An option's text; throws Stop when it was not given. */
  needed(name: string): string;
  /** An option that may be given several times. */
  options(name: string): readonly string[];
  flag(name: string): boolean;
  /** How far a long piece of work is. */
  progress(done: number, of: number, what: string): void;
}

/** What a command has done: for a program, and for a person. */
export interface Done {
  readonly json: unknown;
  readonly lines: readonly string[];
  /** True when something is wrong with what was looked at, or a part was not done. */
  readonly failed?: boolean;
}

export interface Command {
  /** How many operands it takes, at least and at most. */
  readonly operands: readonly [least: number, most: number];
  readonly options: ParseArgsOptionsConfig;
  run(call: Call): Promise<Done>;
}
