import { beforeAll, beforeEach, expect, test } from 'vitest';
import { problem, page as text } from '../../shared/text/vi.ts';
import { call, ok } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import { communeObject, pass, setClock } from '../clock/set-clock.ts';
import { foundCommune } from './found-commune.ts';
import { openForm, sendForm } from './plain-form.ts';
import { tablesOf } from './tables.ts';

const path = '/rate/sai-sot';
const MINUTE = 60 * 1000;
let home: Installation;
let officer: string;

beforeAll(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  home = await foundCommune('sai-sot');
  officer = home.officers[0]?.id ?? '';
});

beforeEach(async () => setClock('2026-03-04T09:00:00+07:00'));

function answered(): Record<string, string> {
  const answers = Object.entries(newRating(officer).answers);
  const filled = answers.map(([id, answer]) => [id, String(answer)] as const);
  return { ...Object.fromEntries(filled), officer, comment: 'Tận tình, "dễ hiểu".', helper: 'yes' };
}

const ticketOf = async () => (await openForm(path)).fields['ticket'] ?? '';
const inBox = async () => (await tablesOf(communeObject('sai-sot'))).box?.length;

test.each([
  ['after half a day', 12 * 60 * MINUTE + 1, (ticket: string) => ticket],
  ['with a forged ticket', MINUTE, (ticket: string) => `${ticket.slice(0, -4)}AAAA`],
  ['with a time made up', MINUTE, (ticket: string) => ticket.replace(/\.\w+\./u, '.0.')],
  ['with no ticket', MINUTE, () => ''],
])(
  'sent %s, the form comes back as filled in, and goes through when sent again',
  async (_case, after, spoil) => {
    const before = await inBox();
    const ticket = spoil(await ticketOf());
    await pass(after);
    const back = await sendForm(path, { ...answered(), ticket });
    expect(back.html).toContain(text.mistake.ticket);
    expect(await inBox()).toBe(before);
    const { ticket: fresh, ...kept } = back.fields;
    expect(kept).toEqual({ ...answered(), comment: 'Tận tình, &quot;dễ hiểu&quot;.' });
    expect(fresh).not.toBe(ticket);
    await pass(MINUTE);
    expect((await sendForm(path, { ...answered(), ticket: fresh ?? '' })).html).toContain(
      text.thanks,
    );
  },
);

test('sent within three seconds, the form comes back whole, and goes through once they are over', async () => {
  const before = await inBox();
  const ticket = await ticketOf();
  await pass(2999);
  const back = await sendForm(path, { ...answered(), ticket });
  expect(back.html).toContain(text.mistake.tooSoon);
  expect(await inBox()).toBe(before);
  const { ticket: same, ...kept } = back.fields;
  expect(kept).toEqual({ ...answered(), comment: 'Tận tình, &quot;dễ hiểu&quot;.' });
  await pass(1);
  const { html } = await sendForm(path, { ...answered(), ticket: same ?? '' });
  expect(html).toContain(text.thanks);
});

test('mending what was missing does not begin the waiting anew', async () => {
  const ticket = await ticketOf();
  await pass(MINUTE);
  const { 'gan-gui': _left, ...some } = answered();
  const back = await sendForm(path, { ...some, ticket });
  const { html } = await sendForm(path, { ...answered(), ticket: back.fields['ticket'] ?? '' });
  expect(html).toContain(text.thanks);
});

test('with the field filled in that is to stay empty, the form comes back with it empty, and goes through', async () => {
  const before = await inBox();
  const ticket = await ticketOf();
  await pass(MINUTE);
  const back = await sendForm(path, { ...answered(), ticket, homepage: 'https://rac.example' });
  expect(back.html).toContain(text.mistake.leftEmpty);
  expect(back.html).not.toContain('rac.example');
  expect(await inBox()).toBe(before);
  expect(back.fields).toMatchObject({ officer, helper: 'yes', ticket });
  const { html } = await sendForm(path, { ...answered(), ...back.fields, homepage: '' });
  expect(html).toContain(text.thanks);
});

test('the field that is to stay empty is shown to nobody, read out to nobody and met by no key', async () => {
  const { html } = await openForm(path);
  const trap = /<div class="trap" aria-hidden="true">[\s\S]*?<\/div>/u.exec(html)?.[0] ?? '';
  expect(trap).toContain(text.leaveEmpty);
  expect(trap).toMatch(/<input name="homepage" tabindex="-1" autocomplete="off"/u);
});

test('when one address has sent many forms, the next comes back whole with a word on waiting', async () => {
  const headers = { 'x-address': '198.51.100.30' };
  for (let sent = 0; sent < 30; sent += 1) {
    const ticket = await ticketOf();
    await pass(MINUTE);
    const { html } = await sendForm(path, { ...answered(), ticket }, headers);
    expect(html).toContain(text.thanks);
  }
  const ticket = await ticketOf();
  await pass(MINUTE);
  const { 'gan-gui': _left, ...some } = answered();
  expect((await sendForm(path, { ...some, ticket }, headers)).html).not.toContain(
    text.mistake.tooMany,
  );
  const back = await sendForm(path, { ...answered(), ticket }, headers);
  expect(back.html).toContain(text.mistake.tooMany);
  expect(back.fields).toMatchObject({ officer, ticket });
  const elsewhere = { 'x-address': '198.51.100.31' };
  expect((await sendForm(path, { ...answered(), ticket }, elsewhere)).html).toContain(text.thanks);
});

test('a ticket of another commune is no good', async () => {
  await foundCommune('ben-canh');
  const { fields } = await openForm('/rate/ben-canh');
  await pass(MINUTE);
  const back = await sendForm(path, { ...answered(), ...fields });
  expect(back.html).toContain(text.mistake.ticket);
});

test('what is missing is listed, each with a link to its place, and the rest is kept', async () => {
  const { officer: _officer, 'gan-gui': _near, 'khong-tham-o': _greed, ...some } = answered();
  const ticket = await ticketOf();
  await pass(MINUTE);
  const back = await sendForm(path, { ...some, ticket });
  expect(back.mistakes).toEqual(['#officer', '#khong-tham-o', '#gan-gui']);
  for (const place of back.mistakes) expect(back.html).toContain(`id="${place.slice(1)}"`);
  expect(back.fields).toMatchObject({ 'ton-trong': '4', helper: 'yes' });
});

test('a comment that is too long is named, and kept whole', async () => {
  const comment = 'dài '.repeat(130);
  const back = await sendForm(path, { ...answered(), comment, ticket: await ticketOf() });
  expect(back.mistakes).toContain('#comment');
  expect(back.fields['comment']).toBe(comment);
});

test('a comment of 500 characters counts a new line as one, and drops hidden characters', async () => {
  const ticket = await ticketOf();
  await pass(MINUTE);
  const comment = `\u200b${'dòng\r\n'.repeat(99)}dòng.\ufeff`;
  const { html } = await sendForm(path, { ...answered(), comment, ticket });
  expect(html).toContain(text.thanks);
});

test('what people write is text, never markup', async () => {
  const markup = '</textarea><script>alert("a\')</script><img src=x onerror=alert(1)>';
  const back = await sendForm(path, { ...answered(), comment: markup, officer: '"><script>' });
  expect(back.html).not.toMatch(/<script>|<img/u);
  expect(back.html).toContain('&lt;script&gt;');
  const names = {
    token: home.tokens.leader,
    body: { desk: '<b>1</b>', name: '<script>x</script>' },
  };
  await ok(call(send, 'PATCH', `/v1/communes/sai-sot/officers/${officer}`, names));
  for (const at of [path, '/board/sai-sot', `${path}?officer=%22%3E%3Cscript%3E`]) {
    expect((await openForm(at)).html).not.toMatch(/<script>|<b>1/u);
  }
});

test('an answer that the form does not offer is a mistake like a missing one', async () => {
  const ticket = await ticketOf();
  await pass(MINUTE);
  const odd = { ...answered(), ticket, 'gan-gui': '6', 'ton-trong': '4.0', 'van-minh': 'kept' };
  expect((await sendForm(path, odd)).mistakes).toEqual(['#ton-trong', '#van-minh', '#gan-gui']);
});

test('another site’s page cannot send the form', async () => {
  const ticket = await ticketOf();
  await pass(MINUTE);
  for (const origin of ['https://xa.example.vn', 'null']) {
    const { status, html } = await sendForm(path, { ...answered(), ticket }, { origin });
    expect(status).toBe(403);
    expect(html).toContain(problem['origin-refused']);
  }
});

test('another kind of body is refused with a page', async () => {
  const type = { 'content-type': 'application/json' };
  const { status, headers } = await sendForm(path, {}, type);
  expect(status).toBe(415);
  expect(headers.get('content-type')).toContain('text/html');
});
