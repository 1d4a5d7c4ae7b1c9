import type { WorkProof } from '../../shared/contract/work.ts';
import type { WorkPart } from '../outbox/work-part.ts';
import { askForWork } from './ask-for-work.ts';
import { solve } from './solve.ts';

/** Milliseconds for which work that was done is used: half of those for which the server takes it. */
const LASTS = 10 * 60 * 1000;

interface Held {
  readonly proof: Promise<WorkProof>;
  readonly since: number;
}

/** By the rating's id: what is done or being done, so that trying again does not mean working again. */
const held = new Map<string, Held>();

export const workAhead: WorkPart['workAhead'] = (url, id) => {
  const known = held.get(id);
  if (known !== undefined && Date.now() - known.since < LASTS) return known.proof;
  const proof = askForWork(url, id).then(solve);
  held.set(id, { proof, since: Date.now() });
  proof.catch(() => held.delete(id));
  return proof;
};

export const sendWithWork: WorkPart['sendWithWork'] = async (url, rating, send) => {
  const attempt = async () => send({ ...rating, proof: await workAhead(url, rating.id) });
  for (let tried = 0; tried < 2; tried += 1) {
    const answer = await attempt();
    if (!(await isRefused(answer.clone()))) return answer;
    held.delete(rating.id);
  }
  throw new Error('the work is not taken');
};

/** Whether the server refuses the work, and not the rating. */
async function isRefused(answer: Response): Promise<boolean> {
  return answer.status === 403 && /:work-(?:needed|refused)"/u.test(await answer.text());
}
