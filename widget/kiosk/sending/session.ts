import { type Session, sessionStatement } from '../../../shared/contract/session.ts';
import { signText } from '../device-key.ts';
import type { Pairing } from '../store/own.ts';
import { askServer, ServerFault } from './ask-server.ts';

/** The bearer token at hand; memory alone has it. */
let token: string | undefined;

/**
 * Makes a call that needs a token: with the one at hand, else, or when the
 * server no longer takes that one, with a new one.
 *
 * @throws ServerFault `proof-refused` when the device was unpaired.
 */
export async function withSession<Answer>(
  pairing: Pairing,
  call: (token: string) => Promise<Answer>,
): Promise<Answer> {
  if (token === undefined) return call(await openSession(pairing));
  try {
    return await call(token);
  } catch (error) {
    if (!isFault(error, 'not-signed-in')) throw error;
    return call(await openSession(pairing));
  }
}

async function openSession(pairing: Pairing): Promise<string> {
  token = undefined;
  try {
    token = await answerChallenge(pairing);
  } catch (error) {
    if (!isFault(error, 'proof-refused')) throw error;
    // On a slow line a challenge may have run out; only twice means unpaired.
    token = await answerChallenge(pairing);
  }
  return token;
}

async function answerChallenge({ commune, device, key }: Pairing): Promise<string> {
  const asking = { commune, device };
  const { challenge } = await askServer<{ challenge: string }>('POST', '/v1/sessions/challenges', {
    body: asking,
  });
  const proof = { ...asking, challenge };
  const signature = await signText(key, sessionStatement(proof));
  const body = { ...proof, signature };
  return (await askServer<Session>('POST', '/v1/sessions', { body })).token;
}

function isFault(error: unknown, code: string): boolean {
  return error instanceof ServerFault && error.code === code;
}
