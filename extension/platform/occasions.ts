import type { OccasionKind } from '../../shared/letter/letter.ts';
import { fromStored, toStored } from './sealed.ts';
import { lettersDatabase, type Signer } from './letters-database.ts';

/** A letter of congratulation or condolence. It has names of citizens, and stays on the device. */
export interface Occasion extends Signer {
  readonly id: string;
  readonly kind: OccasionKind;
  readonly recipient: string;
  readonly person: string;
  /** Of what happened, ISO 8601. */
  readonly date: string;
  /** The last day to hand it over, ISO 8601. */
  readonly dueOn: string;
  /** Null until it was printed. */
  readonly printedOn: string | null;
}

export async function readOccasions(): Promise<readonly Occasion[]> {
  const stored = await (await lettersDatabase()).getAll('occasions');
  const occasions = await Promise.all(stored.map((one) => fromStored(one)));
  return occasions.filter((one) => one !== null);
}

export async function keepOccasion(occasion: Occasion): Promise<void> {
  const stored = await toStored(occasion);
  if (stored !== null) await (await lettersDatabase()).put('occasions', stored, occasion.id);
}

export async function removeOccasion(id: string): Promise<void> {
  await (await lettersDatabase()).delete('occasions', id);
}

/** Who signed last, so that it is typed once. */
export async function readSigner(): Promise<Signer> {
  const kept = await (await lettersDatabase()).get('signer', 'own');
  return (await fromStored(kept)) ?? { signerTitle: '', signerName: '' };
}

export async function keepSigner({ signerTitle, signerName }: Signer): Promise<void> {
  const stored = await toStored({ signerTitle, signerName });
  if (stored !== null) await (await lettersDatabase()).put('signer', stored, 'own');
}
