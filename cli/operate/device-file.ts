import { generateKeyPairSync } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { DeviceKeySchema } from '../../shared/contract/device-key.ts';
import { Stop } from '../command/stop.ts';

/** The operator's device that this command is: its key pair (P-256), and what the server calls it once it is paired. */
const DeviceSchema = v.strictObject({
  server: v.string(),
  device: v.nullable(v.string()),
  key: DeviceKeySchema,
  /** PKCS #8, base 64. */
  privateKey: v.string(),
});
export type OperatorDevice = v.InferOutput<typeof DeviceSchema>;

interface Surroundings {
  readonly XDG_CONFIG_HOME?: string | undefined;
}

/** Where the device is kept unless the caller says otherwise. */
export function usualDeviceFile(env: Surroundings): string {
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'nghe-dan', 'operator.json');
}

/** The device in a file, or null when there is none; throws Stop when the file holds none. */
export async function readDevice(file: string): Promise<OperatorDevice | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), DeviceSchema), text);
  if (!parsed.success) throw new Stop('device-unreadable', { file });
  return parsed.output;
}

/** Replaces the file whole; nobody but its owner reads it. */
export async function writeDevice(file: string, device: OperatorDevice): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const fresh = `${file}.${process.pid}.new`;
  await writeFile(fresh, `${JSON.stringify(device, null, 2)}\n`, { mode: 0o600, flush: true });
  await rename(fresh, file);
}

/** A device that is not paired yet. */
export function newDevice(server: string): OperatorDevice {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  return {
    server,
    device: null,
    key: { kty: 'EC', crv: 'P-256', x, y },
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
  };
}
