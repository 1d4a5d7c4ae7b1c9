import { readFileSync } from 'node:fs';
import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import type { Peer } from './peer.ts';
import type { PeerServer } from './peer-server.ts';

/**
 * ALTCHA guards a form that the site writes itself: here one in a native dialog,
 * which can be filled in once the guard stands in it.
 */
export async function altchaPeer(server: PeerServer): Promise<Peer> {
  const script = readFileSync(
    new URL('../../../node_modules/altcha/dist/main/altcha.min.js', import.meta.url),
    'utf8',
  );
  const challenge = await createChallenge({ algorithm: 'SHA-256', cost: 1, deriveKey, data: {} });
  server.put({ path: '/altcha.js', type: 'text/javascript', content: script });
  server.put({
    path: '/challenge',
    type: 'application/json',
    content: JSON.stringify(challenge),
  });
  const { address } = server;
  return {
    name: 'ALTCHA 3.2',
    head: `<script async defer src="${address}/altcha.js" type="module"></script>`,
    body: `<button type="button" onclick="document.querySelector('dialog').showModal()">Góp ý</button>
      <dialog><form><p><label>Ý kiến <textarea name="text"></textarea></label></p>
      <altcha-widget auto="onload" challenge="${address}/challenge"></altcha-widget>
      <button>Gửi</button></form></dialog>`,
    async open(page) {
      await page.getByRole('button', { name: 'Góp ý' }).click();
      await page.locator('altcha-widget input[type=checkbox]').first().waitFor();
    },
  };
}
