import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CommentList } from '../../shared/contract/comment.ts';
import { fill } from '../../shared/text/fill.ts';
import { inbox, letterDesk, moderation, tabs } from '../../shared/text/vi.ts';
import { call, ok } from '../client/api.ts';
import { newReplyCode } from '../client/letter.ts';
import { axeFindings } from '../pictures/look.ts';
import type { ChromiumExtension } from './browsers/chromium-extension.ts';
import { COMMENTS, COMMUNE, type FrontServer, startFront } from './front/front-server.ts';

const DAY = 24 * 60 * 60 * 1000;
const [praise = '', blame = ''] = COMMENTS;

let front: FrontServer;
let officer: ChromiumExtension;
let leader: ChromiumExtension;

beforeAll(async () => {
  front = await startFront(newReplyCode());
  const { send } = front.server;
  const token = front.home.tokens.leader;
  const path = `/v1/communes/${COMMUNE}/moderation`;
  const { comments } = await ok<CommentList>(call(send, 'GET', path, { token }));
  for (const { id } of comments) {
    await ok(call(send, 'POST', `${path}/${id}`, { token, body: { verdict: 'show' } }));
  }
  [officer, leader] = await Promise.all([
    front.extensionOf({ role: 'officer', officer: front.home.officers[0]?.id ?? '' }),
    front.extensionOf({ role: 'leader', label: 'Máy lãnh đạo' }),
  ]);
});

afterAll(() => front?.stop());

async function openInbox(): Promise<Page> {
  const page = await officer.open('inbox.html');
  await page.getByRole('button', { name: inbox.refresh, disabled: false }).waitFor();
  return page;
}

const comment = (page: Page, text: string) => page.locator('.comment', { hasText: text });

test('a comment whose writer waits for a letter leads to writing it, and then says that it was sent', async () => {
  const page = await openInbox();
  expect(await page.getByText(inbox.letter.wants).count()).toBe(1);
  const asked = comment(page, praise);
  await asked.locator('summary').click();
  await asked.getByText(/^Người viết muốn nhận thư trả lời, hạn /u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await asked.getByRole('link', { name: inbox.letter.write }).click();
  await page.getByRole('heading', { name: letterDesk.compose.title }).waitFor();
  await page.locator('blockquote', { hasText: praise }).waitFor();
  await page.getByLabel(letterDesk.compose.fields.detail.thanks).fill('Rất vui vì được việc.');
  await page.getByRole('button', { name: letterDesk.compose.sign, exact: true }).click();
  await page.getByRole('button', { name: letterDesk.compose.yes }).click();
  await page.getByText(letterDesk.compose.done).waitFor();
  await page.getByRole('link', { name: tabs.names.inbox, exact: true }).click();
  const sent = comment(page, praise);
  await sent.getByText(inbox.letter.has).waitFor();
  await sent.locator('summary').click();
  await sent.getByText(inbox.letter.answers.none).waitFor();
  await sent.getByRole('link', { name: inbox.letter.see }).click();
  await page.getByRole('heading', { name: letterDesk.sent.title }).waitFor();
  await page.close();
});

test('every role goes among its own tabs by keyboard, on a narrow screen too', async () => {
  for (const [extension, names] of [
    [officer, ['inbox', 'letters']],
    [leader, ['commune', 'comments', 'report', 'letters', 'slips']],
  ] as const) {
    const page = await extension.open('letters.html');
    await page.setViewportSize({ width: 360, height: 740 });
    for (const name of names) {
      const way = page.getByRole('navigation', { name: tabs.title });
      const link = way.getByRole('link', { name: tabs.names[name], exact: true });
      await link.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(new RegExp(`/${name}\\.html$`, 'u'));
      await way.locator('[aria-current=page]', { hasText: tabs.names[name] }).waitFor();
      expect(await way.getByRole('link').count()).toBe(names.length);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        ),
      ).toBe(true);
    }
    await page.close();
  }
});

test('what an officer contests is shown with reason, words and day; undecided for seven days it says so', async () => {
  const page = await openInbox();
  const one = comment(page, blame);
  await one.locator('summary').click();
  await one.getByRole('button', { name: inbox.contest.open }).click();
  await one.getByLabel(inbox.contest.reason).selectOption('unrelated');
  await one.getByLabel(inbox.contest.note).fill('Hôm ấy mất điện.');
  await one.getByRole('button', { name: inbox.contest.send }).click();
  await page.getByText(/^Đã đề nghị xem lại ngày/u).waitFor();
  await page.close();
  const desk = await leader.open('comments.html');
  const card = desk.getByRole('article').filter({ hasText: blame });
  await card.getByText(fill(moderation.contested.note, { note: 'Hôm ấy mất điện.' })).waitFor();
  expect(await card.innerText()).toContain(moderation.reasons.unrelated);
  expect(await card.getByText(fill(moderation.contested.waits, { days: 0 })).count()).toBe(1);
  expect(await axeFindings(desk)).toEqual([]);
  await desk.clock.setFixedTime(Date.now() + 7 * DAY);
  await desk.reload();
  await card.getByText(/^Đã 7 ngày chưa ai quyết định/u).waitFor();
  expect(await axeFindings(desk)).toEqual([]);
  await desk.close();
});
