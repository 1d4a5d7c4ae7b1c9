import type { ApiKey } from '../../../shared/contract/api-key.ts';
import type { OfficerList } from '../../../shared/contract/officer.ts';
import { call, ok, type Send } from '../../client/api.ts';
import { inviteAndSignIn } from '../../client/installation.ts';
import { eachAtOnce } from './each-at-once.ts';
import { COUNTRY } from './volume.ts';

/** A commune as its dossier software knows it. */
export interface Place {
  readonly id: string;
  readonly officers: readonly string[];
  /** The key of its dossier software. */
  readonly key: string;
}

const officers = ['Quầy 1', 'Quầy 2', 'Quầy 3'].map((desk) => ({ position: 'Công chức', desk }));

/** Makes provinces and so many communes in them by turns, through the public routes alone. */
export async function foundCountry(
  send: Send,
  operator: string,
  count: number,
): Promise<readonly Place[]> {
  const provinces = Array.from({ length: Math.min(COUNTRY.provinces, count) }, (_, at) => ({
    id: `tinh-${at + 1}`,
    name: `Tỉnh ${at + 1}`,
  }));
  for (const body of provinces) {
    await ok(call(send, 'POST', '/v1/provinces', { token: operator, body }));
  }
  const places: Place[] = [];
  const numbers = Array.from({ length: count }, (_, at) => at);
  await eachAtOnce(numbers, 16, async (at) => {
    const province = provinces[at % provinces.length]?.id ?? '';
    const body = { id: `xa-${at + 1}`, name: `Xã ${at + 1}`, province };
    await ok(call(send, 'POST', '/v1/communes', { token: operator, body }));
    places[at] = await equip(send, operator, body.id);
  });
  return places;
}

async function equip(send: Send, operator: string, id: string): Promise<Place> {
  const leader = { role: 'leader', label: 'Lãnh đạo' } as const;
  const token = await inviteAndSignIn(send, operator, id, leader);
  const base = `/v1/communes/${id}`;
  const list = await ok<OfficerList>(
    call(send, 'POST', `${base}/officer-lists`, { token, body: { officers } }),
  );
  const made = call(send, 'POST', `${base}/api-keys`, { token, body: { label: 'Một cửa' } });
  const { key } = await ok<ApiKey>(made);
  return { id, key, officers: list.officers.map((officer) => officer.id) };
}
