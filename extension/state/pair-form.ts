import { computed, signal } from '@preact/signals';
import type { Me } from '../../shared/contract/member.ts';
import { type Trouble, troubleIn } from '../api/error.ts';
import { deviceLabel } from '../platform/device-label.ts';
import { type PairedMember, readMembership } from '../platform/membership.ts';
import { pollIn } from '../platform/poll-alarm.ts';
import { type Preset, readPreset } from '../platform/preset.ts';
import { readInvitation } from './invitation.ts';
import { nameDrawer } from './name-drawer.ts';
import { pairDevice } from './pair-device.ts';
import { pollDelay } from './poll-delay.ts';
import { askWho, refresh } from './refresh.ts';
import { markSeen } from './release-news.ts';
import { serverAddress } from './server-address.ts';

/** What the person typed. */
export const line = signal('');
export const server = signal('');
export const label = signal(deviceLabel());

/** What keeps the form from being sent: said only after a try. */
export type Fault = 'no-line' | 'no-pair-link' | 'no-server' | 'other-server' | Trouble;
export const fault = signal<Fault | null>(null);
export const pairing = signal(false);

/** The pairing that stands; undefined until the first read. */
export const paired = signal<PairedMember | null | undefined>(undefined);
/** Who was paired; null while the server has not said it. */
export const who = signal<Me | null>(null);

/** Whether another person is to get a drawer beside those that are there. */
export const another = signal(false);
/** What the office has set for its computers. */
export const preset = signal<Preset>({});

export const invitation = computed(() => readInvitation(line.value, preset.value.commune));
export const presetServer = computed(() => serverAddress(preset.value.server ?? ''));
/** The origin that the invite will go to, or null while it is unknown. */
export const destination = computed(
  () => invitation.value?.server ?? presetServer.value ?? serverAddress(server.value),
);

export async function openPairPage(): Promise<void> {
  another.value = location.hash === '#another';
  preset.value = await readPreset();
  const membership = another.value ? null : await readMembership();
  paired.value = membership?.state === 'paired' ? membership : null;
}

/** Takes what the person types and withdraws what was said about it. */
export function changeLine(typed: string): void {
  line.value = typed;
  fault.value = null;
}

/** Sends the form, or says what is missing. */
export async function submit(): Promise<void> {
  if (pairing.value) return;
  const [invite, origin] = [invitation.value, destination.value];
  fault.value = invite === null ? lineFault() : origin === null ? 'no-server' : null;
  if (invite === null || origin === null) return;
  if (presetServer.value !== null && origin !== presetServer.value) {
    fault.value = 'other-server';
    return;
  }
  pairing.value = true;
  try {
    const member = await pairDevice(
      invite,
      origin,
      label.value.trim() || deviceLabel(),
      another.value,
    );
    await lookFirst(member).catch(() => {});
    paired.value = member;
  } catch (error) {
    fault.value = troubleIn(error);
  } finally {
    pairing.value = false;
  }
}

/** People paste links of other pages too, those of a rating form for one. */
function lineFault(): Fault {
  return /https?:\/\//iu.test(line.value) ? 'no-pair-link' : 'no-line';
}

/** Fetches what the popup will show; it asks again itself if this fails. */
async function lookFirst(member: PairedMember): Promise<void> {
  await pollIn(pollDelay(0));
  who.value = await askWho(member);
  await nameDrawer(who.value);
  await markSeen(await refresh(member, who.value, null));
}
