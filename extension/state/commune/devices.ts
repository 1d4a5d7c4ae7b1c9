import { computed } from '@preact/signals';
import type { MemberList } from '../../../shared/contract/member.ts';
import type { Officer } from '../../../shared/contract/officer.ts';
import { fill } from '../../../shared/text/fill.ts';
import { revokeMyDevice } from '../../api/api.ts';
import * as api from '../../api/commune.ts';
import { troubleIn } from '../../api/error.ts';
import { attempt, type Caller, leader, tell } from './attempt.ts';
import { members, readMembers } from './commune-page.ts';
import { called, serving } from './officers.ts';
import { ask } from './question.ts';
import { communeText } from './text.ts';

export type Member = MemberList['members'][number];
export type Device = Member['devices'][number];

/** An officer with the member that devices are paired with; none before the first invite. */
export interface Staffed {
  readonly officer: Officer;
  readonly member: Member | undefined;
}

const all = computed(() => members.value ?? []);

export const staff = computed((): readonly Staffed[] =>
  serving.value.map((officer) => ({
    officer,
    member: all.value.find((member) => member.officer === officer.id),
  })),
);
export const kiosks = computed(() => all.value.filter(({ role }) => role === 'kiosk'));
/** The member whose device this is. */
export const own = computed(() =>
  all.value.find(({ devices }) => devices.some(({ id }) => id === leader()?.device)),
);
/** Members whom a leader can only look at. */
export const others = computed(() =>
  all.value.filter(
    ({ id, role, devices }) =>
      (role === 'leader' || role === 'overseer') && id !== own.value?.id && devices.length > 0,
  ),
);

/** Asks whether a device is unpaired. */
export function askToRevoke(device: Device, whose: Staffed | 'own'): void {
  const { devices: words } = communeText.value;
  const who = whose === 'own' ? words.you : called(whose.officer);
  const names = { label: device.label, who };
  ask({
    title: fill(words.revokeTitle, names),
    lines: words.revoking,
    yes: words.revokeYes,
    act: () => revoke(device, whose === 'own', fill(words.revoked, names)),
  });
}

async function revoke({ id }: Device, isOwn: boolean, done: string): Promise<void> {
  await attempt(async (call) => {
    await orGone(
      call(async (speaker) =>
        isOwn ? revokeMyDevice(speaker.server, speaker.token, id) : api.revokeDevice(speaker, id),
      ),
    );
    await readMembers(call);
    tell(done);
  });
}

/** Asks whether the unused invites of a member are withdrawn. */
export function askToWithdraw({ id }: Member, who: string): void {
  const { devices: words } = communeText.value;
  ask({
    title: fill(words.withdrawTitle, { who }),
    lines: words.withdrawing,
    yes: words.withdrawYes,
    act: () =>
      remove(
        (call) => call((speaker) => api.withdrawInvites(speaker, id)),
        fill(words.withdrawn, { who }),
      ),
  });
}

/** Asks whether a kiosk is removed. */
export function askToRemoveKiosk({ id, label }: Member): void {
  const { kiosks: words } = communeText.value;
  const who = label;
  ask({
    title: fill(words.removeTitle, { who }),
    lines: words.removing,
    yes: words.removeYes,
    act: () =>
      remove(
        (call) => call((speaker) => api.removeMember(speaker, id)),
        fill(words.removed, { who }),
      ),
  });
}

async function remove(work: (call: Caller) => Promise<void>, done: string): Promise<void> {
  await attempt(async (call) => {
    await orGone(work(call));
    await readMembers(call);
    tell(done);
  });
}

/** What is not there any more was removed by somebody else, or by a try whose answer was lost. */
export async function orGone(removing: Promise<void>): Promise<void> {
  try {
    await removing;
  } catch (error) {
    if (troubleIn(error) !== 'not-found') throw error;
  }
}
