import type { Opened } from '../../../shared/contract/code.ts';
import type { CommentList } from '../../../shared/contract/comment.ts';
import type { CorrespondenceList } from '../../../shared/contract/letter.ts';
import type { Rating, Receipt } from '../../../shared/contract/rating.ts';
import { call, ok, type Send } from '../../client/api.ts';
import { type PairedDevice, signIn } from '../../client/device.ts';
import type { Installation } from '../../client/installation.ts';
import { newReplyCode, signedLetter } from '../../client/letter.ts';
import { newRating } from '../../client/rating.ts';
import { askToOpen, issueSheet, newVisit, tokensOf } from '../../client/visit.ts';
import type { Ledger } from './ledger.ts';

/** A commune, its members' devices, and what was acknowledged to whom. */
export interface Life {
  readonly send: Send;
  readonly home: Installation;
  readonly devices: Readonly<Record<'leader' | 'overseer', PairedDevice>>;
  readonly ledger: Ledger;
  /** How many weeks have passed. */
  readonly week: number;
}

/** Does one thing after another until the server is gone. */
export type Actor = (life: Life) => Promise<void>;

/**
 * Does a thing again and again, each time with the next number. A refusal ends
 * nothing: a session or a proof of work ends when a week passes, and what was done
 * before and got no answer is refused. A server that is gone ends it.
 */
function again(turn: (life: Life, count: number) => Promise<void>): Actor {
  return async (life) => {
    for (let count = Math.floor(Math.random() * 100); ; count += 1) {
      await turn(life, count).catch((error: unknown) => {
        if (error instanceof TypeError) throw error;
      });
    }
  };
}

const base = ({ home }: Life) => `/v1/communes/${home.commune}`;

async function rate(life: Life, rating: Rating): Promise<void> {
  life.ledger.ratings.set(rating.id, rating);
  const sent = call(life.send, 'POST', `${base(life)}/ratings`, { body: rating });
  life.ledger.receipts.set(rating.id, await ok<Receipt>(sent));
}

/** Citizens without a code, some with a comment, some who wish for a letter. */
export const citizen: Actor = again(async (life, count) => {
  const [unanswered] = life.ledger.unanswered();
  if (count % 4 === 0 && unanswered !== undefined) return rate(life, unanswered);
  const officer = life.home.officers[count % life.home.officers.length]?.id ?? '';
  const wish = count % 7 === 0 ? { reply: newReplyCode() } : {};
  const words = count % 3 === 0 ? { comment: 'Phải chờ hơi lâu.', ...wish } : {};
  return rate(life, { ...newRating(officer), ...words });
});

/** A desk prints a sheet; citizens open its codes and rate with them. */
export const visitor: Actor = again(async (life, count) => {
  const { send, home, devices, ledger } = life;
  const officer = home.officers[count % home.officers.length]?.id ?? '';
  const tokens = { ...home.tokens, leader: await signIn(send, devices.leader) };
  ledger.asked += 4;
  const codes = await issueSheet(send, { ...home, tokens }, [officer], 4);
  for (const code of codes) ledger.issued.set(code, life.week);
  // The last code stays in somebody's pocket.
  for (const code of codes.slice(0, 3)) await visit(life, officer, code);
});

async function visit(life: Life, officer: string, code: string): Promise<void> {
  const { send, home, ledger } = life;
  const made = newVisit(1);
  ledger.visits.set(code, made);
  const opened = await ok<Opened>(askToOpen(send, home.commune, code, made));
  const evaluated = opened.evaluations.map((evaluation) => evaluation.evaluated);
  ledger.opened.set(code, { visit: made, evaluated });
  const [token] = tokensOf(home.commune, made, opened);
  if (token !== undefined) await rate(life, { ...newRating(officer), token });
}

/** Leader and overseer decide on held comments: every other one is removed, which takes both. */
export const moderators: Actor = again(async (life, count) => {
  const { send, devices, ledger } = life;
  const leader = await signIn(send, devices.leader);
  const path = `${base(life)}/moderation`;
  const { comments } = await ok<CommentList>(call(send, 'GET', path, { token: leader }));
  const undecided = comments.filter(({ id }) => !ledger.decided.has(id));
  const comment = undecided[Math.floor(Math.random() * undecided.length)];
  if (comment === undefined) return;
  const removes = count % 2 === 0;
  const body = removes ? { verdict: 'remove', reason: 'insult' } : { verdict: 'show' };
  await ok(call(send, 'POST', `${path}/${comment.id}`, { token: leader, body }));
  if (removes) {
    const token = await signIn(send, devices.overseer);
    await ok(call(send, 'POST', `${path}/${comment.id}`, { token, body }));
  }
  ledger.decided.set(comment.id, removes ? 'removed' : 'shown');
});

/** The leader answers comments whose writers wish for a letter. */
export const writer: Actor = again(async (life, count) => {
  const { send, home, devices, ledger } = life;
  const token = await signIn(send, devices.leader);
  const path = `${base(life)}/letters`;
  const { letters } = await ok<CorrespondenceList>(
    call(send, 'GET', `${path}?box=waiting`, { token }),
  );
  const asked = letters.find(({ comment, text }) => text !== null && !ledger.letters.has(comment));
  if (asked === undefined) return;
  const letter = {
    kind: 'thanks' as const,
    text: `Xin cảm ơn, thư ${count}.`,
    address: asked.address,
  };
  const body = await signedLetter(devices.leader, home.commune, letter, 'commune');
  await ok(call(send, 'POST', `${path}/${asked.comment}`, { token, body }));
  ledger.letters.set(asked.comment, { text: letter.text, week: life.week });
});

/** Somebody who keeps every checkpoint. */
export const watcher: Actor = async (life) => {
  for (;;) await lookAtLogs(life);
};

export async function lookAtLogs(life: Life): Promise<void> {
  for (const log of ['log', 'events'] as const) {
    const response = await life.send(`${base(life)}/${log}/checkpoint`, {});
    if (response.status === 200) life.ledger.checkpoints[log].add(await response.text());
  }
}
