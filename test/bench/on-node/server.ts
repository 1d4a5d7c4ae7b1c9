import { serve } from '@hono/node-server';
import { scheduler } from 'node:timers/promises';
import { BoxKeys } from '../../../worker/registry/box-keys.ts';
import { Commune } from '../../../worker/commune/commune.ts';
import type { Environment } from '../../../worker/environment.ts';
import worker from '../../../worker/index.ts';
import { Registry } from '../../../worker/registry/registry.ts';
import { NodeStorage } from './node-storage.ts';

// The product under Node, node:sqlite and @hono/node-server: the same code, objects
// in the same process, the same durability. Arguments: port, data folder.
const [port = '', folder = ''] = process.argv.slice(2);
Object.assign(globalThis, { scheduler });

type Made<Kind> = new (ctx: DurableObjectState, env: Environment) => Kind;

/** An object of that name, ready for its first call. */
async function objectOf<Kind>(kind: Made<Kind>, name: string): Promise<Kind> {
  const first: (() => Promise<unknown>)[] = [];
  const ctx = {
    storage: new NodeStorage(`${folder}/${name}.sqlite`),
    blockConcurrencyWhile: (work: () => Promise<unknown>) => first.push(work),
  };
  const made = new kind(ctx as unknown as DurableObjectState, env);
  // One after the other, as workerd does.
  for (const work of first) await work();
  return made;
}

const namespace = (object: () => unknown) => ({ idFromName: (name: string) => name, get: object });

const objects: { registry?: Registry; commune?: Commune; keys?: BoxKeys } = {};
const env = {
  REGISTRY: namespace(() => objects.registry),
  COMMUNE: namespace(() => objects.commune),
  BOX_KEYS: namespace(() => objects.keys),
  VERSION: 'test',
  OPERATOR_SECRET: process.env['OPERATOR_SECRET'],
  ADDRESS_HEADER: process.env['ADDRESS_HEADER'],
  WORK_HASHES: process.env['WORK_HASHES'],
} as unknown as Environment;
objects.registry = await objectOf(Registry, 'registry');
objects.commune = await objectOf(Commune, 'commune');
objects.keys = await objectOf(BoxKeys, 'keys');

const fetch = (request: Request) => worker.fetch(request, env, {} as ExecutionContext);
serve({ fetch, port: Number(port), hostname: '127.0.0.1' });
