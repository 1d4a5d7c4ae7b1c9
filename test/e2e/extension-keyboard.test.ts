import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill } from '../../shared/text/fill.ts';
import { extension as words, letterDesk as desk, report } from '../../shared/text/vi.ts';
import { newReplyCode } from '../client/letter.ts';
import { pressKey, tabTo } from './accessibility/by-keyboard.ts';
import { focusOn } from './accessibility/focus.ts';
import { type ChromiumExtension, launchChromiumExtension } from './browsers/chromium-extension.ts';
import { COMMUNE, moments, startWayCommune, type WayCommune } from './officer-way/way-commune.ts';

const COMMENT = 'Chờ gần một giờ mới đến lượt.';

let server: WayCommune;
let officer: ChromiumExtension;
let leader: ChromiumExtension;
const links = { officer: '', leader: '' };

beforeAll(async () => {
  [server, officer, leader] = await Promise.all([
    startWayCommune(),
    launchChromiumExtension(),
    launchChromiumExtension(),
  ]);
  const { tokens, officers } = server.home;
  const linkOf = (invite: string) => `${server.url}/pair/${COMMUNE}#${invite}`;
  const first = { role: 'officer', officer: officers[0]?.id ?? '' } as const;
  links.officer = linkOf(await server.invite(tokens.leader, first));
  const invited = { role: 'leader', label: 'Lãnh đạo' } as const;
  links.leader = linkOf(await server.invite(tokens.operator, invited));
  await server.rate(0, [
    { comment: COMMENT, reply: newReplyCode() },
    ...Array.from({ length: 9 }, () => ({})),
  ]);
  await server.setClock(moments.firstRelease, COMMUNE);
  await server.setClock(moments.shown);
});

afterAll(async () => {
  await Promise.all([officer?.close(), leader?.close()]);
  await server?.stop();
});

/** Pairs with the keys that a person presses who has just opened the page. */
async function pairByKeyboard(extension: ChromiumExtension, link: string): Promise<void> {
  const page = await extension.open('pair.html');
  await page.getByLabel(words.pair.line).waitFor();
  expect((await focusOn(page)).trouble).toBeNull();
  await page.keyboard.insertText(link);
  await tabTo(page, words.pair.submit);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: words.pair.doneTitle }).waitFor();
  await tabTo(page, words.pair.see);
  await page.close();
}

test('an officer pairs by the keyboard alone, beginning in the field that has the focus', () =>
  pairByKeyboard(officer, links.officer));

test('an officer writes, signs and sends a letter by the keyboard alone', async () => {
  const page = await officer.open('letters.html');
  await page.getByText(COMMENT).waitFor();
  await tabTo(page, desk.replies.write);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: desk.compose.title }).waitFor();
  const { kinds, fields, sign, yes, done } = desk.compose;
  await chooseBelow(page, kinds.thanks, kinds.apology);
  await tabTo(page, fields.fault);
  await page.keyboard.insertText('ông/bà phải chờ quá lâu.');
  await tabTo(page, fields.remedy);
  await page.keyboard.insertText('mở thêm quầy vào sáng thứ Hai.');
  await tabTo(page, sign);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: yes }).waitFor();
  expect(await focusOn(page)).toEqual({ name: yes, trouble: null });
  await page.keyboard.press('Enter');
  await page.getByText(done).waitFor();
  await page.close();
});

/** Comes to the answers of a group by Tab and goes on by an arrow. */
async function chooseBelow(page: Page, first: string, second: string): Promise<void> {
  await tabTo(page, first);
  expect(await pressKey(page, 'ArrowDown')).toBe(second);
}

test('a leader pairs, chooses another report and saves it by the keyboard alone', async () => {
  await pairByKeyboard(leader, links.leader);
  const page = await leader.open('report.html');
  await page.locator('.sheet').waitFor();
  await tabTo(page, report.kinds.month);
  expect(await pressKey(page, 'ArrowUp')).toBe(report.kinds.week);
  await page.locator('[data-period="release-1"]').waitFor();
  await tabTo(page, report.workbook);
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = (await coming).suggestedFilename();
  await page.getByText(fill(report.saved, { file })).waitFor();
  await page.close();
});
