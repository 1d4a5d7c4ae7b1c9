import { rename } from 'node:fs/promises';
import type { Command } from '../command/call.ts';
import { Stop } from '../command/stop.ts';
import { askServer } from './ask-server.ts';
import { newDevice, readDevice } from './device-file.ts';
import {
  deviceFileOf,
  openSession,
  operatorInvite,
  operatorOptions,
  operatorSession,
  pair,
} from './operator-session.ts';

/**
 * Gives this machine a new key: it pairs as a device of its own, and only when
 * that opens a session is the old one unpaired. The old key opens nothing after.
 */
export const rotateKey: Command = {
  operands: [0, 0],
  options: operatorOptions,
  async run(call) {
    const file = deviceFileOf(call);
    const ask = await operatorSession(call);
    const old = await readDevice(file);
    if (old === null) throw new Stop('not-paired', { file });
    const next = `${file}.next`;
    const { invite } = await operatorInvite(call, ask);
    const fresh = await pair(newDevice(old.server), next, invite);
    const token = await openSession(fresh, next);
    await rename(next, file);
    const path = `/v1/me/devices/${old.device ?? ''}`;
    await askServer(old.server, { method: 'DELETE', path, token });
    return { json: { device: fresh.device }, lines: [call.texts.words.rotated] };
  },
};
