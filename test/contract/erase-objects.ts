import { listDurableObjectIds, reset, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import type { Environment } from '../../worker/environment.ts';

const { BOX_KEYS, COMMUNE, PROVINCE, REGISTRY } = env as unknown as Environment;

/** Objects that were erased still have their names; only the registry's is used by every file. */
const erased = new Set<string>();

/** Erases what all objects hold. */
export async function eraseObjects(): Promise<void> {
  for (const namespace of [BOX_KEYS, COMMUNE, PROVINCE]) await wake(namespace);
  await runInDurableObject(REGISTRY.get(REGISTRY.idFromName('registry')), () => undefined);
  await reset();
}

/** What rests keeps what it holds, and an object rests when nobody asks it for ten seconds. */
async function wake(namespace: DurableObjectNamespace): Promise<void> {
  const ids = await listDurableObjectIds(namespace);
  const added = ids.filter((id) => !erased.has(id.toString()));
  await Promise.all(added.map((id) => runInDurableObject(namespace.get(id), () => undefined)));
  for (const id of added) erased.add(id.toString());
}
