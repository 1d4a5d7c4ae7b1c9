import type { Rating } from '../../shared/contract/rating.ts';
import type { Send } from '../client/api.ts';
import type { Answer } from '../../shared/criteria/answers.ts';
import { proveWork } from '../client/proving.ts';
import { newRating, randomId } from '../client/rating.ts';
import { ADDRESS_HEADER } from '../server/real-server.ts';

/** An open rating with its work done before the clock runs, asked for from an address of its own. */
export async function provenRating(
  send: Send,
  officer: string,
  answers: Readonly<Record<string, Answer>> = {},
): Promise<Rating> {
  const rating = newRating(officer, answers);
  const proof = await proveWork(send, 'bench', rating.id, { [ADDRESS_HEADER]: randomId() });
  return { ...rating, proof };
}
