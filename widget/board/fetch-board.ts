import type { Board } from '../../shared/contract/score.ts';

/** Why there is no board: nobody has it, the device is offline, or something else. */
export type Trouble = 'missing' | 'offline' | 'failed';

/** The board of a commune, or why it could not be had. */
export async function fetchBoard(server: string, commune: string): Promise<Board | Trouble> {
  try {
    const address = `${server}/v1/communes/${commune}/board`;
    const answer = await fetch(address, { credentials: 'omit' });
    if (answer.ok) return (await answer.json()) as Board;
    return answer.status === 404 ? 'missing' : 'failed';
  } catch {
    return navigator.onLine ? 'failed' : 'offline';
  }
}
