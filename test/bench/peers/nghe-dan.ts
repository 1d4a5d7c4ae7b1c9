import { loader } from '../../../shared/text/vi.ts';
import type { ServedCommune } from '../../e2e/served-commune.ts';
import type { Peer } from './peer.ts';

/** Ours, as the README says. */
export function ngheDanPeer(served: ServedCommune): Peer {
  return {
    name: 'Nghe Dân',
    head: `<style>nghe-dan:not(:defined) { display: inline-block; min-height: 56px }</style>${served.tag('127.0.0.1')}`,
    body: served.link('127.0.0.1'),
    async open(page) {
      await page.getByRole('button', { name: loader.open }).click();
      await page.getByRole('radio').first().waitFor();
    },
  };
}
