import { troubleIn } from '../api/error.ts';
import { changeOpenDrawer } from '../platform/drawers.ts';
import { wipeConcernKeys } from '../platform/concern-keys.ts';
import { wipeLetters } from '../platform/letters-database.ts';
import { writeMembership } from '../platform/membership.ts';
import { forgetToken } from '../platform/session-token.ts';
import { wipeSnapshot } from '../platform/snapshot.ts';

/** Passes on what a call brings; a device that the server no longer knows keeps nothing. */
export async function forgetIfRevoked<Answer>(call: Promise<Answer>): Promise<Answer> {
  try {
    return await call;
  } catch (error) {
    if (troubleIn(error) === 'proof-refused') await forgetRevoked();
    throw error;
  }
}

async function forgetRevoked(): Promise<void> {
  await writeMembership({ state: 'revoked' });
  await wipeSnapshot();
  await wipeConcernKeys();
  await wipeLetters();
  await forgetToken();
  // Nothing is left that a PIN would seal.
  await changeOpenDrawer({ pin: null });
}
