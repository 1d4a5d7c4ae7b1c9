import type { Codes, Opened } from '../../shared/contract/code.ts';
import type { Token } from '../../shared/contract/token.ts';
import { fromBase64url, toBase64url } from '../../shared/token/base64url.ts';
import { type BlindedInput, blindInput, finishToken } from '../../shared/token/blind-token.ts';
import { call, ok, type Send, type Sent } from './api.ts';
import type { Installation } from './installation.ts';

/** What a citizen's device makes before it asks: blinded inputs for as many officers as a code may name. */
export interface Visit {
  readonly inputs: readonly BlindedInput[];
  /** What is sent of them. */
  readonly blinded: readonly string[];
}

export function newVisit(officers = 4): Visit {
  const inputs = Array.from({ length: officers }, () =>
    blindInput(crypto.getRandomValues(new Uint8Array(32))),
  );
  return { inputs, blinded: inputs.map(({ blinded }) => toBase64url(blinded)) };
}

/** Codes of a printed sheet. */
export async function issueSheet(
  send: Send,
  { commune, tokens }: Installation,
  officers: readonly string[],
  count = 1,
): Promise<readonly string[]> {
  const path = `/v1/communes/${commune}/codes`;
  const asked = call(send, 'POST', path, { token: tokens.leader, body: { officers, count } });
  return (await ok<Codes>(asked)).codes;
}

export function askToOpen(send: Send, commune: string, code: string, visit: Visit): Promise<Sent> {
  const body = { code, blinded: visit.blinded };
  return call(send, 'POST', `/v1/communes/${commune}/codes/open`, { body });
}

/** The tokens that an answer gives, after checking its proofs. */
export function tokensOf(commune: string, visit: Visit, opened: Opened): readonly Token[] {
  const { channel, epoch, publicKey, evaluations } = opened;
  return evaluations.map(({ officer, evaluated, proof }, at) => {
    const input = visit.inputs[at];
    if (input === undefined) throw new Error('an evaluation too many');
    const answer = { evaluated: fromBase64url(evaluated), proof: fromBase64url(proof) };
    const purpose = { commune, officer, channel, epoch };
    const output = finishToken(input, purpose, fromBase64url(publicKey), answer);
    return { input: toBase64url(input.input), output: toBase64url(output), channel, epoch };
  });
}

/** Open a code and return the token for its first officer. */
export async function openFor(
  send: Send,
  commune: string,
  code: string,
  visit = newVisit(),
): Promise<Token> {
  const opened = await ok<Opened>(askToOpen(send, commune, code, visit));
  const [token] = tokensOf(commune, visit, opened);
  if (token === undefined) throw new Error('no token');
  return token;
}
