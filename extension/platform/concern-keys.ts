import { database } from './database.ts';

/** A key that concerns are opened with; its private half can be used and never be read. */
export interface ConcernKey {
  readonly fingerprint: string;
  readonly pair: CryptoKeyPair;
}

export async function keepConcernKey(key: ConcernKey): Promise<void> {
  await (await database()).put('concernKeys', key, key.fingerprint);
}

/** The keys of this device by fingerprint. */
export async function readConcernKeys(): Promise<ReadonlyMap<string, CryptoKeyPair>> {
  const keys = await (await database()).getAll('concernKeys');
  return new Map(keys.map(({ fingerprint, pair }) => [fingerprint, pair]));
}

export async function wipeConcernKeys(): Promise<void> {
  await (await database()).clear('concernKeys');
}
