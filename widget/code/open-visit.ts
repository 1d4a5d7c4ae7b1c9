import type { Opened } from '../../shared/contract/code.ts';
import { toldTokenKey } from '../../shared/log/told-token-key.ts';
import { fromBase64url, toBase64url } from '../../shared/token/base64url.ts';
import { finishToken } from '../../shared/token/blind-token.ts';
import { ask } from './ask.ts';
import { CodeFault } from './code-fault.ts';
import { toldByLog } from './told-by-log.ts';
import type { Right, Visit } from './visit.ts';

/**
 * Trades the code of a visit for the rights to rate its officers.
 *
 * @throws CodeFault: of the server, `offline`, or `untrue` when the answer was
 * not made with the key that the public log tells to everybody.
 */
export async function openVisit(server: string, visit: Visit): Promise<Visit> {
  const { asking, commune } = visit;
  if (asking === null) return visit;
  const blinded = asking.inputs.map((input) => toBase64url(input.blinded));
  const base = `${server}/v1/communes/${commune}`;
  const opened = await ask<Opened>(`${base}/codes/open`, { code: asking.code, blinded });
  const told = await toldByLog(server, commune, (events) => toldTokenKey(events, opened.epoch));
  return { ...visit, asking: null, rights: finish(visit, opened, fromBase64url(told)) };
}

function finish(visit: Visit, opened: Opened, publicKey: Uint8Array): readonly Right[] {
  const { channel, epoch, evaluations } = opened;
  return evaluations.map(({ officer, evaluated, proof }, at) => {
    const input = visit.asking?.inputs[at];
    if (input === undefined) throw new CodeFault('untrue');
    const purpose = { commune: visit.commune, officer, channel, epoch };
    const answer = { evaluated: fromBase64url(evaluated), proof: fromBase64url(proof) };
    const output = checked(() => finishToken(input, purpose, publicKey, answer));
    const token = { input: toBase64url(input.input), output: toBase64url(output), channel, epoch };
    return { officer, token, versions: 0 };
  });
}

function checked(finishing: () => Uint8Array): Uint8Array {
  try {
    return finishing();
  } catch {
    throw new CodeFault('untrue');
  }
}
