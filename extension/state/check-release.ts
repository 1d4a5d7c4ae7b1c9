import { access } from '../platform/drawer-key.ts';
import { readMembership } from '../platform/membership.ts';
import { pollIn, stopPolling } from '../platform/poll-alarm.ts';
import { forgetToken } from '../platform/session-token.ts';
import { readSnapshot } from '../platform/snapshot.ts';
import { pollDelay, startDelay } from './poll-delay.ts';
import { askWho, refresh } from './refresh.ts';
import { announce } from './release-news.ts';

/**
 * What the alarm does: asks for newer results and tells of a new release. The
 * next alarm is set before anything is asked, so that a worker which dies on
 * the way loses one turn and not the chain.
 */
export async function checkRelease(): Promise<void> {
  const member = await readMembership();
  if (member?.state !== 'paired') return stopPolling();
  const locked = (await access()) === 'locked';
  const known = await readSnapshot();
  await pollIn(pollDelay(known?.maxAge ?? 0));
  try {
    const me = known?.me ?? (await askWho(member));
    // Of a locked drawer only what everybody sees: whether there is a release.
    const fresh = await refresh(member, locked ? { ...me, officer: null } : me, known);
    await pollIn(pollDelay(fresh.maxAge));
    await announce(fresh);
  } catch {
    // Offline, or unpaired, which the popup then says. The next alarm is set.
  }
  if (locked) await forgetToken();
}

/** What a browser's start does: browsers forget badges and may forget alarms. */
export async function resumeChecking(): Promise<void> {
  const member = await readMembership();
  if (member?.state !== 'paired') return;
  await pollIn(startDelay());
  const known = await readSnapshot();
  if (known !== null) await announce(known);
}
