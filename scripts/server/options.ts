import { resolve } from 'node:path';
import { StartProblem } from './start-problem.ts';

/** How a server is asked to run. */
export interface Options {
  /** The address to listen on; loopback unless `HOST` says otherwise. */
  readonly host: string;
  /** The server's port; the demo site takes the next one. */
  readonly port: number;
  /** The absolute path of the data folder. */
  readonly dataFolder: string;
  /** Without demo data, demo site and demo clock. */
  readonly empty: boolean;
}

interface Surroundings {
  readonly HOST?: string | undefined;
  readonly PORT?: string | undefined;
  readonly DATA_DIR?: string | undefined;
}

/** Reads the command line and the environment; throws StartProblem. */
export function readOptions(args: readonly string[], env: Surroundings, root: string): Options {
  const unknown = args.find((arg) => arg !== '--empty');
  if (unknown !== undefined) {
    throw new StartProblem(`There is no option ${unknown}; the only one is --empty.`);
  }
  return {
    host: env.HOST || '127.0.0.1',
    port: portOf(env.PORT || '8787'),
    dataFolder: resolve(root, env.DATA_DIR || 'data'),
    empty: args.includes('--empty'),
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/u.test(text) && port >= 1 && port <= 65_534) return port;
  throw new StartProblem(`PORT must be a number from 1 to 65534, not "${text}".`);
}
