import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAll } from '../../scripts/build.ts';
import { fill } from '../../shared/text/fill.ts';
import {
  extension as words,
  form,
  letter as text,
  letterDesk as desk,
  letterNews,
  letterPage,
  problem,
  receipt,
} from '../../shared/text/vi.ts';
import { readVisitCode } from '../../shared/token/visit-code.ts';
import { call, ok } from '../client/api.ts';
import { firstOperator, type Installation, newCommune } from '../client/installation.ts';
import { newReplyCode } from '../client/letter.ts';
import { newRating } from '../client/rating.ts';
import { launchChromium } from './browsers/chromium.ts';
import { type ChromiumExtension, launchChromiumExtension } from './browsers/chromium-extension.ts';
import { type ClockedServer, OPERATOR_SECRET, startClocked } from './monitor/clocked-server.ts';
import { fillForm, send as sendRating } from './widget-form.ts';

const SETS = ['nam-khong', 'ba-the-hien', 'sau-biet'] as const;
const COMMENT = 'Chờ gần một giờ mới đến lượt.';
const PRAISE = 'Hướng dẫn tận tình.';
const REMEDY = 'mở thêm quầy vào sáng thứ Hai.';
const RELEASE = '2026-03-09T07:00:00+07:00';
const SHOWN = '2026-03-17T09:00:00+07:00';

let folder: string;
let server: ClockedServer;
let home: Installation;
let browser: Browser;
let officer: ChromiumExtension;
let leader: ChromiumExtension;
/** As the receipt shows it. */
let code = '';

beforeAll(async () => {
  await buildAll();
  folder = await mkdtemp(join(tmpdir(), 'nghe-dan-letters-'));
  await mkdir(join(folder, 'data'));
  server = await startClocked(join(folder, 'data'));
  await server.setClock('2026-03-04T09:00:00+07:00');
  const operator = await firstOperator(server.send, OPERATOR_SECRET);
  home = await newCommune(server.send, operator, 'binh-my', SETS);
  [browser, officer, leader] = await Promise.all([
    launchChromium(),
    launchChromiumExtension(),
    launchChromiumExtension(),
  ]);
  const first = { role: 'officer', officer: home.officers[0]?.id };
  await pair(officer, await invite(home.tokens.leader, first));
  await pair(leader, await invite(operator, { role: 'leader', label: 'Lãnh đạo' }));
});

afterAll(async () => {
  await Promise.all([browser?.close(), officer?.close(), leader?.close()]);
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function invite(token: string, body: unknown): Promise<string> {
  const asked = call(server.send, 'POST', '/v1/communes/binh-my/invites', { token, body });
  return (await ok<{ invite: string }>(asked)).invite;
}

async function pair(extension: ChromiumExtension, secret: string): Promise<void> {
  const page = await extension.open('pair.html');
  await page.getByLabel(words.pair.line).fill(`${server.url}/pair/binh-my#${secret}`);
  await page.getByRole('button', { name: words.pair.submit }).click();
  await page.getByRole('heading', { name: words.pair.doneTitle }).waitFor();
  await page.close();
}

async function phone(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  return context.newPage();
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Whether the page has the browser ask before it is left. */
const isHeldBack = () => {
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  return leaving.defaultPrevented;
};

async function writeOn(page: Page, comment: string): Promise<void> {
  const waiting = page.getByRole('article').filter({ hasText: comment });
  await waiting.getByRole('link', { name: desk.replies.write }).click();
}

/** Types the code on a page of letters, as somebody does who wrote it down. */
async function look(page: Page, typed: string): Promise<void> {
  await page.getByLabel(text.code).fill(typed);
  await press(page, text.open);
}

test('whoever writes a comment may ask for a letter, and is given a code and the page for it', async () => {
  const page = await phone();
  await page.goto(`${server.url}/rate/binh-my`);
  await page.getByRole('heading', { name: form.officer }).waitFor();
  await fillForm(page, { desk: 'Quầy 1', comment: COMMENT });
  await page.getByRole('button', { name: `${form.change}: ${form.reviewComment}` }).click();
  await page.getByRole('checkbox', { name: form.reply }).check();
  await press(page, form.toReview);
  await sendRating(page);
  await page.getByRole('heading', { name: form.sent }).waitFor();
  const line = await page.getByText(fill(form.replyCode, { code: '' })).textContent();
  code = line?.split(': ')[1] ?? '';
  expect(readVisitCode(code)).not.toBeNull();
  const link = page.getByRole('link', { name: receipt.letterLink });
  expect(await link.getAttribute('href')).toBe(
    `${server.url}/letter/binh-my#${readVisitCode(code)}`,
  );
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(
    readVisitCode(code),
  );
  await page.context().close();
});

test('without a comment no letter is offered, and a comment without the wish gets no code', async () => {
  const page = await phone();
  await page.goto(`${server.url}/rate/binh-my`);
  await page.getByRole('heading', { name: form.officer }).waitFor();
  await fillForm(page, { desk: 'Quầy 1' });
  await page.getByRole('button', { name: `${form.change}: ${form.reviewComment}` }).click();
  expect(await page.getByRole('checkbox', { name: form.reply }).count()).toBe(0);
  await page.getByLabel(form.commentLabel).fill('Tốt.');
  await page.getByRole('checkbox', { name: form.reply }).waitFor();
  await press(page, form.toReview);
  await sendRating(page);
  await page.getByRole('heading', { name: form.sent }).waitFor();
  await page.getByRole('button', { name: receipt.see }).waitFor();
  expect(await page.getByText(/Mã nhận thư/u).count()).toBe(0);
  await page.context().close();
});

test('until there is a letter the page says so, and asking is the same for everybody', async () => {
  const page = await phone();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(`${server.url}/letter/binh-my#${readVisitCode(code)}`);
  await page.getByRole('heading', { name: fill(text.noneTitle, { code }) }).waitFor();
  expect(page.url()).toBe(`${server.url}/letter/binh-my`);
  expect(asked.join('\n')).not.toContain(readVisitCode(code));
  expect(asked.filter((url) => url.includes('/v1/'))).toEqual([
    `${server.url}/v1/communes/binh-my/mailboxes `,
  ]);
  await press(page, text.keep);
  await page.getByText(text.kept).waitFor();
  await look(
    page,
    code.replace(/.$/u, (last) => (last === '0' ? '1' : '0')),
  );
  await page.getByRole('alert').getByText(text.mistyped).waitFor();
  await page.goto(`${server.url}/letter/binh-my`);
  await page.getByRole('heading', { name: fill(text.noneTitle, { code }) }).waitFor();
  await press(page, text.forget);
  await page.getByText(text.keepText).waitFor();
  await page.context().close();
});

test('after the release the officer writes, sees what will go, signs and sends it once', async () => {
  const rating = () => newRating(home.officers[0]?.id ?? '', {}, SETS);
  const wish = { comment: PRAISE, reply: newReplyCode() };
  for (const extra of [wish, ...Array.from({ length: 9 }, () => ({}))]) {
    const body = { ...rating(), ...extra };
    await ok(call(server.send, 'POST', '/v1/communes/binh-my/ratings', { body }));
  }
  await server.setClock(RELEASE, 'binh-my');
  await server.setClock(SHOWN);
  const page = await officer.open('letters.html');
  await writeOn(page, COMMENT);
  await page.getByRole('radio', { name: desk.compose.kinds.apology }).check();
  await press(page, desk.compose.sign);
  const { fault, remedy } = desk.compose.fields;
  await page.getByText(fill(desk.compose.missing, { fields: `${fault}, ${remedy}` })).waitFor();
  await page.getByLabel(fault).fill('ông/bà phải chờ quá lâu.');
  await page.getByLabel(remedy).fill(REMEDY);
  // What was written is there for who comes back, and the browser asks before it is lost.
  await page.getByRole('link', { name: desk.compose.back }).click();
  await writeOn(page, COMMENT);
  expect(await page.evaluate(isHeldBack)).toBe(true);
  const preview = page.locator('.paper');
  expect(await preview.textContent()).toContain(REMEDY);
  expect(await preview.textContent()).toContain('Công chức Tư pháp – Hộ tịch, Quầy 1');
  await press(page, desk.compose.sign);
  await press(page, desk.compose.yes);
  await page.getByText(desk.compose.done).waitFor();
  await page.getByText(PRAISE).waitFor();
  expect(await page.getByText(COMMENT).count()).toBe(0);
  expect(await page.evaluate(isHeldBack)).toBe(false);
  await page.close();
});

test('the citizen reads it by the code, and no address or body that went out held the code before the answer', async () => {
  const page = await phone();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(`${server.url}/letter/binh-my`);
  await look(page, code.toLowerCase());
  await page.getByRole('heading', { name: text.kinds.apology }).waitFor();
  await page.getByText(REMEDY).waitFor();
  await page.getByText('Công chức Tư pháp – Hộ tịch, Quầy 1').first().waitFor();
  await page.getByText(text.signed).waitFor();
  expect(asked.join('\n')).not.toContain(readVisitCode(code));
  await press(page, text.keep);
  await page.goto(`${server.url}/rate/binh-my`);
  await page.getByRole('link', { name: letterPage.hint }).click();
  await page.getByText(REMEDY).waitFor();
  await press(page, text.answer);
  await page.getByRole('alert').getByText(text.choose).waitFor();
  await page.getByRole('radio', { name: text.answers.unsettled }).check();
  await press(page, text.answer);
  await page.getByText(fill(text.answered, { answer: text.answers.unsettled })).waitFor();
  await page.reload();
  await page.getByText(text.answeredBefore).waitFor();
  expect(await page.getByRole('button', { name: text.answer }).count()).toBe(0);
  await page.goto(`${server.url}/rate/binh-my`);
  await page.getByRole('heading', { name: form.officer }).waitFor();
  expect(await page.locator('#letter-hint').isVisible()).toBe(false);
  await page.context().close();
});

test('a second answer is refused, also where the page was open before the first', async () => {
  const page = await phone();
  await page.route('**/mailboxes', async (route) => {
    const list = (await (await route.fetch()).json()) as { letters: object[] };
    const letters = list.letters.map((one) => ({ ...one, answered: false }));
    await route.fulfill({ json: { letters } });
  });
  await page.goto(`${server.url}/letter/binh-my#${readVisitCode(code)}`);
  await page.getByRole('radio', { name: text.answers.settled }).check();
  await press(page, text.answer);
  await page.getByRole('alert').getByText(problem['letter-answered']).waitFor();
  await page.context().close();
});

test('a letter that was changed on its way is not shown', async () => {
  const page = await phone();
  await page.route('**/mailboxes', async (route) => {
    const list = (await (await route.fetch()).json()) as { letters: { sealed: string }[] };
    const letters = list.letters.map((one) => ({ ...one, sealed: `AAAA${one.sealed.slice(4)}` }));
    await route.fulfill({ json: { letters } });
  });
  await page.goto(`${server.url}/letter/binh-my#${readVisitCode(code)}`);
  await page.getByText(fill(text.broken, { code })).waitFor();
  await page.context().close();
});

test('without a network the page says so and asks again; without script it says what to do', async () => {
  const page = await phone();
  let lost = true;
  await page.route('**/mailboxes', (route) => (lost ? route.abort() : route.continue()));
  await page.goto(`${server.url}/letter/binh-my#${readVisitCode(code)}`);
  await page.getByRole('alert').getByText(text.unreachable).waitFor();
  lost = false;
  await press(page, text.retry);
  await page.getByText(REMEDY).waitFor();
  await page.context().close();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${server.url}/letter/binh-my`);
  await plain.getByText(letterPage.needsScript).waitFor();
  await context.close();
});

test('the officer sees the answer, also after the background worker was killed', async () => {
  await officer.killWorker();
  const page = await officer.open('letters.html#sent');
  await page.getByText(desk.sent.answers.unsettled).waitFor();
  await page.close();
});

test('a letter of condolence is printed from a form, on paper of either size, and its names stay on the device', async () => {
  const bodies: string[] = [];
  officer.context.on('request', (request) => bodies.push(`${request.url()} ${request.postData()}`));
  const page = await officer.open('letters.html#occasions');
  const { occasions } = desk;
  await press(page, occasions.add);
  await press(page, occasions.save);
  await page.getByText(/^Xin điền: Kính gửi ai/u).waitFor();
  await page.getByLabel(occasions.kind).selectOption('condolence');
  await page.getByLabel(occasions.recipient).fill('Gia đình ở thôn 2');
  await page.getByLabel(occasions.person.condolence).fill('cụ bà Lê Thị Mẫu');
  await page.getByLabel(occasions.date.condolence).fill('2026-03-02');
  expect(await page.getByLabel(occasions.dueOn).inputValue()).toBe('2026-03-03');
  await page.getByLabel(occasions.signerTitle).fill('Chủ tịch');
  await page.getByLabel(occasions.signerName).fill('Trần Văn Mẫu');
  await press(page, occasions.save);
  await page.getByText(/^Quá hạn từ/u).waitFor();
  await press(page, occasions.edit);
  await page.getByRole('heading', { name: occasions.change }).waitFor();
  await press(page, occasions.cancel);
  await press(page, occasions.open);
  const sheet = page.locator('.sheet');
  for (const said of [desk.head.country, desk.head.motto, 'XÃ THỬ NGHIỆM', 'CHỦ TỊCH']) {
    await sheet.getByText(said, { exact: true }).waitFor();
  }
  await sheet.getByText(/cụ bà Lê Thị Mẫu đã từ trần ngày 02\/03\/2026/u).waitFor();
  for (const [paper, size] of [
    ['A4', '[0 0 594.95996 841.91998]'],
    ['A5', '[0 0 420 594.95996]'],
  ] as const) {
    await page.getByRole('radio', { name: occasions.papers[paper] }).check();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/MediaBox \[[^\]]+\]/gu)).toEqual([`/MediaBox ${size}`]);
  }
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button').count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await press(page, occasions.printed);
  await page.getByText(/^In .* Tự xóa/u).waitFor();
  expect(bodies.join('\n')).not.toContain('Mẫu');
  await page.close();
});

test('a leader sees whom a comment is about, and who wrote which letter', async () => {
  const page = await leader.open('letters.html');
  const who = 'Công chức Tư pháp – Hộ tịch, Quầy 1';
  const waiting = page.getByRole('article').filter({ hasText: PRAISE });
  await waiting.getByText(fill(desk.replies.about, { who })).waitFor();
  await page.getByRole('link', { name: desk.tabs.sent }).click();
  const sent = page.getByRole('article').filter({ hasText: COMMENT });
  await sent.getByText(fill(desk.sent.by, { writer: who })).waitFor();
  await page.close();
});

test('the leader words the letters of the commune, and an officer writes in these words', async () => {
  const page = await leader.open('letters.html#templates');
  const wording = page.locator('form').filter({ hasText: desk.templates.kinds.thanks });
  const field = wording.getByRole('textbox');
  await field.fill('Kính gửi {citizen}');
  await wording.getByText(fill(desk.templates.unknown, { places: '{citizen}' })).waitFor();
  await field.fill('Xã xin ghi nhận góp ý. {detail}\n{writer}');
  await wording.getByRole('button', { name: desk.templates.save }).click();
  await wording.getByText(desk.templates.isOwn).waitFor();
  await page.getByRole('link', { name: desk.tabs.counts }).click();
  const unsettled = page.getByRole('row', { name: desk.counts.unsettled });
  expect(await unsettled.getByRole('cell').textContent()).toBe('1');
  await page.close();
  const writing = await officer.open('letters.html');
  await writeOn(writing, PRAISE);
  await writing.locator('.paper').getByText('Xã xin ghi nhận góp ý.').waitFor();
  await writing.close();
});

test('what is due is told of once a day, by a worker that was killed before, and the popup counts it', async () => {
  await officer.killWorker();
  await officer.firePoll();
  const page = await officer.open('popup.html');
  const told = () =>
    page.evaluate<string[]>(
      'new Promise((tell) => chrome.notifications.getAll((all) => tell(Object.keys(all))))',
    );
  await expect.poll(told).toContain('letters');
  await page.evaluate("chrome.notifications.clear('letters')");
  await officer.firePoll();
  await page.reload();
  await page.getByRole('link', { name: fill(letterNews.dueCount, { count: 1 }) }).waitFor();
  expect(await told()).not.toContain('letters');
  await page.close();
});

test('unpairing the device erases the letters that it kept', async () => {
  const popup = await officer.open('popup.html');
  const unpair = popup.getByRole('button', { name: words.device.unpair });
  await unpair.press('Enter');
  // The focus is on the no, and goes back with it.
  await popup.locator(':focus', { hasText: words.device.no }).press('Enter');
  await popup.locator(':focus', { hasText: words.device.unpair }).press('Enter');
  await popup.getByRole('button', { name: words.device.yes }).click();
  await popup.getByRole('heading', { name: words.welcome.title }).waitFor();
  const left = await popup.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('nghe-dan-letters');
        opening.addEventListener('success', () => {
          const store = opening.result.transaction('occasions').objectStore('occasions');
          const counting = store.count();
          counting.addEventListener('success', () => resolve(counting.result));
        });
      }),
  );
  expect(left).toBe(0);
});
