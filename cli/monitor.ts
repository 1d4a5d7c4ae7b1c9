#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { Broken } from '../shared/monitor/broken.ts';
import { examine } from '../shared/monitor/examine.ts';
import { fetchMaterial } from '../shared/monitor/fetch-material.ts';
import { type Finding, findingSentence } from '../shared/monitor/finding.ts';
import type { Known } from '../shared/monitor/known.ts';
import type { Material } from '../shared/monitor/material.ts';
import { monitor as words } from '../shared/text/en.ts';
import { askBelow } from './monitor/ask.ts';
import { communeAddress } from './monitor/commune-address.ts';
import { examineWitnesses } from './monitor/examine-witnesses.ts';
import { type Options, readOptions, USAGE } from './monitor/options.ts';
import { sendCosignature } from './monitor/send-cosignature.ts';
import { readState, writeState } from './monitor/state-file.ts';
import { Unreachable } from './monitor/unreachable.ts';
import { readWitness } from './monitor/witness.ts';

/** Exit codes. */
const OK = 0;
const BROKEN = 1;
const UNREACHABLE = 2;

/** Looks at a commune once; says what it found, and returns the exit code. */
async function monitor(options: Options): Promise<number> {
  const { server, commune, stateFile, tokenFile, required } = options;
  const before = await readState(stateFile);
  const token = tokenFile === null ? null : (await readFile(tokenFile, 'utf8')).trim();
  const material = await fetchAll(server, commune, token);
  const outcome = examine(commune, material, before);
  if ('broken' in outcome) return broken(outcome.broken);
  examineWitnesses(material, required);
  await writeState(stateFile, outcome.known);
  const { ratings, events } = outcome.known;
  console.log(`${commune}: the logs hold, with ${ratings.size} ratings and ${events.size} events.`);
  if (before === null) console.log(`Its key was seen for the first time: ${ratings.key}`);
  for (const remark of outcome.remarks) console.log(findingSentence(words, remark));
  if (token !== null) console.log('Every opened rating and every figure of the board fits.');
  await cosign(options, material, outcome.known);
  return OK;
}

/** Everything that the server shows of a commune, with openings when there is a token; throws Unreachable. */
async function fetchAll(server: string, commune: string, token: string | null): Promise<Material> {
  const base = communeAddress(server, commune);
  const ask = askBelow(base, null);
  if ((await ask('')) === null) throw new Unreachable(`The server knows no commune ${commune}.`);
  const material = await fetchMaterial(ask, token === null ? null : askBelow(base, token));
  if (material !== null) return material;
  throw new Unreachable('What the server shows kept changing while it was read; try again.');
}

/** Says to the server what was seen. After it is remembered: a witness never signs what it forgets. */
async function cosign(
  { server, commune, witness: named }: Options,
  { ratings, events }: Material,
  known: Known,
): Promise<void> {
  if (named === null) return;
  const witness = await readWitness(named.keyFile, named.name);
  const base = communeAddress(server, commune);
  await sendCosignature(base, '/log', { ...ratings, size: known.ratings.size }, witness);
  await sendCosignature(base, '/events', { ...events, size: known.events.size }, witness);
  console.log(`Both checkpoints were cosigned as ${named.name}.`);
}

function broken(finding: Finding): number {
  console.error(`BROKEN: ${findingSentence(words, finding)}`);
  return BROKEN;
}

function failed(error: unknown): number {
  if (error instanceof Broken) return broken(error.finding);
  const why = error instanceof Error ? error.message : String(error);
  console.error(error instanceof Unreachable ? why : `The monitor could not do its work: ${why}`);
  return UNREACHABLE;
}

const options = readOptions(process.argv.slice(2));
if (options === null) console.error(`Use it so: ${USAGE}`);
process.exitCode = options === null ? UNREACHABLE : await monitor(options).catch(failed);
