import type { Page } from 'playwright-core';
import { form, kiosk as text, questions } from '../../shared/text/vi.ts';
import type { KioskServer } from '../e2e/kiosk/kiosk-server.ts';
import {
  attract,
  enterStaff,
  fillIn,
  heading,
  pairTablet,
  press,
  rate,
  submitPairing,
} from '../e2e/kiosk/kiosk-tablet.ts';

/** A state of the kiosk: `reach` is given a tablet on which the clock can be moved. */
export interface KioskScene {
  readonly name: string;
  /** Whether the tablet is paired before; else it is fresh. */
  readonly fresh?: true;
  reach(page: Page, server: KioskServer): Promise<void>;
}

const serious = { desk: 'Quầy 2', met: questions.observed['khong-cham-tre'] };

const begin = async (page: Page): Promise<void> => {
  await press(page, text.attract.start);
  await page.getByRole('radio', { name: 'Quầy 1' }).check();
};

/** The states of a kiosk, in the order in which one meets them; the last one ends every pairing. */
export const kioskScenes: readonly KioskScene[] = [
  {
    name: 'kiosk-0-pair',
    fresh: true,
    async reach(page, { site }) {
      await page.goto(`${site}/kiosk`);
      await heading(page, text.pair.title);
    },
  },
  {
    name: 'kiosk-0-pair-fault',
    fresh: true,
    async reach(page, { site }) {
      await page.goto(`${site}/kiosk#xa-thu.7K3M9QXT2A4HDNE8RWV5`);
      await submitPairing(page, '1234', '4321');
      await page.getByText(text.fault['pins-differ']).waitFor();
    },
  },
  { name: 'kiosk-1-attract', reach: attract },
  {
    name: 'kiosk-1-attract-english',
    async reach(page) {
      await press(page, 'English');
      await page.getByRole('button', { name: 'Begin' }).waitFor();
    },
  },
  {
    name: 'kiosk-1-attract-waiting',
    async reach(page) {
      await page.context().setOffline(true);
      await rate(page);
      await press(page, text.thanks.done);
      await page.getByText(/đang chờ mạng/u).waitFor();
    },
  },
  { name: 'kiosk-2-officer', reach: (page) => press(page, text.attract.start) },
  {
    name: 'kiosk-3-pledges',
    async reach(page) {
      await begin(page);
      await press(page, form.next);
    },
  },
  {
    name: 'kiosk-3-unanswered',
    async reach(page) {
      await begin(page);
      await press(page, form.next);
      await press(page, form.next);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'kiosk-4-manners',
    async reach(page) {
      await begin(page);
      await press(page, form.next);
      await page.getByRole('checkbox', { name: questions.none }).check();
      await press(page, form.next);
      await page.getByRole('radio', { name: 'Hài lòng', exact: true }).first().check();
    },
  },
  {
    name: 'kiosk-5-review',
    reach: (page) => fillIn(page, { ...serious, comment: 'Phải chờ hơi lâu.' }),
  },
  {
    name: 'kiosk-5-leaving',
    async reach(page) {
      await begin(page);
      await press(page, text.startOver);
      await heading(page, form.leave);
    },
  },
  {
    name: 'kiosk-6-countdown',
    async reach(page) {
      await begin(page);
      await page.clock.fastForward(47_000);
      await heading(page, text.idle.title);
    },
  },
  {
    name: 'kiosk-7-thanks',
    async reach(page) {
      await rate(page, serious);
      await page.getByRole('img', { name: text.thanks.receiptPicture }).waitFor();
    },
  },
  {
    name: 'kiosk-7-thanks-waiting',
    async reach(page) {
      await page.context().setOffline(true);
      await rate(page);
      await page.getByText(text.thanks.waiting).waitFor();
    },
  },
  {
    name: 'kiosk-8-pin-wrong',
    async reach(page) {
      await enterStaff(page, '0000');
      await page.getByText(text.fault['wrong-pin']).waitFor();
    },
  },
  {
    name: 'kiosk-9-staff',
    async reach(page) {
      await enterStaff(page);
      await heading(page, text.staff.title);
    },
  },
  {
    name: 'kiosk-9-new-pin',
    async reach(page) {
      await enterStaff(page);
      await press(page, text.staff.newPin);
      await heading(page, text.staff.newPin);
    },
  },
  {
    name: 'kiosk-9-unpair',
    async reach(page) {
      await enterStaff(page);
      await press(page, text.staff.unpair);
      await heading(page, text.unpair.title);
    },
  },
  {
    name: 'kiosk-9-out',
    async reach(page) {
      await enterStaff(page);
      await press(page, text.staff.out);
      await heading(page, text.out.title);
    },
  },
  {
    name: 'kiosk-9-revoked',
    fresh: true,
    async reach(page, server) {
      await pairTablet(page, server);
      await server.revokeKiosks();
      await page.reload();
      await fillIn(page);
      await press(page, form.send);
      await heading(page, text.pair.title);
    },
  },
];

/** A tablet in a state. */
export async function reachKiosk(
  { fresh, reach }: KioskScene,
  page: Page,
  server: KioskServer,
): Promise<void> {
  await page.clock.install();
  if (!fresh) await pairTablet(page, server);
  await reach(page, server);
}
