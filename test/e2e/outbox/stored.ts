import type { Rating, Receipt } from '../../../shared/contract/rating.ts';
import { call, ok, type Send } from '../../client/api.ts';
import { readLog } from '../../client/log.ts';
import { randomId } from '../../client/rating.ts';
import { ADDRESS_HEADER } from '../../server/real-server.ts';
import type { Ending } from './play.ts';
import { COMMUNE } from './theatre.ts';

/** The ratings that the server has said to be stored, by their ids. */
export function storedIn(endings: readonly Ending[]): readonly Rating[] {
  const stored = endings.flatMap(({ posts }) => posts.filter((post) => post.stored));
  return [...new Map(stored.map(({ rating }) => [rating.id, rating])).values()];
}

/** How many ratings the public log has. */
export async function logged(send: Send): Promise<number> {
  return (await readLog(send, COMMUNE)).checkpoint.size;
}

/** The ratings that the server does not know after a release: such a one would be promised anew. */
export async function unknownOf(
  send: Send,
  ratings: readonly Rating[],
): Promise<readonly Rating[]> {
  const unknown: Rating[] = [];
  const path = `/v1/communes/${COMMUNE}/ratings`;
  for (const body of ratings) {
    const headers = { [ADDRESS_HEADER]: randomId() };
    const receipt = await ok<Receipt>(call(send, 'POST', path, { body, headers }));
    if (receipt.promise !== null) unknown.push(body);
  }
  return unknown;
}
