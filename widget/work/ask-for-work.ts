import type { Work } from '../../shared/contract/work.ts';

const TIMEOUT = 30_000;

/**
 * Asks for the work that a rating needs; `ratings` is the address that it goes to.
 *
 * @throws Error when there is no answer, or one that is not the server's.
 */
export async function askForWork(ratings: string, rating: string): Promise<Work> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT);
  try {
    const address = ratings.replace(/ratings$/u, `challenge?rating=${rating}`);
    const answer = await fetch(address, { credentials: 'omit', signal: abort.signal });
    const work = (await answer.json()) as Partial<Work>;
    if (work.parameters?.data.rating !== rating) throw new Error(`no work: ${answer.status}`);
    return work as Work;
  } finally {
    clearTimeout(timer);
  }
}
