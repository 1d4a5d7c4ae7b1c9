import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Peer } from './peer.ts';
import type { PeerServer } from './peer-server.ts';

/** What Formbricks' script for websites weighs, gzipped. */
const KB = 282;

/**
 * A survey whose script weighs as much as Formbricks' does: functions that differ
 * from each other, each of which runs once, and then a button with a form.
 */
export function heavySurveyPeer(server: PeerServer): Peer {
  server.put({ path: '/survey.js', type: 'text/javascript', content: script() });
  server.put({ path: '/environment', type: 'application/json', content: '{"surveys":["gop-y"]}' });
  return {
    name: `a script of Formbricks' size (${KB} KB)`,
    head: `<script async src="${server.address}/survey.js"></script>`,
    body: '',
    async open(page) {
      await page.getByRole('button', { name: 'Góp ý' }).click();
      await page.getByRole('textbox', { name: 'Ý kiến' }).waitFor();
    },
  };
}

function script(): string {
  const parts: string[] = [];
  for (let step = 0; gzipSync(parts.join('')).length < KB * 1024; step += 500) {
    parts.push(...Array.from({ length: 500 }, (_, at) => part(step + at)));
  }
  return `const made=[];${parts.join('')}${draw}`;
}

function part(number: number): string {
  const word = createHash('sha256').update(String(number)).digest('base64url');
  return `made.push((function(a,b){const k=${JSON.stringify(word)};return b.map((x)=>x+k.length*a).concat(k)})(${number},[1,2,3]));`;
}

/** Asks which surveys there are, and draws the button and, when it is tapped, the form. */
const draw = `
fetch(new URL('/environment', document.currentScript.src)).then((answer) => answer.json()).then(() => {
  const button = Object.assign(document.createElement('button'), { textContent: 'Góp ý' });
  button.style.cssText = 'position:fixed;right:16px;bottom:16px';
  button.onclick = () => {
    const label = Object.assign(document.createElement('label'), { textContent: 'Ý kiến' });
    label.append(document.createElement('textarea'));
    const dialog = document.createElement('dialog');
    dialog.append(label);
    document.body.append(dialog);
    dialog.showModal();
  };
  document.body.append(button);
});`;
