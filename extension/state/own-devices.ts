import { signal } from '@preact/signals';
import { revokeMyDevice } from '../api/api.ts';
import { type Device, listMyDevices } from '../api/devices.ts';
import { type Trouble, troubleIn } from '../api/error.ts';
import { type PairedMember, readMembership } from '../platform/membership.ts';
import { forgetIfRevoked } from './forget-if-revoked.ts';
import { withSession } from './session.ts';

/** The devices of whoever's things are open; null until the server said which. */
export const devices = signal<readonly Device[] | null>(null);
/** Why the last call failed. */
export const trouble = signal<Trouble | null>(null);

/** Asks for the member's devices, this one among them. */
export async function loadDevices(): Promise<void> {
  await asMember(async (member) => {
    const { server } = member;
    const list = await withSession(member, (token) => listMyDevices(server, token));
    devices.value = list.devices;
  });
}

/** Unpairs one that was lost; gone already is as good. */
export async function revokeDevice(device: string): Promise<void> {
  await asMember(async (member) => {
    const { server } = member;
    await withSession(member, (token) => revokeMyDevice(server, token, device)).catch(
      (error: unknown) => {
        if (troubleIn(error) !== 'not-found') throw error;
      },
    );
    devices.value = (devices.value ?? []).filter(({ id }) => id !== device);
  });
}

async function asMember(work: (member: PairedMember) => Promise<void>): Promise<void> {
  const member = await readMembership();
  if (member?.state !== 'paired') return;
  trouble.value = null;
  try {
    await forgetIfRevoked(work(member));
  } catch (error) {
    trouble.value = troubleIn(error);
  }
}
