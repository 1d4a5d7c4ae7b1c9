import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Board, ChannelResult } from '../../shared/contract/score.ts';
import { fill } from '../../shared/text/fill.ts';
import {
  channel as channelNames,
  criteria,
  extension as words,
  report as text,
} from '../../shared/text/vi.ts';
import { call, ok } from '../client/api.ts';
import { signIn } from '../client/device.ts';
import { axeFindings, rulesBy } from '../pictures/look.ts';
import { readWorkbook } from './read-workbook.ts';
import { COMMUNE, type ReportedCommune, reportedCommune } from './reported-commune.ts';

let commune: ReportedCommune;
let page: Page;
let board: Board;
let folder: string;

beforeAll(async () => {
  [commune, folder] = await Promise.all([
    reportedCommune(),
    mkdtemp(join(tmpdir(), 'nghe-dan-files-')),
  ]);
  const usual = { receipts: 30, open: 0, content: 0.6 };
  await commune.live([
    { receipts: 45, open: 12, content: 1 },
    usual,
    { ...usual, open: 15 },
    usual,
    usual,
  ]);
  board = await ok<Board>(call(commune.send, 'GET', `/v1/communes/${COMMUNE}/board`));
});

afterAll(async () => {
  await commune?.stop();
  await rm(folder, { recursive: true, force: true });
});

const points = (share: number) => Math.round(share * 100);

/** A channel's score in a sentence of the page. */
function inWords(sentence: string, { channel, ratings, score }: ChannelResult): string {
  if (score === null) throw new Error('no score');
  const { value, low, high } = score;
  const span = { value: points(value), low: points(low), high: points(high) };
  return fill(sentence, { ratings, kind: words.score.kinds[channel], ...span });
}

test('a leader comes from the popup to the newest report', async () => {
  const popup = await commune.extension.open('popup.html');
  const opened = commune.extension.context.waitForEvent('page');
  await popup.getByRole('link', { name: words.reports }).click();
  page = await opened;
  await popup.close();
  await page.locator('.sheet').waitFor();
  expect(await page.getByRole('radio', { name: text.kinds.month }).isChecked()).toBe(true);
});

test('with the keyboard alone a person chooses another period', async () => {
  await page.getByRole('radio', { name: text.kinds.month }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.locator('[data-period="release-1"]').waitFor();
  expect(await page.getByRole('radio', { name: text.kinds.week }).isChecked()).toBe(true);
});

test('what an officer noted on a release stands below its report, on the screen alone', async () => {
  const note = 'Tuần đó đóng hai trong năm quầy.';
  const token = await signIn(commune.send, commune.first);
  const path = `/v1/communes/${COMMUNE}/officers/${commune.officers[0]?.id}/notes`;
  await page.getByText(text.officerNotes.none).waitFor();
  await ok(call(commune.send, 'POST', path, { token, body: { release: 1, text: note } }));
  await page.getByRole('radio', { name: text.kinds.month }).check();
  const entry = page.getByRole('listitem').filter({ hasText: note });
  await entry.getByText(/^Công chức Tư pháp – Hộ tịch, Quầy 1, kỳ \d\d\/\d\d/u).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await entry.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('radio', { name: text.kinds.week }).check();
  await page.locator('[data-period="release-1"]').waitFor();
});

test('the report says what the board says, of the commune and of every desk', async () => {
  for (const result of board.total) {
    const part = page.locator(`.channel[data-channel="${result.channel}"]`);
    await part.getByText(`${text.toDate}: ${inWords(words.score.whole, result)}`).waitFor();
    expect(await part.locator('.criteria tbody tr').count()).toBe(result.criteria.length);
  }
  for (const { id, channels } of board.officers ?? []) {
    const cells = page.locator(`[data-officer="${id}"] td`);
    for (const cell of [cells.nth(0), cells.nth(1)]) {
      const said = (await cell.locator('[data-channel] p').allInnerTexts()).map((line) =>
        line.replaceAll(/\s+/gu, ' '),
      );
      const expected = channels.map(
        (one) => `${channelNames[one.channel]} ${inWords(text.one, one)}`,
      );
      expect(said.toSorted()).toEqual(expected.toSorted());
    }
  }
});

test('five desks with enough ratings stand in the funnel; one is listed, with its evidence', async () => {
  expect(await page.locator('.funnel [data-officer]').count()).toBe(5);
  const listed = page.locator('[data-listed]');
  expect(await listed.count()).toBe(1);
  expect(await listed.innerText()).toMatch(/^Quầy 1, .*/u);
  expect(await listed.innerText()).toContain('45 trên 120: 38%');
  expect(await page.locator('.shortlist').innerText()).toContain('Đây không phải xếp hạng');
});

async function download(name: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name }).press('Enter');
  const file = await coming;
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  await page.getByText(fill(text.saved, { file: file.suggestedFilename() })).waitFor();
  return path;
}

type Rows = readonly (readonly string[])[];

/** The table's rows below its head, each by the name of its column. */
function tableOf(rows: Rows): readonly Record<string, string>[] {
  const head = rows.findIndex(([first]) => first === text.columns.section);
  const names = rows[head] ?? [];
  return rows
    .slice(head + 1)
    .map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}

/** Results as the rows of a file must give them. */
function expectedRows(who: string, channels: readonly ChannelResult[]) {
  return channels.flatMap(({ channel, ratings, score, criteria: all }) =>
    [
      { what: text.score, ratings, share: score },
      ...all.map(({ criterion, counts, share }) => ({
        what: criteria.names[criterion as keyof typeof criteria.names],
        ratings: Object.values(counts).reduce((sum, one) => sum + one, 0),
        share,
      })),
    ].map(({ what, ratings: of, share }) => [
      who,
      channelNames[channel],
      what,
      ...[of, ...[share?.value, share?.low, share?.high].map((one) => points(one ?? NaN))].map(
        String,
      ),
    ]),
  );
}

function foundRows(rows: Rows, section: string): readonly (readonly (string | undefined)[])[] {
  const { columns } = text;
  return tableOf(rows)
    .filter((row) => row[columns.section] === section && row[columns.span] === text.toDate)
    .filter((row) => row[columns.what] !== '' && row[columns.issued] === '')
    .map((row) =>
      [columns.who, columns.channel, columns.what, columns.ratings, columns.value]
        .map((name) => row[name])
        .concat([row[columns.low], row[columns.high]]),
    );
}

test('LibreOffice opens the workbook, and its figures are those of the board', async () => {
  const rows = readWorkbook(await download(text.workbook));
  expect(rows[0]?.slice(0, 2)).toEqual([text.title, board.commune.name]);
  expect(foundRows(rows, text.sections.whole)).toEqual(
    expectedRows(board.commune.name, board.total),
  );
  expect(foundRows(rows, text.sections.officer)).toEqual(
    (board.officers ?? []).flatMap(({ desk, position, channels }) =>
      expectedRows(`${desk}, ${position}`, channels),
    ),
  );
  const table = readFileSync(await download(text.table), 'utf8');
  expect(table.startsWith('\u{FEFF}')).toBe(true);
  const read = Papa.parse<string[]>(table.slice(1), { skipEmptyLines: true }).data;
  const filled = (lines: Rows) =>
    lines.map((line) => line.join('|').replace(/\|+$/u, '')).filter((line) => line !== '');
  expect(filled(read)).toEqual(filled(rows));
});

test.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  expect(await axeFindings(page, rulesBy(colorScheme))).toEqual([]);
});

test('on paper the report is A4, begins with the office’s head and leaves a place to sign', async () => {
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText(text.motto[1] ?? '').isVisible()).toBe(true);
  expect(await page.getByText(text.signed.role).isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: text.print }).isVisible()).toBe(false);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  expect(wide).toBe(true);
  await page.emulateMedia({ media: 'screen' });
});

test('without a network the report stays, and the page says that it could not ask', async () => {
  await commune.extension.context.setOffline(true);
  await page.getByRole('radio', { name: text.kinds.quarter }).check();
  await page.getByRole('alert').waitFor();
  expect(await page.locator('.sheet').isVisible()).toBe(true);
  await commune.extension.context.setOffline(false);
  await page.getByRole('button', { name: text.again }).click();
  await page.locator('[data-period*="-Q"]').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});
