import { sessionStatement } from '../../shared/contract/session.ts';
import * as api from '../api/api.ts';
import { troubleIn } from '../api/error.ts';
import { signText } from '../platform/device-key.ts';
import type { PairedMember } from '../platform/membership.ts';
import { forgetToken, rememberedToken, rememberToken } from '../platform/session-token.ts';

/**
 * Makes a call that needs a token: with the one at hand, else, or when the
 * server no longer takes that one, with a new one.
 *
 * @throws ApiError `proof-refused` when the device was unpaired.
 */
export async function withSession<Answer>(
  member: PairedMember,
  call: (token: string) => Promise<Answer>,
): Promise<Answer> {
  const token = await rememberedToken();
  if (token === null) return call(await openSession(member));
  try {
    return await call(token);
  } catch (error) {
    if (troubleIn(error) !== 'not-signed-in') throw error;
    await forgetToken();
    return call(await openSession(member));
  }
}

async function openSession(member: PairedMember): Promise<string> {
  try {
    return await answerChallenge(member);
  } catch (error) {
    if (troubleIn(error) !== 'proof-refused') throw error;
    // On a slow line a challenge may have run out; only twice means unpaired.
    return answerChallenge(member);
  }
}

async function answerChallenge({ server, commune, device, key }: PairedMember): Promise<string> {
  const { challenge } = await api.askChallenge(server, { commune, device });
  const proof = { commune, device, challenge };
  const signature = await signText(key, sessionStatement(proof));
  const session = await api.openSession(server, { ...proof, signature });
  await rememberToken(session);
  return session.token;
}
