import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import {
  extension as words,
  form,
  letter as text,
  letterDesk as desk,
} from '../../shared/text/vi.ts';
import { call, ok } from '../client/api.ts';
import { firstOperator, type Installation, newCommune } from '../client/installation.ts';
import { newReplyCode } from '../client/letter.ts';
import { newRating } from '../client/rating.ts';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import {
  type ChromiumExtension,
  type ExtensionPage,
  launchChromiumExtension,
} from '../e2e/browsers/chromium-extension.ts';
import {
  type ClockedServer,
  OPERATOR_SECRET,
  startClocked,
} from '../e2e/monitor/clocked-server.ts';
import { answerForm, send } from '../e2e/widget-form.ts';
import { chooseTextSize, type Look } from './look.ts';

type Keep = (page: Page, name: string) => Promise<void>;

const SETS = ['nam-khong', 'ba-the-hien', 'sau-biet'] as const;

/** A commune with comments that wait for a letter, and devices of an officer and of the leader. */
interface Stage {
  readonly server: ClockedServer;
  readonly browser: Browser;
  readonly officer: ChromiumExtension;
  readonly leader: ChromiumExtension;
  readonly desk: string;
  readonly code: string;
}

/** Takes pictures of a letter's whole way, and of those that are printed. */
export async function letterPictures(look: Look, keep: Keep): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'nghe-dan-letters-'));
  const stage = await prepare(folder);
  try {
    await keepWish(stage, look, keep);
    await keepNone(stage, look, keep);
    await keepOfficer(stage, look, keep);
    await keepReader(stage, look, keep);
    await keepOccasions(stage, look, keep);
    await keepLeader(stage, look, keep);
  } finally {
    await Promise.all([stage.browser.close(), stage.officer.close(), stage.leader.close()]);
    await stage.server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function prepare(folder: string): Promise<Stage> {
  await mkdir(join(folder, 'data'));
  const server = await startClocked(join(folder, 'data'));
  await server.setClock('2026-03-04T09:00:00+07:00');
  const operator = await firstOperator(server.send, OPERATOR_SECRET);
  const home = await newCommune(server.send, operator, 'binh-my', SETS);
  const [officer, leader] = [await launchChromiumExtension(), await launchChromiumExtension()];
  const first = home.officers[0]?.id ?? '';
  await pair(server, officer, home.tokens.leader, { role: 'officer', officer: first });
  await pair(server, leader, operator, { role: 'leader', label: 'Lãnh đạo' });
  const code = newReplyCode();
  await comment(server, home, code);
  await server.setClock('2026-03-09T07:00:00+07:00', 'binh-my');
  await server.setClock('2026-03-17T09:00:00+07:00');
  const browser = await launchChromium();
  return { server, browser, officer, leader, desk: first, code };
}

async function pair(
  { send: post, url }: ClockedServer,
  extension: ChromiumExtension,
  token: string,
  body: unknown,
): Promise<void> {
  const asked = call(post, 'POST', '/v1/communes/binh-my/invites', { token, body });
  const { invite } = await ok<{ invite: string }>(asked);
  const page = await extension.open('pair.html');
  await page.getByLabel(words.pair.line).fill(`${url}/pair/binh-my#${invite}`);
  await page.getByRole('button', { name: words.pair.submit }).click();
  await page.getByRole('heading', { name: words.pair.doneTitle }).waitFor();
  await page.close();
}

async function comment(
  { send: post }: ClockedServer,
  { officers }: Installation,
  code: string,
): Promise<void> {
  const wishes = [
    { comment: 'Chờ gần một giờ mới đến lượt, mà không ai báo phải đợi bao lâu.', reply: code },
    { comment: 'Được hướng dẫn tận tình, xin cảm ơn.', reply: newReplyCode() },
    ...Array.from({ length: 10 }, () => ({})),
  ];
  for (const wish of wishes) {
    const body = { ...newRating(officers[0]?.id ?? '', {}, SETS), ...wish };
    await ok(call(post, 'POST', '/v1/communes/binh-my/ratings', { body }));
  }
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function phone({ browser }: Stage, look: Look): Promise<Page> {
  const { width, height, colorScheme, textSize } = look;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme });
  const page = await context.newPage();
  if (textSize) await chooseTextSize(page, textSize);
  return page;
}

async function member(
  extension: ChromiumExtension,
  name: ExtensionPage,
  look: Look,
): Promise<Page> {
  const page = await extension.open(name);
  await page.emulateMedia({ colorScheme: look.colorScheme });
  await page.setViewportSize({ width: look.width, height: look.height });
  if (look.textSize) await chooseTextSize(page, look.textSize);
  return page;
}

/** The wish in the form, and the code on the receipt. */
async function keepWish(stage: Stage, look: Look, keep: Keep): Promise<void> {
  const page = await phone(stage, look);
  await page.goto(`${stage.server.url}/rate/binh-my?officer=${stage.desk}`);
  await page.getByRole('button', { name: form.next, exact: true }).waitFor();
  await answerForm(page, { comment: 'Chờ gần một giờ mới đến lượt.' });
  await page.getByRole('button', { name: `${form.change}: ${form.reviewComment}` }).click();
  await page.getByRole('checkbox', { name: form.reply }).check();
  await keep(page, `letter-0-wish-${look.name}`);
  await press(page, form.toReview);
  await send(page);
  await page.getByText(/^Mã nhận thư trả lời/u).waitFor();
  await page.locator('nghe-dan h3').first().waitFor();
  await keep(page, `letter-1-code-${look.name}`);
  await page.context().close();
}

async function keepNone(stage: Stage, look: Look, keep: Keep): Promise<void> {
  const page = await phone(stage, look);
  await page.goto(`${stage.server.url}/letter/binh-my`);
  await page.getByLabel(text.code).waitFor();
  await keep(page, `letter-2-no-code-${look.name}`);
  await page.getByLabel(text.code).fill('ABC');
  await press(page, text.open);
  await keep(page, `letter-2-mistyped-${look.name}`);
  await page.getByLabel(text.code).fill(newReplyCode());
  await press(page, text.open);
  await page.getByRole('heading', { name: /^Chưa có thư/u }).waitFor();
  await keep(page, `letter-3-none-${look.name}`);
  await page.context().close();
}

async function keepOfficer({ officer }: Stage, look: Look, keep: Keep): Promise<void> {
  const page = await member(officer, 'letters.html', look);
  await page.getByText('Chờ gần một giờ').waitFor();
  await keep(page, `letters-1-waiting-${look.name}`);
  await page
    .getByRole('article')
    .filter({ hasText: 'Chờ gần một giờ' })
    .getByRole('link', { name: desk.replies.write })
    .click();
  await page.getByRole('radio', { name: desk.compose.kinds.apology }).check();
  await press(page, desk.compose.sign);
  await keep(page, `letters-2-missing-${look.name}`);
  await page
    .getByLabel(desk.compose.fields.fault)
    .fill('ông/bà phải chờ quá lâu mà không được báo.');
  await page
    .getByLabel(desk.compose.fields.remedy)
    .fill('mở thêm một quầy vào sáng thứ Hai, và ghi số thứ tự ngay ở cửa.');
  await press(page, desk.compose.sign);
  await page.getByText(desk.compose.sure).waitFor();
  await keep(page, `letters-3-sure-${look.name}`);
  await press(page, desk.compose.yes);
  await page.getByText(desk.compose.done).waitFor();
  await keep(page, `letters-4-done-${look.name}`);
  await page.getByRole('link', { name: desk.tabs.sent }).click();
  await page.getByText(desk.sent.see).click();
  await keep(page, `letters-5-sent-${look.name}`);
  await page.close();
  const popup = await member(officer, 'popup.html', look);
  await popup.getByRole('link', { name: /^Thư gửi người dân/u }).waitFor();
  await keep(popup, `letters-popup-${look.name}`);
  await popup.close();
}

async function keepReader(stage: Stage, look: Look, keep: Keep): Promise<void> {
  const page = await phone(stage, look);
  await page.goto(`${stage.server.url}/letter/binh-my#${stage.code}`);
  await page.getByRole('heading', { name: text.kinds.apology }).waitFor();
  await keep(page, `letter-4-read-${look.name}`);
  await page.emulateMedia({ media: 'print' });
  await keep(page, `letter-4-print-${look.name}`);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('radio', { name: text.answers.unsettled }).check();
  await press(page, text.answer);
  await page.getByText(text.further).waitFor();
  await press(page, text.keep);
  await keep(page, `letter-5-answered-${look.name}`);
  await page.context().close();
}

async function keepOccasions({ officer }: Stage, look: Look, keep: Keep): Promise<void> {
  const page = await member(officer, 'letters.html#occasions', look);
  const { occasions } = desk;
  await page.getByText(occasions.empty).waitFor();
  await keep(page, `letters-6-empty-${look.name}`);
  await press(page, occasions.add);
  await press(page, occasions.save);
  await keep(page, `letters-6-form-${look.name}`);
  await page.getByLabel(occasions.kind).selectOption('condolence');
  await page.getByLabel(occasions.recipient).fill('Gia đình cụ bà ở thôn 2');
  await page.getByLabel(occasions.person.condolence).fill('cụ bà Lê Thị Mẫu');
  await page.getByLabel(occasions.date.condolence).fill('2026-03-02');
  await page.getByLabel(occasions.signerTitle).fill('Chủ tịch');
  await page.getByLabel(occasions.signerName).fill('Trần Văn Mẫu');
  await press(page, occasions.save);
  await page.getByRole('heading', { name: /Lê Thị Mẫu/u }).waitFor();
  await keep(page, `letters-6-list-${look.name}`);
  await press(page, occasions.open);
  for (const paper of ['A4', 'A5'] as const) {
    await page.getByRole('radio', { name: occasions.papers[paper] }).check();
    await keep(page, `letters-7-${paper}-${look.name}`);
    await page.pdf({ path: `dist/pictures/letters-7-${paper}.pdf`, preferCSSPageSize: true });
  }
  await press(page, occasions.back);
  await press(page, occasions.remove);
  await page.locator('.sure').getByRole('button', { name: occasions.remove }).click();
  await page.close();
}

async function keepLeader({ leader }: Stage, look: Look, keep: Keep): Promise<void> {
  const page = await member(leader, 'letters.html#templates', look);
  const field = page.getByLabel(desk.templates.kinds.thanks);
  await field.fill('Kính gửi {citizen}');
  await keep(page, `letters-8-templates-${look.name}`);
  await page.getByRole('link', { name: desk.tabs.counts }).click();
  await page.getByText(desk.counts.asked).waitFor();
  await keep(page, `letters-9-counts-${look.name}`);
  await page.close();
}
