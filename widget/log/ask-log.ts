import { LogFault } from './log-fault.ts';

/**
 * Fetches a file of a commune's logs by its path below the commune's address.
 *
 * @throws LogFault: `offline`, or `absent` when the server has no such file.
 */
export type AskLog = (path: string) => Promise<Uint8Array>;

const PATIENCE = 30_000;

/** Ask a server for the logs of a commune. Tiles come from the browser's cache when it has them. */
export function askLogsOf(server: string, commune: string): AskLog {
  return async (path) => {
    const cache = path.endsWith('checkpoint') ? 'no-store' : 'default';
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), PATIENCE);
    const init: RequestInit = { credentials: 'omit', cache, signal: abort.signal };
    try {
      const response = await fetch(`${server}/v1/communes/${commune}${path}`, init);
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      throw new LogFault(response.status === 404 ? 'absent' : 'offline');
    } catch (error) {
      throw error instanceof LogFault ? error : new LogFault('offline');
    } finally {
      clearTimeout(timer);
    }
  };
}
