import { beforeEach, expect, test } from 'vitest';
import type { NoteList, PeriodNotes } from '../../shared/contract/note.ts';
import { call, ok } from '../client/api.ts';
import { pairDevice } from '../client/device.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { communeObject, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, rate } from './found-commune.ts';
import { callAs, type PairedMembers, pairMembers } from './paired-members.ts';
import { tablesOf } from './tables.ts';

let home: Installation;
let members: PairedMembers;
let count = 0;

/** The first release makes a point of the officer's trend, the second does not. */
beforeEach(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  count += 1;
  home = await foundCommune(`ghi-chu-${count}`);
  members = await pairMembers(home);
  await rate(home.commune, officerAt(0), 10);
  await passWeek(home.commune);
  await rate(home.commune, officerAt(0), 5);
  await passWeek(home.commune);
});

const officerAt = (place: number) => home.officers[place]?.id ?? '';
const path = (place = 0) => `/v1/communes/${home.commune}/officers/${officerAt(place)}/notes`;
const text = 'Tuần đó đóng hai trong năm quầy.';

const write = (body: unknown, place = 0) => callAs(members.officer, 'POST', path(place), { body });

const readBy = async (who: keyof PairedMembers) =>
  ok<NoteList>(callAs(members[who], 'GET', path()));

test('a note on a point of the own trend is read by the officer, the leader and the overseer', async () => {
  const note = { release: 1, text, writtenOn: '2026-03-18' };
  expect((await write({ release: 1, text })).body).toEqual(note);
  for (const who of ['officer', 'leader', 'overseer'] as const) {
    expect(await readBy(who)).toEqual({ officer: officerAt(0), notes: [note] });
  }
});

/** A device of the officer at the second desk. */
async function pairColleague() {
  const body = { role: 'officer', officer: officerAt(1) };
  const asked = callAs(members.leader, 'POST', `/v1/communes/${home.commune}/invites`, { body });
  return pairDevice(send, (await ok<{ invite: string }>(asked)).invite, home.commune);
}

const reportPath = (period: string) => `/v1/communes/${home.commune}/reports/${period}/notes`;

test('leader and overseer read in one answer what all noted on the releases of a report, by desk', async () => {
  await Promise.all([rate(home.commune, officerAt(0), 10), rate(home.commune, officerAt(1), 10)]);
  await passWeek(home.commune);
  const colleague = await pairColleague();
  await ok(callAs(colleague, 'POST', path(1), { body: { release: 3, text: 'Máy in hỏng.' } }));
  await ok(write({ release: 3, text: 'Mất điện.' }));
  await ok(write({ release: 1, text }));
  const writtenOn = '2026-03-25';
  const late = [
    { officer: officerAt(0), release: 3, text: 'Mất điện.', writtenOn },
    { officer: officerAt(1), release: 3, text: 'Máy in hỏng.', writtenOn },
  ];
  const early = [{ officer: officerAt(0), release: 1, text, writtenOn }];
  const expected = {
    'release-1': early,
    'release-2': [],
    'release-3': late,
    '2026-03': [...early, ...late],
    '2026-Q1': [...early, ...late],
  };
  for (const [period, notes] of Object.entries(expected)) {
    for (const who of ['leader', 'overseer'] as const) {
      const read = await ok<PeriodNotes>(callAs(members[who], 'GET', reportPath(period)));
      expect(read, period).toEqual({ notes });
    }
  }
});

test('of a period without a release there are no notes to ask for', async () => {
  for (const period of ['release-3', '2026-04', 'x']) {
    expect(await callAs(members.leader, 'GET', reportPath(period))).toMatchObject({
      status: 404,
      body: { type: 'urn:nghe-dan:problem:no-such-period' },
    });
  }
});

test('nothing that the public reads tells of it', async () => {
  await ok(write({ release: 1, text }));
  const base = `/v1/communes/${home.commune}`;
  for (const open of [base, `${base}/board`, `${base}/pledge`]) {
    expect(JSON.stringify((await call(send, 'GET', open)).body)).not.toContain('đóng hai');
  }
  expect((await call(send, 'GET', path())).status).toBe(401);
});

test('written again it takes the place of the one before, and says the day of the change', async () => {
  await ok(write({ release: 1, text }));
  await passWeek(home.commune);
  await ok(write({ release: 1, text: 'Đóng một quầy.' }));
  expect((await readBy('officer')).notes).toEqual([
    { release: 1, text: 'Đóng một quầy.', writtenOn: '2026-03-25' },
  ]);
});

test('it is scrubbed as a comment is', async () => {
  await ok(write({ release: 1, text: 'Chị Hoa nghỉ ốm, gọi 0912 345 678.' }));
  expect((await readBy('leader')).notes[0]?.text).toBe(
    'Chị [tên người] nghỉ ốm, gọi [số điện thoại].',
  );
});

test('there is none on a release that is no point of the own trend', async () => {
  for (const release of [0, 2, 3, 99]) {
    expect((await write({ release, text })).status).toBe(404);
  }
});

test('an officer neither writes nor reads nor removes beside a colleague', async () => {
  expect((await write({ release: 1, text }, 1)).status).toBe(403);
  expect((await callAs(members.officer, 'GET', path(1))).status).toBe(403);
  expect((await callAs(members.officer, 'DELETE', `${path(1)}/1`)).status).toBe(403);
});

test('taken back it is gone, and cannot be taken back twice', async () => {
  await ok(write({ release: 1, text }));
  const statuses = [];
  for (const release of [1, 1, 'x', '1e0']) {
    statuses.push((await callAs(members.officer, 'DELETE', `${path()}/${release}`)).status);
  }
  expect(statuses).toEqual([204, 404, 404, 404]);
  expect((await readBy('leader')).notes).toEqual([]);
});

test('when the officer leaves the notes go too', async () => {
  await ok(write({ release: 1, text }));
  const officer = `/v1/communes/${home.commune}/officers/${officerAt(0)}`;
  await ok(callAs(members.leader, 'DELETE', officer));
  expect((await callAs(members.leader, 'GET', path())).status).toBe(404);
  expect((await callAs(members.leader, 'GET', reportPath('release-1'))).body).toEqual({
    notes: [],
  });
  expect((await tablesOf(communeObject(home.commune)))['trend_note']).toEqual([]);
});

test.each([
  { release: 1 },
  { release: 1, text: ' ' },
  { release: 1, text: 'x'.repeat(281) },
  { release: -1, text },
  { release: '1', text },
  { release: 1, text, officer: 'x' },
])('a note that is none is refused: %j', async (body) => {
  expect((await write(body)).status).toBe(422);
});
