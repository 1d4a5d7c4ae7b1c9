import {
  CountryBoardSchema,
  type NewProvince,
  NewProvinceSchema,
  ProvinceBoardSchema,
} from '../../shared/contract/province.ts';
import type { Call } from '../command/call.ts';
import { type AskAsOperator, valueOf } from './operator-session.ts';

/** The provinces of an installation, and its communes that are in one, each with its province. */
export interface KnownProvinces {
  readonly ids: ReadonlySet<string>;
  readonly ofCommune: ReadonlyMap<string, string>;
}

/** Read where everybody may: on the boards of the country and of each province. */
export async function knownProvinces(call: Call, ask: AskAsOperator): Promise<KnownProvinces> {
  const country = await ask({ method: 'GET', path: '/v1/country/board' });
  const { provinces } = valueOf(country, CountryBoardSchema, call);
  const ofCommune = new Map<string, string>();
  for (const { id } of provinces) {
    const board = await ask({ method: 'GET', path: `/v1/provinces/${id}/board` });
    const { communes } = valueOf(board, ProvinceBoardSchema, call);
    for (const commune of communes) ofCommune.set(commune.id, id);
  }
  return { ids: new Set(provinces.map(({ id }) => id)), ofCommune };
}

/** Makes those that are missing; how many that were. */
export async function makeProvinces(
  call: Call,
  ask: AskAsOperator,
  wanted: readonly NewProvince[],
  { ids }: KnownProvinces,
): Promise<number> {
  const missing = wanted.filter(({ id }) => !ids.has(id));
  for (const body of missing) {
    const said = await ask({ method: 'POST', path: '/v1/provinces', body });
    // The country's board may be a moment old.
    if ('refused' in said && said.refused === 'already-exists') continue;
    valueOf(said, NewProvinceSchema, call);
  }
  return missing.length;
}
