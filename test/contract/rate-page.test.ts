import { beforeEach, expect, test } from 'vitest';
import type { Board } from '../../shared/contract/score.ts';
import { criteriaOf } from '../../shared/criteria/sets.ts';
import { page as english } from '../../shared/text/en.ts';
import { page as vietnamese } from '../../shared/text/vi.ts';
import { call, ok } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import { communeObject, pass, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, rate } from './found-commune.ts';
import { openForm, sendForm } from './plain-form.ts';
import { tablesOf } from './tables.ts';

const MINUTE = 60 * 1000;
const criteria = criteriaOf(['nam-khong', 'ba-the-hien']);
let home: Installation;
let officer: string;
let path: string;
let count = 0;

beforeEach(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  count += 1;
  home = await foundCommune(`trang-phieu-${count}`);
  officer = home.officers[0]?.id ?? '';
  path = `/rate/${home.commune}`;
});

/** A form opened a minute ago and filled in. */
async function filledForm(): Promise<Record<string, string>> {
  const { fields } = await openForm(path);
  await pass(MINUTE);
  const answers = Object.entries(newRating(officer).answers).map(([id, answer]) => [
    id,
    String(answer),
  ]);
  return { ...fields, ...Object.fromEntries(answers), officer };
}

const inBox = async () => (await tablesOf(communeObject(home.commune))).box?.length;

test('the form offers every officer and every answer, and nothing is chosen before', async () => {
  const { status, choices, fields } = await openForm(path);
  expect(status).toBe(200);
  for (const { id } of home.officers) expect(choices).toContain(`officer=${id}`);
  for (const { id, kind } of criteria) {
    const answers = kind === 'pledge' ? ['kept', 'broken', 'unsure'] : [1, 2, 3, 4, 5, 'unsure'];
    const offered = choices.filter((choice) => choice.startsWith(`${id}=`)).toSorted();
    expect(offered).toEqual(answers.map((answer) => `${id}=${answer}`).toSorted());
  }
  expect(Object.keys(fields)).toEqual(['ticket']);
});

test('an officer in the address is chosen already', async () => {
  expect((await openForm(`${path}?officer=${officer}`)).fields).toMatchObject({ officer });
});

test('the page runs and loads nothing of others, is framed by nobody, and is not kept', async () => {
  const { headers } = await openForm(path);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("form-action 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/u);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('set-cookie')).toBeNull();
});

test('a browser tells the origin of our own form, which it would not under no-referrer', async () => {
  const { headers } = await openForm(path);
  expect(headers.get('referrer-policy')).toBe('same-origin');
});

test('a form sent is thanked with a receipt and counted as an open rating', async () => {
  const origin = { origin: 'https://nghe-dan.example', host: 'nghe-dan.example' };
  const filled = await filledForm();
  const { status, html } = await sendForm(path, { ...filled, 'gan-gui': '1' }, origin);
  expect(status).toBe(200);
  expect(html).toContain(vietnamese.thanks);
  expect(html).toContain(filled['ticket']?.split('.')[0]);
  await rate(home.commune, officer, 9);
  await passWeek(home.commune);
  const { total } = await ok<Board>(call(send, 'GET', `/v1/communes/${home.commune}/board`));
  expect(total).toMatchObject([{ channel: 'open', ratings: 10 }]);
  const nearness = total[0]?.criteria.find(({ criterion }) => criterion === 'gan-gui');
  expect(nearness?.counts).toEqual({ 1: 1, 4: 9 });
});

test('a form sent twice is one rating', async () => {
  const filled = await filledForm();
  const [first, second] = [await sendForm(path, filled), await sendForm(path, filled)];
  expect(second.html).toBe(first.html);
  expect(second.html).toContain(vietnamese.thanks);
  expect(await inBox()).toBe(1);
});

test('in English the form, its mistakes and its thanks are in English', async () => {
  const { html } = await openForm(`${path}?lang=en`);
  expect(html).toContain('<html lang="en">');
  expect(html).toContain(english.rateTitle);
  expect((await sendForm(`${path}?lang=en`, {})).html).toContain(english.mistakes);
  expect((await sendForm(`${path}?lang=en`, await filledForm())).html).toContain(english.thanks);
});

test('a page for a commune that nobody made says so in words', async () => {
  const { status, html } = await openForm('/rate/khong-co');
  expect(status).toBe(404);
  expect(html).toContain(vietnamese.notFoundTitle);
});
