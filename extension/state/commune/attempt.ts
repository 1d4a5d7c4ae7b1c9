import { signal } from '@preact/signals';
import type { Speaker } from '../../api/officers.ts';
import { type Trouble, troubleIn } from '../../api/error.ts';
import { type Membership, type PairedMember, readMembership } from '../../platform/membership.ts';
import { isOnline } from '../../platform/network.ts';
import { forgetIfRevoked } from '../forget-if-revoked.ts';
import { withSession } from '../session.ts';

/** Undefined until the first read; null when the device was never paired. */
export const membership = signal<Membership | null | undefined>(undefined);
/** Why the last thing that was tried went wrong; `unsure`: it may have been done. */
export const trouble = signal<Trouble | 'unsure' | null>(null);
/** Whether something is under way; nothing else is begun meanwhile. */
export const busy = signal(false);
/** What was done last, and how to take it back if it can be. */
export const notice = signal<Notice | null>(null);

export interface Notice {
  readonly words: string;
  readonly undo?: () => Promise<void>;
}

/** The leader whose device this is, or null. */
export function leader(): PairedMember | null {
  const member = membership.value;
  return member?.state === 'paired' && member.role === 'leader' ? member : null;
}

/**
 * Does what needs the server, one thing at a time. What fails is shown;
 * without a network nothing is begun. True when it went well.
 *
 * @param twice what another try would do: `harmless`, or make a second one.
 */
export async function attempt(
  work: (call: Caller) => Promise<void>,
  twice: 'harmless' | 'another' = 'harmless',
): Promise<boolean> {
  const member = leader();
  if (member === null || busy.value) return false;
  notice.value = null;
  trouble.value = isOnline() ? null : 'unreachable';
  if (trouble.value !== null) return false;
  busy.value = true;
  try {
    await forgetIfRevoked(work(callerFor(member)));
    return true;
  } catch (error) {
    await explain(troubleIn(error), twice);
    return false;
  } finally {
    busy.value = false;
  }
}

/** Makes a call in the leader's name. */
export type Caller = <Answer>(call: (speaker: Speaker) => Promise<Answer>) => Promise<Answer>;

function callerFor(member: PairedMember): Caller {
  const { server, commune } = member;
  return (call) => withSession(member, (token) => call({ server, token, commune }));
}

async function explain(code: Trouble, twice: 'harmless' | 'another'): Promise<void> {
  trouble.value = code === 'unreachable' && twice === 'another' ? 'unsure' : code;
  if (code === 'proof-refused') membership.value = await readMembership();
}

/** Says what was done. */
export function tell(words: string, undo?: () => Promise<void>): void {
  notice.value = undo === undefined ? { words } : { words, undo };
}
