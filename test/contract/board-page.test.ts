import { beforeEach, expect, test } from 'vitest';
import type { Board } from '../../shared/contract/score.ts';
import { board as text, display, poster } from '../../shared/text/vi.ts';
import { fill } from '../../shared/text/fill.ts';
import { call, ok } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, rate } from './found-commune.ts';

let home: Installation;
let officer: string;
let count = 0;

beforeEach(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  count += 1;
  home = await foundCommune(`bang-${count}`);
  officer = home.officers[0]?.id ?? '';
});

const open = (path: string, headers = {}) => call(send, 'GET', path, { headers });
const page = async (query = '') => String((await open(`/board/${home.commune}${query}`)).body);
const board = () => ok<Board>(open(`/v1/communes/${home.commune}/board`));
const asLeader = (method: string, path: string, body: unknown) =>
  ok(
    call(send, method, `/v1/communes/${home.commune}${path}`, { token: home.tokens.leader, body }),
  );

test('before the first release the page says so, what was pledged, and that no code was issued', async () => {
  const shown = await page();
  for (const sentence of [text.noRelease, text.notYetTitle, text.noCodesIssued])
    expect(shown).toContain(sentence);
  expect(shown).toContain('Không quan liêu, sách nhiễu, gây phiền hà nhân dân');
  expect(shown).not.toContain('Biết nghe dân nói');
  expect((await board()).log).toEqual({
    size: 0,
    // SHA-256 of nothing is the root of an empty log (RFC 6962, section 2.1).
    root: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
  });
});

test('too few ratings are explained with the commune’s own thresholds', async () => {
  await asLeader('PATCH', '/settings', { thresholds: { total: 12, step: 6 } });
  await rate(home.commune, officer, 11);
  await passWeek(home.commune);
  const shown = await page();
  expect(shown).toContain(fill(text.notYet, { total: 12, step: 6 }));
  expect(shown).not.toContain(text.outOf);
  expect((await board()).log.size).toBe(11);
});

test('officers stand in the order of their desks, all of them or none', async () => {
  await rate(home.commune, home.officers[2]?.id ?? '', 12);
  await passWeek(home.commune);
  const desks = [...(await page()).matchAll(/data-officer="(\w+)"/gu)].map(([, id]) => id);
  expect(desks).toEqual(home.officers.map(({ id }) => id));
});

test('where the commune names nobody the page says that it chose so', async () => {
  await rate(home.commune, officer, 12);
  await asLeader('PATCH', '/settings', { named: false });
  await passWeek(home.commune);
  const shown = await page();
  expect(shown).toContain(text.unnamed);
  expect(shown).not.toContain(home.officers[0]?.position);
  expect(await page('?display')).not.toContain(home.officers[0]?.position);
});

test('the page has an entity tag of its own in each language, which changes with the board', async () => {
  const path = `/board/${home.commune}`;
  const tag = async (query = '') => (await open(`${path}${query}`)).headers.get('etag') ?? '';
  const [etag, english] = [await tag(), await tag('?lang=en')];
  expect(etag).toMatch(/^"[\w-]{22}"$/u);
  expect(english).not.toBe(etag);
  expect(await open(path, { 'if-none-match': etag })).toMatchObject({ status: 304, body: '' });
  expect((await open(path, { 'if-none-match': english })).status).toBe(200);
  await rate(home.commune, officer, 12);
  await passWeek(home.commune);
  expect((await open(path, { 'if-none-match': etag })).status).toBe(200);
});

test('what a leader writes is text on every page, whatever it looks like', async () => {
  const odd = { desk: '<b>"Quầy" & 1</b>', position: `<img src=x onerror='alert(1)'>` };
  const added = (await asLeader('POST', '/officers', odd)) as { id: string };
  const pages = [
    await page(),
    await page('?display'),
    String((await open(`/poster/${home.commune}`)).body),
    String((await open(`/poster/${home.commune}?officer=${added.id}`)).body),
  ];
  for (const shown of pages) {
    expect(shown).not.toMatch(/<b>"|<img src=x/u);
  }
  expect(pages[3]).toContain('&lt;img src=x');
});

test('the screen at a counter asks again without script: at the release, in six hours at the latest', async () => {
  const seconds = async () =>
    /http-equiv="refresh" content="(\d+)"/u.exec(await page('?display'))?.[1];
  expect(await seconds()).toBe(String(6 * 60 * 60));
  await setClock('2026-03-09T06:30:00+07:00');
  expect(await seconds()).toBe(String(31 * 60));
  await setClock('2026-03-09T07:10:00+07:00');
  expect(await seconds()).toBe('60');
  expect((await open(`/board/${home.commune}?display`)).headers.get('cache-control')).toBe(
    'no-store',
  );
});

test('a poster names desk, position, pledges and hotline, and never a person', async () => {
  await asLeader('PATCH', '/settings', { contacts: { hotline: '0226 000 000' } });
  await asLeader('PATCH', `/officers/${officer}`, { name: 'Người Thứ Nhất' });
  const shown = String((await open(`/poster/${home.commune}?officer=${officer}&size=a5`)).body);
  const said = ['Quầy 1', 'Công chức Tư pháp – Hộ tịch', 'Không tham ô, lãng phí', '0226 000 000'];
  for (const words of said) expect(shown).toContain(words);
  expect(shown).toContain('/pages/poster-a5.css');
  expect(shown).not.toContain('Người Thứ Nhất');
});

test('a poster is chosen among the officers who serve; others have none', async () => {
  const chosen = String((await open(`/poster/${home.commune}?lang=en`)).body);
  for (const { id } of home.officers) expect(chosen).toContain(`value="${id}"`);
  expect(await open(`/poster/${home.commune}?officer=0000000000000000`)).toMatchObject({
    status: 404,
  });
  expect(await open('/poster/khong-co')).toMatchObject({ status: 404 });
  for (const { id } of home.officers)
    await call(send, 'DELETE', `/v1/communes/${home.commune}/officers/${id}`, {
      token: home.tokens.leader,
    });
  expect(String((await open(`/poster/${home.commune}`)).body)).toContain(poster.nobody);
  expect(await page('?display')).toContain(display.scanRate);
});
