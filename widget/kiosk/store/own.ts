import type { Commune } from '../../../shared/contract/commune.ts';
import type { Pin } from '../staff/pin.ts';
import { database } from './database.ts';

/** What a paired kiosk is. */
export interface Pairing {
  readonly commune: string;
  readonly device: string;
  /** Proves the device; it can sign and can never be read. */
  readonly key: CryptoKey;
  /** Seals waiting ratings; it can never be read either. */
  readonly seal: CryptoKey;
}

export interface Settings {
  /** The one desk whose officers are rated here; null for all. */
  readonly desk: string | null;
}

/** What a kiosk keeps beside waiting ratings, by name. */
export interface Own {
  /** The key that is offered for pairing, until the server has taken it. */
  readonly offer: CryptoKeyPair;
  readonly pairing: Pairing;
  readonly pin: Pin;
  readonly settings: Settings;
  /** The commune as it was asked for last, so that a start without net knows its officers. */
  readonly commune: Commune;
  /** How many ratings the server refused, by the code of its problem. */
  readonly refused: Readonly<Record<string, number>>;
  /** How many ratings waited when the server ended the pairing. */
  readonly lost: number;
}

export async function readOwn<Name extends keyof Own>(name: Name): Promise<Own[Name] | undefined> {
  return (await (await database()).get('own', name)) as Own[Name] | undefined;
}

export async function writeOwn<Name extends keyof Own>(
  name: Name,
  value: Own[Name],
): Promise<void> {
  await (await database()).put('own', value, name);
}

export async function forgetOwn(name: keyof Own): Promise<void> {
  await (await database()).delete('own', name);
}

/** Deletes all that the kiosk keeps, ratings and keys alike. */
export async function wipeStore(): Promise<void> {
  const transaction = (await database()).transaction(['own', 'queue'], 'readwrite');
  await Promise.all([
    transaction.objectStore('own').clear(),
    transaction.objectStore('queue').clear(),
    transaction.done,
  ]);
}
