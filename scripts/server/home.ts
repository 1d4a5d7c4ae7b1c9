import { join } from 'node:path';
import type { Options } from './options.ts';

/** What distinguishes a server with real data from the demo. */
export interface Home {
  /** The configuration, relative to the checkout. */
  readonly config: string;
  /** The built files that it needs. */
  readonly builds: readonly string[];
  /** Where its data lies; the demo's and the real ones never mix. */
  readonly data: string;
  readonly ports: Readonly<Record<string, number>>;
  /** Where a timer writes how the machine stands, for the server to read; the demo has none. */
  readonly status: string | null;
  /** Folders of the checkout that it serves, by the name of the disk service. */
  readonly served: Readonly<Record<string, string>>;
}

const server = ['dist/server/worker.js', 'dist/site/widget/v1.js', 'dist/site/openapi.json'];

function ownHome({ dataFolder, port }: Options): Home {
  return {
    config: 'deploy/workerd.capnp',
    builds: server,
    data: join(dataFolder, 'own'),
    status: join(dataFolder, 'own', 'status'),
    ports: { http: port },
    served: { site: 'dist/site' },
  };
}

function demoHome({ dataFolder, port }: Options): Home {
  return {
    config: 'demo/workerd.capnp',
    builds: [...server, 'dist/demo/worker.js'],
    data: join(dataFolder, 'demo'),
    status: null,
    ports: { http: port, demo: port + 1 },
    served: { site: 'dist/site', 'demo-site': 'demo/site' },
  };
}

export function homeOf(options: Options): Home {
  return options.empty ? ownHome(options) : demoHome(options);
}
