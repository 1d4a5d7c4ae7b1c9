import type { Concern } from '../../../shared/concern/concern.ts';
import { openConcern } from '../../../shared/concern/sealed-concern.ts';
import type { SealedConcern } from '../../../shared/contract/concern.ts';
import { fromBase64url } from '../../../shared/token/base64url.ts';

/** A concern with what this device could read of it. */
export interface OpenedConcern {
  readonly sealed: SealedConcern;
  /** `locked`: its key is not here; `broken`: its key does not open it. */
  readonly told: Concern | 'locked' | 'broken';
}

/** Opens what the keys of this device open; the server sees nothing of it. */
export async function openConcerns(
  commune: string,
  concerns: readonly SealedConcern[],
  keys: ReadonlyMap<string, CryptoKeyPair>,
): Promise<readonly OpenedConcern[]> {
  return Promise.all(
    concerns.map(async (sealed) => {
      const pair = keys.get(sealed.fingerprint);
      if (pair === undefined) return { sealed, told: 'locked' as const };
      const opened = openConcern(pair, commune, fromBase64url(sealed.sealed));
      return { sealed, told: await opened.catch(() => 'broken' as const) };
    }),
  );
}

const order = ['received', 'examining', 'referred', 'closed'];

/** What waits for an answer comes first, what is due first among it. */
export function inOrderOfNeed(concerns: readonly OpenedConcern[]): readonly OpenedConcern[] {
  return [...concerns].sort((one, other) => {
    const [first, second] = [one.sealed, other.sealed];
    const byStatus = order.indexOf(first.status) - order.indexOf(second.status);
    return byStatus || first.dueOn.localeCompare(second.dueOn);
  });
}
