import { dayInVietnam } from '../../../shared/day-in-vietnam.ts';
import { fill } from '../../../shared/text/fill.ts';
import { listLetters } from '../../api/letters.ts';
import {
  keepDueDays,
  readDueDays,
  readReminded,
  writeReminded,
} from '../../platform/kept-letters.ts';
import { access } from '../../platform/drawer-key.ts';
import { readLanguage } from '../../platform/language.ts';
import { type PairedMember, readMembership } from '../../platform/membership.ts';
import { notify } from '../../platform/notification.ts';
import { readOccasions } from '../../platform/occasions.ts';
import { withSession } from '../session.ts';
import { dayAfter } from './occasion-due.ts';
import { letterNewsIn } from '../news-text.ts';

/** The notification that leads to the tab of letters. */
export const REMINDER = 'letters';

/** In days: how long before its last day somebody is reminded of a letter. */
const AHEAD = 2;

/** Asks which comments wait for a letter, and reminds of what is due, once a day. */
export async function remindOfLetters(now = Date.now()): Promise<void> {
  const member = await readMembership();
  if (member?.state !== 'paired' || !['officer', 'leader'].includes(member.role)) return;
  if ((await access()) === 'locked') return;
  // Without a network what was waited for before is still to be written.
  await askForDue(member).catch(() => {});
  const today = dayInVietnam(now);
  const near = (await dueDays()).filter((day) => day <= dayAfter(today, AHEAD));
  if (near.length === 0 || (await readReminded()) === today) return;
  const { title, message } = letterNewsIn(await readLanguage());
  // Before it shows: a worker that dies between would else tell it twice.
  await writeReminded(today);
  await notify(REMINDER, title, fill(message, { count: near.length }));
}

async function askForDue(member: PairedMember): Promise<void> {
  const { server, commune } = member;
  const which = { box: 'waiting', after: null } as const;
  const { letters } = await withSession(member, (token) =>
    listLetters(server, token, commune, which),
  );
  await keepDueDays(letters.map(({ dueOn }) => dueOn));
}

/** The last days of all letters that are to be written or printed. */
export async function dueDays(): Promise<readonly string[]> {
  const [replies, occasions] = await Promise.all([readDueDays(), readOccasions()]);
  const unprinted = occasions.filter(({ printedOn }) => printedOn === null);
  return [...replies, ...unprinted.map(({ dueOn }) => dueOn)];
}
