import { CodeFault } from './code-fault.ts';

const TIMEOUT = 30_000;

/**
 * Asks the server, with a body or without.
 *
 * @throws CodeFault with the code of the server's problem, or `offline`.
 */
export async function ask<Answer>(address: string, body?: unknown): Promise<Answer> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT);
  const post = { method: 'POST', body: JSON.stringify(body) };
  const init = { credentials: 'omit', signal: abort.signal, ...(body === undefined ? {} : post) };
  try {
    const response = await fetch(address, init as RequestInit);
    const text = await response.text();
    const answer = text === '' ? null : (JSON.parse(text) as { type?: string });
    if (!response.ok) throw new CodeFault(answer?.type?.split(':').at(-1) ?? 'offline');
    return answer as Answer;
  } catch (error) {
    throw error instanceof CodeFault ? error : new CodeFault('offline');
  } finally {
    clearTimeout(timer);
  }
}
