#!/usr/bin/env node
import { fill } from '../shared/text/fill.ts';
import { findingSentence } from '../shared/monitor/finding.ts';
import { Broken } from '../shared/monitor/broken.ts';
import type { Command, Done } from './command/call.ts';
import { commands, isCommand } from './command/commands.ts';
import { progressOn } from './command/progress.ts';
import { readArgs, readCall } from './command/read-call.ts';
import { Stop } from './command/stop.ts';
import { type Texts, textsOf } from './command/words.ts';

/** Exit codes. */
const OK = 0;
const FAILED = 1;
const NOT_DONE = 2;

/** Runs one command, prints what it has done, and returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = args;
  if (!isCommand(name)) {
    const texts = textsOf(langIn(args), process.env);
    const asked = ['help', '--help', '-h', '--lang'].includes(name);
    (asked ? console.log : console.error)(helpOf(texts));
    return asked ? OK : NOT_DONE;
  }
  const texts = textsOf(langIn(rest), process.env);
  const json = rest.includes('--json');
  try {
    return await run(name, commands[name], rest, texts);
  } catch (error) {
    return notDone(error, texts, json);
  }
}

async function run(
  name: keyof typeof commands,
  command: Command,
  rest: readonly string[],
  texts: Texts,
): Promise<number> {
  const args = readArgs(rest, command);
  if (args.values['help'] === true) {
    console.log(texts.words.help[name]);
    return OK;
  }
  const json = args.values['json'] === true;
  const progress = progressOn(process.stderr, json);
  const done = await command.run(readCall(name, command, args, { texts, progress }));
  print(done, json);
  return done.failed === true ? FAILED : OK;
}

function print({ json, lines }: Done, asJson: boolean): void {
  console.log(asJson ? JSON.stringify(json) : lines.join('\n'));
}

/** Says why nothing was done, and what to do next. */
function notDone(error: unknown, texts: Texts, asJson: boolean): number {
  const [code, sentence] = told(error, texts);
  if (asJson) console.log(JSON.stringify({ error: code, detail: sentence }));
  else console.error(sentence);
  return error instanceof Broken ? FAILED : NOT_DONE;
}

function told(error: unknown, { words, monitor }: Texts): readonly [string, string] {
  if (error instanceof Stop) {
    return [error.reason, fill(words.stops[error.reason], error.values)];
  }
  if (error instanceof Broken) {
    const finding = findingSentence(monitor, error.finding);
    return [error.finding.code, fill(words.broken, { finding })];
  }
  const why = error instanceof Error ? error.message : String(error);
  return ['unexpected', fill(words.stops.unexpected, { why })];
}

function helpOf({ words }: Texts): string {
  const list = Object.entries(words.help).map(([name, text]) => {
    const [, what = ''] = text.split('\n');
    return `  ${name.padEnd(12)}${what}`;
  });
  return [words.usage, '', ...list, '', words.everywhere].join('\n');
}

function langIn(args: readonly string[]): string | undefined {
  return /--lang[= ](\w+)/u.exec(args.join(' '))?.[1];
}

process.exitCode = await main(process.argv.slice(2));
