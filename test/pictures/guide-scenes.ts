import {
  inbox,
  slip,
  counterCode,
  administration,
  extension as text,
} from '../../shared/text/vi.ts';
import type { MemberScene } from './scenes.ts';

/** A picture of a guide: what a window of this size shows, in CSS pixels. */
export interface GuideScene extends MemberScene {
  readonly width: number;
  readonly height: number;
}

/** What the guide for officers shows, on the demo's data. */
export const officerGuide: readonly GuideScene[] = [
  {
    name: 'can-bo-ket-qua',
    page: 'popup.html',
    width: 400,
    height: 520,
    reach: async (page) => page.getByText(text.score.outOf, { exact: false }).first().waitFor(),
  },
  {
    name: 'can-bo-hom-thu',
    page: 'inbox.html',
    width: 760,
    height: 620,
    async reach(page) {
      await page.getByRole('button', { name: inbox.refresh, disabled: false }).waitFor();
      await page.locator('.comment summary').first().click();
      await page.evaluate('scrollTo(0, 0)');
    },
  },
  {
    name: 'can-bo-dua-ma',
    page: 'show-code.html',
    width: 460,
    height: 640,
    async reach(page) {
      await page.getByRole('button', { name: counterCode.show }).click();
      await page.getByRole('heading', { name: slip.scan }).waitFor();
    },
  },
];

/** What the guide for leaders shows, on the demo's data. */
export const leaderGuide: readonly GuideScene[] = [
  {
    name: 'lanh-dao-can-bo',
    page: 'commune.html#officers',
    width: 860,
    height: 640,
    reach: async (page) => page.locator('main .rows').first().waitFor(),
  },
  {
    name: 'lanh-dao-moi',
    page: 'commune.html#devices',
    width: 860,
    height: 640,
    async reach(page) {
      await page.getByRole('button', { name: /^Mời/u }).first().click();
      await page.getByRole('img', { name: administration.invite.qr }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'lanh-dao-bao-cao',
    page: 'report.html',
    width: 860,
    height: 640,
    async reach(page) {
      await page.locator('.sheet').waitFor();
      await page.evaluate("document.querySelector('.sheet').scrollIntoView()");
    },
  },
];
