import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach, expect, test } from 'vitest';
import * as v from 'valibot';
import {
  type Correspondence,
  type CorrespondenceList,
  CorrespondenceListSchema,
  type LetterCounts,
  type LetterTemplates,
  type SealedLetters,
  SealedLettersSchema,
} from '../../shared/contract/letter.ts';
import { dayInVietnam } from '../../shared/day-in-vietnam.ts';
import { mailboxAddress, mailboxOf } from '../../shared/letter/mailbox.ts';
import { fromBase64url } from '../../shared/token/base64url.ts';
import { groupVisitCode } from '../../shared/token/visit-code.ts';
import { forgetLetters } from '../../worker/commune/letters/forget-letters.ts';
import type { Environment } from '../../worker/environment.ts';
import { openLetter, isSigned } from '../../widget/letter/open-letter.ts';
import { call, ok } from '../client/api.ts';
import type { PairedDevice } from '../client/device.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { newReplyCode, signedLetter } from '../client/letter.ts';
import { newRating } from '../client/rating.ts';
import { communeObject, pass, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, rate } from './found-commune.ts';
import { callAs, type PairedMembers, pairMembers } from './paired-members.ts';
import { tablesOf } from './tables.ts';

const DAY = 24 * 60 * 60 * 1000;
const ours = { origin: 'https://nghe-dan.example', host: 'nghe-dan.example' };
const thanks = { kind: 'thanks', text: 'Xin cảm ơn ông/bà đã góp ý.\n\nQuầy 1' } as const;

let home: Installation;
let members: PairedMembers;
let count = 0;

beforeEach(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  count += 1;
  home = await foundCommune(`thu-${count}`);
  members = await pairMembers(home);
});

const base = () => `/v1/communes/${home.commune}`;
const officerAt = (place: number) => home.officers[place]?.id ?? '';

/** Citizens comment on an officer and ask for a letter by these codes; null asks for none. */
async function comment(place: number, codes: readonly (string | null)[]): Promise<void> {
  const sent = codes.map(async (code) => {
    const wish = code === null ? {} : { reply: code };
    const body = { ...newRating(officerAt(place)), comment: 'Chờ hơi lâu.', ...wish };
    await ok(call(send, 'POST', `${base()}/ratings`, { body }));
  });
  await Promise.all(sent);
  await rate(home.commune, officerAt(place), 10);
}

/** Until officers read what nobody decided on. */
async function release(): Promise<void> {
  await passWeek(home.commune);
  await pass(7 * DAY);
}

const list = async (who: PairedDevice, box: 'waiting' | 'sent', after = '') => {
  const path = `${base()}/letters?box=${box}${after && `&after=${after}`}`;
  return v.parse(CorrespondenceListSchema, await ok<CorrespondenceList>(callAs(who, 'GET', path)));
};

const waiting = async (who: PairedDevice) => (await list(who, 'waiting')).letters;

type Draft = Pick<Correspondence, 'comment' | 'address'>;

/** Sends a letter as a member does; an officer is the one at the first desk. */
async function write(
  who: 'officer' | 'leader',
  { comment: id, address }: Draft,
  letter: { kind: 'thanks' | 'apology'; text: string } = thanks,
  writer = who === 'officer' ? officerAt(0) : 'commune',
) {
  const body = await signedLetter(members[who], home.commune, { ...letter, address }, writer);
  return callAs(members[who], 'POST', `${base()}/letters/${id}`, { body });
}

const sealed = async () =>
  v.parse(SealedLettersSchema, await ok<SealedLetters>(call(send, 'GET', `${base()}/mailboxes`)))
    .letters;

const answer = (code: string, said: 'settled' | 'unsettled') =>
  call(send, 'POST', `${base()}/mailboxes/answer`, { body: { code, answer: said }, headers: ours });

const counts = () => ok<LetterCounts>(callAs(members.overseer, 'GET', `${base()}/letter-counts`));

/** Somebody asks for a letter and gets one. */
async function correspond(code = newReplyCode()): Promise<string> {
  await comment(0, [code]);
  await release();
  const [asked] = await waiting(members.officer);
  if (asked === undefined) throw new Error('nobody waits');
  await ok(write('officer', asked));
  return code;
}

test('a letter reaches whoever holds the code of the comment, signed by the officer’s device', async () => {
  const code = await correspond();
  const mailbox = mailboxOf(code);
  const address = mailboxAddress(mailbox, home.commune);
  const own = (await sealed()).find((one) => one.address === address);
  const letter = await openLetter(mailbox, home.commune, fromBase64url(own?.sealed ?? ''));
  expect(letter).toMatchObject({ ...thanks, writer: officerAt(0), officer: { desk: 'Quầy 1' } });
  expect(letter.sentOn).toBe('2026-03-18');
  expect(letter.key).toEqual(members.officer.key);
  expect(await isSigned(letter, { commune: home.commune, address })).toBe(true);
  expect(own?.answered).toBe(false);
});

test('of a code the server keeps a hash, and of that nothing beside the rating’s answers', async () => {
  const code = newReplyCode();
  await comment(0, [code]);
  const before = JSON.stringify(await tablesOf(communeObject(home.commune)));
  expect(before).not.toContain(mailboxOf(code));
  await passWeek(home.commune);
  const tables = await tablesOf(communeObject(home.commune));
  expect(JSON.stringify(tables)).not.toContain(code);
  expect(JSON.stringify(tables['opened'])).not.toContain(mailboxOf(code));
  expect(tables['letter']).toMatchObject([{ mailbox: mailboxOf(code) }]);
});

test('every letter is sealed to one length, and who asks gets all of them', async () => {
  const codes = [newReplyCode(), newReplyCode()];
  await comment(0, codes);
  await release();
  const [one, other] = await waiting(members.officer);
  if (one === undefined || other === undefined) throw new Error('nobody waits');
  await ok(write('officer', one, { kind: 'thanks', text: 'Cảm ơn.' }));
  await ok(write('officer', other, { kind: 'apology', text: 'Xin lỗi ông/bà.'.repeat(90) }));
  const letters = await sealed();
  expect(new Set(letters.map((letter) => letter.sealed.length)).size).toBe(1);
  expect(letters.map(({ address }) => address).toSorted()).toEqual(
    codes.map((code) => mailboxAddress(mailboxOf(code), home.commune)).toSorted(),
  );
});

test('only comments with a wish for a letter wait for one, and only once the officer may read them', async () => {
  await comment(0, [newReplyCode(), null]);
  await passWeek(home.commune);
  expect(await waiting(members.officer)).toEqual([]);
  expect(await waiting(members.leader)).toEqual([]);
  await pass(7 * DAY);
  expect(await waiting(members.officer)).toHaveLength(1);
});

test('a letter is due ten working days after the comment is shown at the latest', async () => {
  await comment(0, [newReplyCode()]);
  await release();
  const [asked] = await waiting(members.officer);
  expect(asked).toMatchObject({ dueOn: '2026-04-01', overdue: false, letter: null });
  await setClock('2026-04-02T08:00:00+07:00');
  expect(await waiting(members.officer)).toMatchObject([{ overdue: true }]);
  expect(await counts()).toMatchObject({ asked: 1, waiting: 1, overdue: 1 });
});

test('an officer sees and answers comments on themselves alone, the leader all, the overseer none', async () => {
  await comment(0, [newReplyCode()]);
  await comment(1, [newReplyCode()]);
  await release();
  expect((await waiting(members.officer)).map(({ officer }) => officer)).toEqual([officerAt(0)]);
  const all = await waiting(members.leader);
  expect(new Set(all.map(({ officer }) => officer))).toEqual(new Set([officerAt(0), officerAt(1)]));
  const others = all.find(({ officer }) => officer === officerAt(1));
  if (others === undefined) throw new Error('nobody waits');
  expect(await write('officer', others)).toMatchObject({ status: 404 });
  await ok(write('leader', others));
  expect((await list(members.leader, 'sent')).letters).toMatchObject([
    { officer: officerAt(1), letter: { ...thanks, writer: null, answer: null } },
  ]);
  const refused = callAs(members.overseer, 'GET', `${base()}/letters?box=sent`);
  expect(await refused).toMatchObject({ status: 403 });
});

test('a letter that its device did not sign for this mailbox and this writer is refused', async () => {
  await comment(0, [newReplyCode()]);
  await release();
  const [asked] = await waiting(members.officer);
  if (asked === undefined) throw new Error('nobody waits');
  const wrong = { type: 'urn:nghe-dan:problem:signature-refused' };
  expect(await write('officer', { ...asked, address: 'A'.repeat(22) })).toMatchObject({
    status: 403,
    body: wrong,
  });
  expect(await write('officer', asked, thanks, 'commune')).toMatchObject({ body: wrong });
  expect(await write('leader', asked, thanks, officerAt(0))).toMatchObject({ body: wrong });
  expect(await sealed()).toEqual([]);
});

test('a comment gets one letter; the same again is the same', async () => {
  await correspond();
  const [sent] = (await list(members.officer, 'sent')).letters;
  const again = { comment: sent?.comment ?? '', address: sent?.address ?? '' };
  expect((await write('officer', again)).body).toMatchObject({ letter: thanks });
  const other = { kind: 'apology', text: 'Xin lỗi.' } as const;
  expect(await write('leader', again, other)).toMatchObject({
    status: 409,
    body: { type: 'urn:nghe-dan:problem:letter-sent' },
  });
});

test('a letter is answered once: the same again is the same, another answer is refused', async () => {
  const code = await correspond();
  await ok(answer(groupVisitCode(code).toLowerCase(), 'unsettled'));
  expect(await ok(answer(code, 'unsettled'))).toEqual({ answer: 'unsettled' });
  expect(await answer(code, 'settled')).toMatchObject({
    status: 409,
    body: { type: 'urn:nghe-dan:problem:letter-answered' },
  });
  expect((await list(members.officer, 'sent')).letters).toMatchObject([
    { letter: { answer: 'unsettled' } },
  ]);
  expect(await sealed()).toMatchObject([{ answered: true }]);
  expect(await counts()).toEqual({
    asked: 1,
    waiting: 0,
    overdue: 0,
    missed: 0,
    sent: { thanks: 1, apology: 0, explanation: 0 },
    settled: 0,
    unsettled: 1,
  });
});

test('a code without a letter, a wrong code and a page of another origin answer nothing', async () => {
  const code = newReplyCode();
  await comment(0, [code]);
  await release();
  for (const unknown of [code, newReplyCode(), 'khong-phai-ma']) {
    expect(await answer(unknown, 'settled')).toMatchObject({
      status: 404,
      body: { type: 'urn:nghe-dan:problem:letter-unknown' },
    });
  }
  const body = { code, answer: 'settled' };
  const foreign = { origin: 'https://xa.example.vn', host: 'nghe-dan.example' };
  expect(
    await call(send, 'POST', `${base()}/mailboxes/answer`, { body, headers: foreign }),
  ).toMatchObject({ status: 403 });
});

test('what knows the mailbox but not the code cannot answer in the citizen’s place', async () => {
  const code = await correspond();
  expect(await answer(mailboxOf(code), 'settled')).toMatchObject({ status: 404 });
});

test('a wish for a letter needs a comment, and a code with a right check character', async () => {
  const rating = newRating(officerAt(0));
  const sent = (extra: object) =>
    call(send, 'POST', `${base()}/ratings`, { body: { ...rating, ...extra } });
  expect(await sent({ reply: newReplyCode() })).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/reply' }] },
  });
  expect(await sent({ comment: 'Tốt.', reply: '1'.repeat(18) })).toMatchObject({ status: 422 });
});

test('the same code on two comments is good for one of them', async () => {
  const code = newReplyCode();
  await comment(0, [code, code]);
  await release();
  expect(await waiting(members.officer)).toHaveLength(1);
});

test('a removed comment waits for no letter, and one that was sent can still be read', async () => {
  await comment(0, [newReplyCode(), newReplyCode()]);
  await release();
  const asked = await waiting(members.officer);
  if (asked[0] === undefined) throw new Error('nobody waits');
  await ok(write('officer', asked[0]));
  const body = { verdict: 'remove', reason: 'personal-data' };
  for (const { comment: id } of asked) {
    for (const who of ['leader', 'overseer'] as const) {
      await ok(callAs(members[who], 'POST', `${base()}/moderation/${id}`, { body }));
    }
  }
  expect(await waiting(members.officer)).toEqual([]);
  expect((await list(members.officer, 'sent')).letters).toMatchObject([
    { text: null, letter: thanks },
  ]);
  expect(await sealed()).toHaveLength(1);
});

test('after 13 weeks a letter is erased and its counts stay; a mailbox waits for half a year', async () => {
  const late = newReplyCode();
  const code = await correspond();
  await comment(0, [late]);
  await ok(answer(code, 'settled'));
  await pass(13 * 7 * DAY);
  await communeObject(home.commune).tick();
  expect(await sealed()).toHaveLength(1);
  await pass(DAY);
  await forget(0);
  expect(await sealed()).toEqual([]);
  expect((await list(members.officer, 'sent')).letters).toMatchObject([
    { address: null, letter: { text: null, answer: 'settled' } },
  ]);
  await pass(7 * DAY);
  expect(await waiting(members.officer)).toHaveLength(1);
  await forget(100);
  expect(await waiting(members.officer)).toEqual([]);
  expect(await counts()).toMatchObject({ asked: 2, waiting: 0, missed: 1, settled: 1 });
  expect(JSON.stringify(await tablesOf(communeObject(home.commune)))).not.toContain(
    mailboxOf(late),
  );
});

/** What each release does; `before` is the oldest whose mailboxes still wait. */
async function forget(before: number): Promise<void> {
  const { CLOCK } = env as unknown as Environment;
  const today = dayInVietnam((await CLOCK?.now()) ?? 0);
  await runInDurableObject(communeObject(home.commune), (_object, { storage: { sql } }) =>
    forgetLetters(sql, { today, before }),
  );
}

test('whoever has all letters already is told so', async () => {
  await correspond();
  const { headers } = await call(send, 'GET', `${base()}/mailboxes`);
  const known = { 'if-none-match': headers.get('etag') ?? '' };
  const path = `${base()}/mailboxes`;
  expect(await call(send, 'GET', path, { headers: known })).toMatchObject({ status: 304 });
});

test('a long list of wishes comes in pages, what is due first on top', async () => {
  await comment(
    0,
    Array.from({ length: 52 }, () => newReplyCode()),
  );
  await release();
  const first = await list(members.officer, 'waiting');
  expect(first.letters).toHaveLength(50);
  const second = await list(members.officer, 'waiting', first.next ?? '');
  expect(second.letters).toHaveLength(2);
  expect(second.next).toBeNull();
});

test('the leader changes the wording of letters, officers read it, and a place that nothing fills is refused', async () => {
  const path = `${base()}/letter-templates`;
  const change = (body: unknown) => callAs(members.leader, 'PATCH', path, { body });
  const own = 'Kính gửi ông/bà,\n\n{detail}\n\n{writer}';
  await ok(change({ thanks: own }));
  const read = () => ok<LetterTemplates>(callAs(members.officer, 'GET', path));
  expect(await read()).toMatchObject({ thanks: own, apology: null, condolence: null });
  expect(await change({ thanks: 'Gửi {citizen}' })).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/thanks' }] },
  });
  expect(await change({ thanks: null })).toMatchObject({ body: { thanks: null } });
  expect(await callAs(members.officer, 'PATCH', path, { body: {} })).toMatchObject({ status: 403 });
});
