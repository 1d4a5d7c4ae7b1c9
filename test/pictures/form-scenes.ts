import type { Page } from 'playwright-core';
import type { Commune } from '../../shared/contract/commune.ts';
import type { Rating } from '../../shared/contract/rating.ts';
import {
  aloud,
  code,
  form,
  loader,
  page as words,
  problem,
  receipt,
} from '../../shared/text/vi.ts';
import { giveVoices } from '../e2e/accessibility/fake-speech.ts';
import type { DemoServer } from '../e2e/demo/demo-server.ts';
import { answerForm, fillForm, openForm, send } from '../e2e/widget-form.ts';
import type { Scene } from './scenes.ts';

const visit = { desk: 'Quầy 1', met: ['khong-cham-tre'], comment: 'Phải chờ hơi lâu.' } as const;
const COMMUNE = '**/v1/communes/binh-my';

const heading = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function opened(page: Page, { site }: DemoServer): Promise<void> {
  await page.goto(site);
  await openForm(page);
}

/** The demo's commune with as many officers as a large one-stop shop has. */
async function withManyOfficers(page: Page): Promise<void> {
  await page.route(COMMUNE, async (route) => {
    const commune = (await (await route.fetch()).json()) as Commune;
    const officers = Array.from({ length: 24 }, (_, at) => ({
      ...(commune.officers[at % commune.officers.length] as Commune['officers'][number]),
      id: String(at).padStart(16, '0'),
      desk: `Quầy ${at + 1}`,
    }));
    await route.fulfill({ json: { ...commune, officers } });
  });
}

/** On by this many screens, with the first officer and nothing that asks for an answer. */
async function advance(page: Page, answered: number): Promise<void> {
  await page.getByRole('radio', { name: visit.desk }).check();
  await press(page, form.next);
  if (answered > 0) {
    await page.getByRole('checkbox').last().check();
    await press(page, form.next);
  }
  for (let screen = 1; screen < answered; screen += 1) {
    for (const group of await page.getByRole('group').all())
      await group.getByRole('radio').last().check();
    await press(page, form.next);
  }
}

async function reviewed(page: Page, demo: DemoServer): Promise<void> {
  await opened(page, demo);
  await fillForm(page, visit);
}

async function sent(page: Page, demo: DemoServer): Promise<void> {
  await reviewed(page, demo);
  await send(page);
  await heading(page, form.sent);
  await page.getByRole('button', { name: receipt.see }).waitFor();
}

async function openRating(page: Page): Promise<void> {
  await press(page, receipt.see);
  await press(page, receipt.yes);
}

/** Our own page as it is without script. */
async function plain(page: Page, { server }: DemoServer): Promise<void> {
  await page.route('**/widget/**', (route) => route.abort());
  await page.goto(`${server}/rate/binh-my`);
}

/** The states of the form in the widget, in the order in which one meets them. */
export const widgetScenes: readonly Scene[] = [
  {
    name: 'form-0-loading',
    async reach(page, { site }) {
      await page.route(COMMUNE, () => undefined);
      await page.goto(site);
      await page.getByRole('button', { name: loader.open }).click();
      await page.getByText(form.loading).waitFor();
    },
  },
  {
    name: 'form-0-no-network',
    async reach(page, { site }) {
      await page.route(COMMUNE, (route) => route.abort());
      await page.goto(site);
      await page.getByRole('button', { name: loader.open }).click();
      await heading(page, form.offline);
    },
  },
  { name: 'form-1-officer', reach: opened },
  {
    name: 'form-1-officer-search',
    async reach(page, demo) {
      await withManyOfficers(page);
      await opened(page, demo);
      await page.getByRole('searchbox').fill('quay 1 ho tich');
    },
  },
  {
    name: 'form-1-officer-known',
    async reach(page, { server }) {
      const answer = await fetch(`${server}/v1/communes/binh-my`);
      const { officers } = (await answer.json()) as Commune;
      await page.goto(`${server}/rate/binh-my?officer=${officers[0]?.id}`);
      await page.getByRole('button', { name: form.next }).waitFor();
    },
  },
  {
    name: 'form-2-pledges',
    async reach(page, demo) {
      await opened(page, demo);
      await advance(page, 0);
    },
  },
  {
    name: 'form-2-read-aloud',
    async reach(page, demo) {
      await giveVoices(page, [{ lang: 'vi-VN', localService: true }]);
      await opened(page, demo);
      await advance(page, 0);
      await press(page, aloud.read);
      await page.getByRole('button', { name: aloud.read, pressed: true }).waitFor();
    },
  },
  {
    name: 'form-2-unanswered',
    async reach(page, demo) {
      await opened(page, demo);
      await advance(page, 0);
      await press(page, form.next);
    },
  },
  {
    name: 'form-3-manners',
    async reach(page, demo) {
      await opened(page, demo);
      await advance(page, 1);
      await page.getByRole('radio', { name: 'Hài lòng', exact: true }).first().check();
    },
  },
  {
    name: 'form-3-unanswered',
    async reach(page, demo) {
      await opened(page, demo);
      await advance(page, 1);
      await press(page, form.next);
    },
  },
  {
    name: 'form-4-knows',
    async reach(page, demo) {
      await opened(page, demo);
      await advance(page, 2);
      await page.getByRole('radio').first().check();
    },
  },
  {
    name: 'form-5-comment',
    async reach(page, demo) {
      await opened(page, demo);
      await advance(page, 3);
      await page.getByLabel(form.commentLabel).fill(visit.comment);
    },
  },
  { name: 'form-6-review', reach: reviewed },
  {
    name: 'form-6-sending',
    async reach(page, demo) {
      await page.route('**/ratings', () => undefined);
      await reviewed(page, demo);
      await send(page);
      await heading(page, form.sending);
    },
  },
  {
    name: 'form-6-refused',
    async reach(page, demo) {
      const type = 'urn:nghe-dan:problem:too-large';
      await page.route('**/ratings', (route) =>
        route.fulfill({ status: 413, json: { type, title: '', status: 413 } }),
      );
      await reviewed(page, demo);
      await send(page);
      await page.getByText(problem['too-large']).waitFor();
    },
  },
  {
    name: 'form-6-leaving',
    async reach(page, demo) {
      await reviewed(page, demo);
      await page.keyboard.press('Escape');
      await heading(page, form.leave);
    },
  },
  {
    name: 'form-7-waits',
    async reach(page, demo) {
      await reviewed(page, demo);
      await page.context().setOffline(true);
      await send(page);
      await heading(page, form.queued);
    },
  },
  {
    name: 'form-7-waits-on-the-page-alone',
    async reach(page, demo) {
      await reviewed(page, demo);
      await page.context().setOffline(true);
      await send(page);
      await press(page, form.shared);
      await page.getByText(form.queuedLoose).waitFor();
    },
  },
  { name: 'form-8-sent', reach: sent },
  {
    name: 'form-9-ask-to-open',
    async reach(page, demo) {
      await sent(page, demo);
      await press(page, receipt.see);
    },
  },
  {
    name: 'form-9-equal',
    async reach(page, demo) {
      await sent(page, demo);
      await openRating(page);
      await heading(page, receipt.equal);
    },
  },
  {
    name: 'form-9-not-equal',
    async reach(page, demo) {
      await page.route('**/ratings', async (route) => {
        const rating = JSON.parse(route.request().postData() ?? '') as Rating;
        const answers = { ...rating.answers, 'khong-cham-tre': 'kept', 'gan-gui': 5 };
        const comment = 'Rất nhanh.';
        await route.continue({ postData: JSON.stringify({ ...rating, answers, comment }) });
      });
      await sent(page, demo);
      await openRating(page);
      await heading(page, receipt.unequal);
    },
  },
  {
    name: 'form-9-lost',
    async reach(page, demo) {
      await sent(page, demo);
      await page.route('**/ratings/open', (route) => route.abort());
      await openRating(page);
      await heading(page, receipt.failed);
    },
  },
];

/** The same work on pages of our own origin, and what stands there without script. */
export const formPageScenes: readonly Scene[] = [
  {
    name: 'rate-page',
    async reach(page, { server }) {
      await page.goto(`${server}/rate/binh-my`);
      await heading(page, form.officer);
    },
  },
  {
    name: 'rate-page-sent',
    async reach(page, { server }) {
      await page.goto(`${server}/rate/binh-my`);
      await heading(page, form.officer);
      await page.getByRole('radio', { name: visit.desk }).check();
      await press(page, form.next);
      await answerForm(page, visit);
      await send(page);
      await heading(page, form.sent);
      await page.getByRole('button', { name: receipt.see }).waitFor();
    },
  },
  { name: 'plain-form', reach: plain },
  {
    name: 'plain-mistakes',
    async reach(page, demo) {
      await plain(page, demo);
      await page.getByRole('button', { name: words.send }).click();
      await heading(page, words.mistakes);
    },
  },
  {
    name: 'plain-sent',
    async reach(page, demo) {
      await plain(page, demo);
      for (const group of await page.getByRole('group').all())
        await group.getByRole('radio').first().check();
      await page.waitForTimeout(2000); // nobody fills a form faster, and the server knows
      await page.getByRole('button', { name: words.send }).click();
      await heading(page, words.thanks);
    },
  },
  {
    name: 'code-1-type',
    async reach(page, { server }) {
      await page.goto(`${server}/r/binh-my`);
      await page.getByRole('button', { name: code.open }).waitFor();
    },
  },
  {
    name: 'code-2-mistyped',
    async reach(page, { server }) {
      await page.goto(`${server}/r/binh-my#ABC`);
      await page.getByText(code.mistyped).waitFor();
    },
  },
  {
    name: 'code-3-no-network',
    async reach(page, { server }) {
      await page.route('**/codes/open', (route) => route.abort());
      await page.goto(`${server}/r/binh-my#${'0'.repeat(18)}`);
      await page.getByText(code.offline).waitFor();
    },
  },
  {
    name: 'code-4-without-script',
    async reach(page, { server }) {
      await page.route('**/widget/**', (route) => route.abort());
      await page.goto(`${server}/r/binh-my`);
    },
  },
];
