import { SEALED_LENGTHS } from '../../../shared/concern/sealed-lengths.ts';
import { call, ok, type Send } from '../../client/api.ts';
import { concernKey } from '../../client/concern.ts';
import { type PairedDevice, pairDevice, signIn } from '../../client/device.ts';
import { newCommune } from '../../client/installation.ts';
import { newRating, randomId } from '../../client/rating.ts';
import { issueSheet } from '../../client/visit.ts';
import { OPERATOR_SECRET, WATCH_SECRET } from '../../server/real-server.ts';
import type { Known } from './json-schema.ts';
import type { Material } from './requests.ts';

const COMMUNE = 'xa-thu';
const ELSEWHERE = 'xa-khac';

/** A commune that is fuzzed and one beside it, and a device of every role in both. */
export interface FuzzedHome {
  readonly devices: Readonly<Record<string, readonly PairedDevice[]>>;
  readonly known: Known;
}

/** Through the public routes alone: two communes, some ratings, codes, a concern's key, a witness. */
export async function foundFuzzedHome(send: Send): Promise<FuzzedHome> {
  const operator = await pairDevice(send, OPERATOR_SECRET, undefined);
  const token = await signIn(send, operator);
  const home = await newCommune(send, token, COMMUNE);
  const other = await newCommune(send, token, ELSEWHERE);
  const invited = (role: string, commune: string, by: string, officer?: string) =>
    invite(send, { role, commune, by, ...(officer === undefined ? {} : { officer }) });
  const officer = home.officers[0]?.id ?? '';
  const devices = {
    operator: [operator],
    leader: [await invited('leader', COMMUNE, token), await invited('leader', ELSEWHERE, token)],
    overseer: [await invited('overseer', COMMUNE, token)],
    officer: [
      await invited('officer', COMMUNE, home.tokens.leader, officer),
      await invited('officer', ELSEWHERE, other.tokens.leader, other.officers[0]?.id),
    ],
    kiosk: [await invited('kiosk', COMMUNE, home.tokens.leader)],
  };
  for (const { id } of home.officers) await rateOften(send, id);
  const codes = await issueSheet(send, home, [officer], 20);
  const publicKey = concernKey(1);
  const path = `/v1/communes/${COMMUNE}/concern-keys`;
  await ok(call(send, 'POST', path, { token: home.tokens.overseer, body: { publicKey } }));
  return {
    devices,
    known: valuesOf(
      home.officers.map(({ id }) => id),
      codes,
      publicKey,
    ),
  };
}

async function rateOften(send: Send, officer: string): Promise<void> {
  for (let count = 0; count < 12; count += 1) {
    const body = { ...newRating(officer), comment: `Tận tình, lần ${count}.` };
    await ok(call(send, 'POST', `/v1/communes/${COMMUNE}/ratings`, { body }));
  }
}

async function invite(
  send: Send,
  { role, commune, by, officer }: { role: string; commune: string; by: string; officer?: string },
): Promise<PairedDevice> {
  const body = role === 'officer' ? { role, officer } : { role, label: 'Máy được giữ' };
  const path = `/v1/communes/${commune}/invites`;
  const { invite: secret } = await ok<{ invite: string }>(
    call(send, 'POST', path, { token: by, body }),
  );
  return pairDevice(send, secret, commune);
}

/** Ids that mean something; no member or device whose loss would end the calls. */
function valuesOf(officers: readonly string[], codes: readonly string[], publicKey: string): Known {
  const ids = Array.from({ length: 5 }, randomId);
  return {
    commune: [COMMUNE, COMMUNE, COMMUNE, COMMUNE, ELSEWHERE, 'khong-co'],
    officer: officers,
    officers: officers.map((id) => [id]),
    answers: [newRating('').answers],
    id: [...ids, 'xa-moi-1', 'xa-moi-2'],
    rating: ids,
    code: codes,
    codes,
    period: ['release-1', 'month-2026-11', 'quarter-2026-4', 'release-9'],
    size: [0, 1, 5, 12],
    level: ['0', '1', 'entries'],
    index: ['000', '001', '000.p/3', 'x001/000'],
    release: [1, 2],
    lot: [1, 2],
    number: [1, 2, 3],
    box: ['waiting', 'sent'],
    lang: ['vi', 'en', 'xx'],
    version: [1, 2],
    file: ['form.js', 'v1.js', 'page.css', 'khong-co.js'],
    frame: ['https://xa.example.vn'],
    position: ['Công chức Tư pháp – Hộ tịch'],
    desk: ['Quầy 1', 'Quầy 2'],
    publicKey: [publicKey],
    sealed: SEALED_LENGTHS.map((length) => 'A'.repeat(length)),
  };
}

/** What requests are made of now: sessions end after a quarter of an hour, so each batch has its own. */
export async function signedIn(send: Send, { devices, known }: FuzzedHome): Promise<Material> {
  const tokens: Record<string, readonly string[]> = { watcher: [WATCH_SECRET] };
  for (const [role, paired] of Object.entries(devices)) {
    tokens[role] = await Promise.all(paired.map((device) => signIn(send, device)));
  }
  return { tokens, known };
}
