import type { Rating, Receipt } from '../../shared/contract/rating.ts';
import type { Board } from '../../shared/contract/score.ts';
import { call, ok, type Send } from '../client/api.ts';
import { firstOperator, newCommune } from '../client/installation.ts';
import { checkpointOf, newWitness } from '../client/witness.ts';
import { newRating, randomId } from '../client/rating.ts';
import { concernKey } from '../client/concern.ts';
import { openFor, issueSheet } from '../client/visit.ts';
import { ADDRESS_HEADER, OPERATOR_SECRET } from '../server/real-server.ts';

/** The commune of all kept data. */
export const KEPT = 'xa-giu';

/** What a server of that version said of its data, beside the data. */
export interface Told {
  readonly officer: string;
  readonly board: Board;
  readonly checkpoints: Readonly<Record<'log' | 'events', string>>;
  /** Ratings that wait in the box, with their receipts. */
  readonly waiting: readonly { readonly rating: Rating; readonly receipt: Receipt }[];
  /** A code that nobody has used. */
  readonly code: string;
}

/** Lives a week in a new commune: what it leaves behind has rows in most tables. */
export async function liveAWeek(send: Send, passWeek: () => Promise<unknown>): Promise<Told> {
  const home = await newCommune(send, await firstOperator(send, OPERATOR_SECRET), KEPT);
  const { leader, overseer } = home.tokens;
  const officer = home.officers[0]?.id ?? '';
  const base = `/v1/communes/${KEPT}`;
  const post = (path: string, token: string, body: unknown) =>
    ok(call(send, 'POST', base + path, { token, body }));
  await post('/concern-keys', overseer, { publicKey: concernKey(1) });
  await post('/witnesses', overseer, { key: newWitness('bao.example').vkey });
  await post('/api-keys', leader, { label: 'Phần mềm một cửa' });
  const [used = '', code = ''] = await issueSheet(send, home, [officer], 2);
  const token = await openFor(send, KEPT, used);
  await rate(send, { ...newRating(officer), token, version: 1 });
  for (let count = 0; count < 12; count += 1) {
    await rate(send, { ...newRating(officer), comment: `Tận tình, lần ${count + 1}.` });
  }
  await passWeek();
  const waiting = [await rate(send, newRating(officer)), await rate(send, newRating(officer))];
  const board = await ok<Board>(call(send, 'GET', `${base}/board`));
  const checkpoints = {
    log: await checkpointOf(send, `${base}/log`),
    events: await checkpointOf(send, `${base}/events`),
  };
  return { officer, board, checkpoints, waiting, code };
}

/** One citizen, at an address of their own. */
export async function rate(send: Send, rating: Rating) {
  const headers = { [ADDRESS_HEADER]: randomId() };
  const path = `/v1/communes/${KEPT}/ratings`;
  const receipt = await ok<Receipt>(call(send, 'POST', path, { body: rating, headers }));
  return { rating, receipt };
}
