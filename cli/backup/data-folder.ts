import { createHash, createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from '../command/stop.ts';

/** The unique keys of `deploy/workerd.capnp`: each has a folder of its own in the data folder. */
const folders = {
  registry: 'nghe-dan-registry',
  commune: 'nghe-dan-commune',
  province: 'nghe-dan-province',
  boxKeys: 'nghe-dan-box-keys',
} as const;
export type Kind = keyof typeof folders;

/** The folder of a server's own data (`DATA_DIR/own`) that holds a folder for each kind of object. */
export function ownData(dataFolder: string): string {
  return join(dataFolder, 'own');
}

/** The same; throws Stop where no server has run yet. */
export function existingData(dataFolder: string): string {
  const own = ownData(dataFolder);
  if (!existsSync(objectFile(own, 'registry', 'registry'))) {
    throw new Stop('no-data', { folder: dataFolder });
  }
  return own;
}

export function kindFolder(own: string, kind: Kind): string {
  return join(own, folders[kind]);
}

/** The SQLite file of an object. */
export function objectFile(own: string, kind: Kind, name: string): string {
  return join(kindFolder(own, kind), `${objectId(kind, name)}.sqlite`);
}

/**
 * What workerd calls an object that has a name: the first half is a keyed hash
 * of the name, the second one of the first, under the hash of the unique key
 * (workerd: `ActorIdFactoryImpl::idFromName`).
 */
export function objectId(kind: Kind, name: string): string {
  const key = createHash('sha256').update(folders[kind]).digest();
  const half = (of: string | Buffer) =>
    createHmac('sha256', key).update(of).digest().subarray(0, 16);
  const first = half(name);
  return Buffer.concat([first, half(first)]).toString('hex');
}
