import { createPrivateKey, sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { InviteSchema } from '../../shared/contract/member.ts';
import { PairedSchema, SessionSchema, sessionStatement } from '../../shared/contract/session.ts';
import type { Call } from '../command/call.ts';
import { Stop } from '../command/stop.ts';
import { type Asked, askServer, type Said } from './ask-server.ts';
import {
  newDevice,
  type OperatorDevice,
  readDevice,
  usualDeviceFile,
  writeDevice,
} from './device-file.ts';

/** Options of every command that asks the server as its operator. */
export const operatorOptions = {
  server: { type: 'string' },
  device: { type: 'string' },
  'secret-file': { type: 'string' },
} as const;

const USUAL_SERVER = 'http://127.0.0.1:8787';
const ChallengeSchema = v.object({ challenge: v.string() });

/** Asks as the operator: the answer, or the problem. */
export type AskAsOperator = (asked: Omit<Asked, 'token'>) => Promise<Said>;

/**
 * The operator's way in: the device in its file, which is paired by the
 * operator's secret when it is new. A session that has ended is opened anew.
 *
 * @throws Stop when this machine is not paired and cannot be.
 */
export async function operatorSession(call: Call): Promise<AskAsOperator> {
  const file = deviceFileOf(call);
  const device = await pairedDevice(call, file);
  let token = await openSession(device, file);
  return async (asked) => {
    const said = await askServer(device.server, { ...asked, token });
    if (!('refused' in said) || said.refused !== 'not-signed-in') return said;
    token = await openSession(device, file);
    return askServer(device.server, { ...asked, token });
  };
}

export function deviceFileOf(call: Call): string {
  return call.option('device') ?? usualDeviceFile(process.env);
}

/** What was asked for, as its schema says; throws Stop for a problem. */
export function valueOf<const Schema extends v.GenericSchema>(
  said: Said,
  schema: Schema,
  { texts }: Pick<Call, 'texts'>,
): v.InferOutput<Schema> {
  if (!('refused' in said)) return v.parse(schema, said.value);
  const { refused, status } = said;
  const why = refused === 'unknown' ? String(status) : texts.problems[refused];
  throw new Stop('refused', { why });
}

async function pairedDevice(call: Call, file: string): Promise<OperatorDevice> {
  const known = await readDevice(file);
  const asked = call.option('server')?.replace(/\/$/u, '');
  const server = asked ?? known?.server ?? USUAL_SERVER;
  if (known !== null && known.device !== null) {
    // Another server could hand on what this one gives to sign, and open the session itself.
    if (server !== known.server) throw new Stop('other-server', { file, server: known.server });
    return known;
  }
  const device = known === null ? newDevice(server) : { ...known, server };
  const invite = await secretOf(call, file);
  // On disk before it is paired: with a lost answer the same key is paired again.
  await writeDevice(file, device);
  return pair(device, file, invite);
}

/** Pairs a device by an invite, or by the operator's first secret. */
export async function pair(
  device: OperatorDevice,
  file: string,
  invite: string,
): Promise<OperatorDevice> {
  const body = { invite, key: device.key, label: 'nghe-dan' };
  const said = await askServer(device.server, { method: 'POST', path: '/v1/pairings', body });
  if ('refused' in said) throw new Stop('secret-refused', { file });
  const paired = { ...device, device: v.parse(PairedSchema, said.value).device };
  await writeDevice(file, paired);
  return paired;
}

async function secretOf(call: Call, file: string): Promise<string> {
  const from = call.option('secret-file');
  const secret = from === null ? process.env['OPERATOR_SECRET'] : await readSecret(from);
  if (!secret) throw new Stop('not-paired', { file });
  return secret;
}

async function readSecret(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Stop('file-missing', { file });
  });
  return text.trim();
}

/** A bearer token for a paired device (P-256, r and s joined). */
export async function openSession(
  { server, device, privateKey }: OperatorDevice,
  file: string,
): Promise<string> {
  const id = device ?? '';
  const path = '/v1/sessions';
  const asked = await askServer(server, {
    method: 'POST',
    path: `${path}/challenges`,
    body: { device: id },
  });
  if ('refused' in asked) throw new Stop('device-refused', { file });
  const { challenge } = v.parse(ChallengeSchema, asked.value);
  const key = createPrivateKey({
    key: Buffer.from(privateKey, 'base64'),
    format: 'der',
    type: 'pkcs8',
  });
  const statement = Buffer.from(sessionStatement({ device: id, challenge }));
  const signature = sign('sha256', statement, { key, dsaEncoding: 'ieee-p1363' });
  const body = { device: id, challenge, signature: signature.toString('base64url') };
  const said = await askServer(server, { method: 'POST', path, body });
  if ('refused' in said) throw new Stop('device-refused', { file });
  return v.parse(SessionSchema, said.value).token;
}

/** An invite for another device of the operator. */
export async function operatorInvite(call: Call, ask: AskAsOperator) {
  const said = await ask({ method: 'POST', path: '/v1/operators/invites' });
  return valueOf(said, InviteSchema, call);
}
