import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Opened } from '../../shared/contract/code.ts';
import type { Comment, CommentList } from '../../shared/contract/comment.ts';
import type { Correspondence, CorrespondenceList } from '../../shared/contract/letter.ts';
import type { Receipt } from '../../shared/contract/rating.ts';
import type { Board } from '../../shared/contract/score.ts';
import { toBase64 } from '../../shared/log/base64.ts';
import { readCheckpoint } from '../../shared/log/checkpoint.ts';
import { leafHash } from '../../shared/log/merkle.ts';
import { readNote } from '../../shared/log/note.ts';
import { rootOf, subtreesOf } from '../../shared/log/tree.ts';
import { call, ok } from '../client/api.ts';
import { readLog } from '../client/log.ts';
import { newRating } from '../client/rating.ts';
import { askToOpen, newVisit } from '../client/visit.ts';
import { soaks } from '../simulation/soaks.ts';
import { monitor } from './living-commune.ts';
import { MortalCommune } from './mixed/mortal-commune.ts';

const KILLS = soaks ? 100 : 5;
/** A week passes with every so many lives: what was handled is known for half a year. */
const LIVES_A_WEEK = soaks ? 6 : 1;
/** For so long a letter can be read for certain. */
const WEEKS_OF_A_LETTER = 12;
const COMMUNE = 'mat-dien';

let mortal: MortalCommune;

beforeAll(async () => {
  mortal = await MortalCommune.found(COMMUNE);
});

afterAll(() => mortal?.end());

/** Every code that was named can be used, once; and no more were issued than asked for. */
async function expectCodesOnce(): Promise<void> {
  const { send, ledger, week } = mortal;
  // A code is good for two weeks at least.
  const unopened = [...ledger.issued].filter(
    ([code, of]) => of > week - 2 && !ledger.visits.has(code),
  );
  expect(unopened.length).toBeGreaterThan(0);
  for (const [code] of unopened.slice(-20))
    await ok<Opened>(askToOpen(send, COMMUNE, code, newVisit(1)));
  for (const [code, { visit, evaluated }] of [...ledger.opened].slice(-20)) {
    const again = await ok<Opened>(askToOpen(send, COMMUNE, code, visit));
    expect(again.evaluations.map((evaluation) => evaluation.evaluated)).toEqual(evaluated);
    expect(await askToOpen(send, COMMUNE, code, newVisit(1))).toMatchObject({ status: 409 });
  }
  const { codes } = await ok<Board>(call(send, 'GET', `/v1/communes/${COMMUNE}/board`));
  const issued = codes.reduce((sum, one) => sum + one.issued, 0);
  expect(issued).toBeGreaterThanOrEqual(ledger.issued.size);
  expect(issued).toBeLessThanOrEqual(ledger.asked);
}

test('after every loss of power each acknowledged write is there, and once', async () => {
  for (let kill = 1; kill <= KILLS; kill += 1) await mortal.lifeAndDeath(kill % LIVES_A_WEEK === 0);
  await expectCodesOnce();
  const { ledger, send } = mortal;
  // Only what got no answer is sent again: what was acknowledged and lost would be missed.
  for (const rating of ledger.unanswered()) {
    const path = `/v1/communes/${COMMUNE}/ratings`;
    ledger.receipts.set(rating.id, await ok<Receipt>(call(send, 'POST', path, { body: rating })));
  }
  await mortal.release();
  expect(ledger.receipts.size).toBeGreaterThan(KILLS * 10);

  const { entries } = await readLog(send, COMMUNE);
  expect(entries.length).toBe(ledger.ratings.size);
  const leaves = entries.map((entry) => toBase64(leafHash(entry)));
  expect(new Set(leaves).size).toBe(leaves.length);
  const known = new Set(leaves);
  const lost = [...ledger.receipts.values()].filter(
    ({ promise }) => promise !== null && !known.has(promise.leaf),
  );
  expect(lost).toEqual([]);
}, 1_200_000);

test('what was acknowledged and is sent again is not counted again', async () => {
  const { ledger, send } = mortal;
  const before = (await readLog(send, COMMUNE)).entries.length;
  for (const id of [...ledger.receipts.keys()].slice(-50)) {
    const body = ledger.ratings.get(id) ?? newRating('');
    const sent = await call(send, 'POST', `/v1/communes/${COMMUNE}/ratings`, { body });
    expect([201, 409]).toContain(sent.status);
  }
  await mortal.release();
  expect((await readLog(send, COMMUNE)).entries.length).toBe(before);
});

test('both logs are consistent with every checkpoint that anybody saw', async () => {
  const { ledger, send } = mortal;
  for (const log of ['log', 'events'] as const) {
    const { entries } = await readLog(send, COMMUNE, log);
    const subtree = subtreesOf(entries.map(leafHash));
    const seen = [...ledger.checkpoints[log]].map((note) =>
      readCheckpoint(readNote(note)?.text ?? ''),
    );
    expect(seen.length).toBeGreaterThan(2);
    for (const checkpoint of seen) {
      const size = checkpoint?.size ?? Infinity;
      expect(size).toBeLessThanOrEqual(entries.length);
      expect(toBase64(rootOf(size, subtree))).toBe(toBase64(checkpoint?.root ?? new Uint8Array()));
    }
  }
});

test('every figure of the board is what the openings give, as a monitor recomputes it', async () => {
  const overseer = await mortal.tokenOf('overseer');
  const { remarks, events } = await monitor(mortal.send, mortal.home, overseer, null);
  expect(remarks).toEqual([]);
  const releases = events.filter((event) => event.type === 'release');
  expect(releases.length).toBeGreaterThan(2);
  expect(releases.every(({ unreadable }) => unreadable === 0)).toBe(true);
});

test('every decision on a comment and every letter stands', async () => {
  const { ledger } = mortal;
  const comments = new Map<string, Comment>();
  const letters = new Map<string, Correspondence>();
  const paths = mortal.home.officers.map(({ id }) => `/officers/${id}/comments`);
  for (const path of paths) {
    for (let next: string | null = ''; next !== null;) {
      const page: CommentList = await ok(
        mortal.as('leader', 'GET', (next && `${path}?after=${next}`) || path),
      );
      for (const comment of page.comments) comments.set(comment.id, comment);
      next = page.next;
    }
  }
  for (let next: string | null = ''; next !== null;) {
    const after: string = next && `&after=${next}`;
    const page: CorrespondenceList = await ok(
      mortal.as('leader', 'GET', `/letters?box=sent${after}`),
    );
    for (const letter of page.letters) letters.set(letter.comment, letter);
    next = page.next;
  }
  expect(ledger.decided.size).toBeGreaterThan(0);
  for (const [id, state] of ledger.decided)
    expect([id, comments.get(id)?.state]).toEqual([id, state]);
  expect(ledger.letters.size).toBeGreaterThan(0);
  for (const [id, { text, week }] of ledger.letters) {
    // Then the text is erased; that there was a letter stays.
    const kept = week > mortal.week - WEEKS_OF_A_LETTER ? { text } : { kind: 'thanks' };
    expect([id, letters.get(id)?.letter]).toMatchObject([id, kept]);
  }
});
