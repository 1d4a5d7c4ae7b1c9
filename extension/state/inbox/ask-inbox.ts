import type { CommentList } from '../../../shared/contract/comment.ts';
import type { Correspondence, LetterBox } from '../../../shared/contract/letter.ts';
import type { Me } from '../../../shared/contract/member.ts';
import * as api from '../../api/api.ts';
import * as inbox from '../../api/inbox.ts';
import { listLetters } from '../../api/letters.ts';
import {
  type Answers,
  type Kept,
  type LetterState,
  readKept,
  writeKept,
} from '../../platform/kept-answers.ts';
import type { PairedMember } from '../../platform/membership.ts';
import { forgetIfRevoked } from '../forget-if-revoked.ts';
import { withSession } from '../session.ts';

/** An officer on a paired device. */
export interface OwnMember {
  readonly member: PairedMember;
  readonly officer: string;
}

/** The pairing with the officer whose it is; null for members of other roles. */
export function ownMember(member: PairedMember, me: Me): OwnMember | null {
  return me.officer === null ? null : { member, officer: me.officer.id };
}

/** Makes a call about the officer themselves. @throws ApiError */
export function asOfficer<Answer>(
  { member, officer }: OwnMember,
  call: (own: inbox.OwnCall) => Promise<Answer>,
): Promise<Answer> {
  const { server, commune } = member;
  return forgetIfRevoked(withSession(member, (token) => call({ server, token, commune, officer })));
}

/** The newest comments, kept on the device. @throws ApiError */
export function askComments(own: OwnMember): Promise<Kept<CommentList>> {
  return askNewer(own, 'comments', (etag) =>
    asOfficer(own, (call) => inbox.listOfficerComments(call, null, etag)),
  );
}

/** The results of the whole commune, from the board. @throws ApiError */
export function askCommune(own: OwnMember): Promise<Kept<Answers['commune']>> {
  const { server, commune } = own.member;
  return askNewer(own, 'commune', async (etag) => {
    const answer = await api.readBoard(server, commune, etag);
    return { ...answer, value: answer.value && answer.value.total };
  });
}

/** Which comments wait for a letter and which have one: the first page of each. @throws ApiError */
export function askLetters(own: OwnMember): Promise<Kept<Answers['letters']>> {
  const page = (box: LetterBox) =>
    asOfficer(own, ({ server, token, commune }) =>
      listLetters(server, token, commune, { box, after: null }),
    );
  return askNewer(own, 'letters', async () => {
    const pages = await Promise.all([page('waiting'), page('sent')]);
    return { value: pages.flatMap(({ letters }) => letters.map(stateOf)), etag: null };
  });
}

/** The text of letters stays out of what is kept. */
function stateOf({ comment, dueOn, letter }: Correspondence): LetterState {
  const sent = letter && { sentOn: letter.sentOn, answer: letter.answer };
  return { comment, dueOn, letter: sent };
}

/** The officer's notes. @throws ApiError */
export function askNotes(own: OwnMember): Promise<Kept<Answers['notes']>> {
  return askNewer(own, 'notes', async () => {
    const { notes } = await asOfficer(own, inbox.listNotes);
    return { value: notes, etag: null };
  });
}

/** What officers pledge, and who has signed. @throws ApiError */
export function askPledge(own: OwnMember): Promise<Kept<Answers['pledge']>> {
  const { server, commune } = own.member;
  return askNewer(own, 'pledge', async () => ({
    value: await inbox.readPledge(server, commune),
    etag: null,
  }));
}

/** Keeps an answer that the server has just confirmed. */
export async function keepAnswer<Name extends keyof Answers>(
  { member }: OwnMember,
  name: Name,
  value: Answers[Name],
  etag: string | null = null,
): Promise<Kept<Answers[Name]>> {
  const kept = { value, etag, confirmedAt: Date.now() };
  await writeKept(member.device, name, kept);
  return kept;
}

async function askNewer<Name extends keyof Answers>(
  own: OwnMember,
  name: Name,
  ask: (etag: string | null) => Promise<Pick<api.Versioned<Answers[Name]>, 'value' | 'etag'>>,
): Promise<Kept<Answers[Name]>> {
  const known = await readKept(name);
  const { value, etag } = await ask(known?.etag ?? null);
  const newest = value ?? known?.value;
  // An answer of "unchanged" to someone who has nothing.
  if (newest === undefined) return askNewer(own, name, () => ask(null));
  return keepAnswer(own, name, newest, etag ?? known?.etag ?? null);
}
