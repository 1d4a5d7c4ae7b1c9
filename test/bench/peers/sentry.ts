import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { Peer } from './peer.ts';
import type { PeerServer } from './peer-server.ts';

/**
 * Sentry's user feedback: the client first, then, when it has come, the part with
 * the button and the form, as its guide advises sites that mind their weight.
 */
export async function sentryPeer(server: PeerServer): Promise<Peer> {
  for (const chunk of await bundled()) {
    server.put({
      path: `/sentry/${chunk.fileName}`,
      type: 'text/javascript',
      content: chunk.code,
    });
  }
  return {
    name: 'Sentry feedback 11.12',
    head: `<script async type="module" src="${server.address}/sentry/client.js"></script>`,
    body: '',
    async open(page) {
      await page.getByRole('button', { name: 'Góp ý' }).click();
      await page.getByRole('textbox', { name: 'Ý kiến' }).waitFor();
    },
  };
}

async function bundled(): Promise<readonly Rolldown.OutputChunk[]> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    define: { __SENTRY_DEBUG__: 'false', __SENTRY_TRACING__: 'false' },
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: { client: fileURLToPath(new URL('sentry-entry.ts', import.meta.url)) },
        output: { format: 'es', entryFileNames: '[name].js', minify: true },
      },
    },
  })) as Rolldown.RolldownOutput;
  return built.output.filter((file) => file.type === 'chunk');
}
