import { createHash } from 'node:crypto';
import type { CountryBoard, ProvinceBoard } from '../../shared/contract/province.ts';
import { summedFigures } from '../../shared/statistics/summed-figures.ts';
import type { Environment } from '../environment.ts';
import { refuse } from '../problem.ts';
import { registryOf } from '../registry/directory.ts';

/** A roll-up as text, with its entity tag. */
export interface RollUpCopy {
  readonly json: string;
  readonly etag: string;
}

/** How long a copy may be shown, in ms: the figures change with releases alone. */
const FRESH = 30_000;
const COUNTRY = '';

const copies = new Map<string, RollUpCopy & { readonly until: number }>();

/**
 * What the communes of a province show, of this moment or at most half a minute old.
 *
 * @throws ProblemError no-such-province, without making an object.
 */
export function provinceRollUp(env: Environment, province: string): Promise<RollUpCopy> {
  return copied(province, async () => {
    if (!(await registryOf(env).hasProvince(province))) refuse('no-such-province');
    return boardOfProvince(env, province);
  });
}

/** The same of all provinces. */
export function countryRollUp(env: Environment): Promise<RollUpCopy> {
  return copied(COUNTRY, async () => {
    const provinces = await registryOf(env).provinces();
    return countryBoard(await Promise.all(provinces.map(({ id }) => boardOfProvince(env, id))));
  });
}

/** Something in this process told a province something new. */
export function forgetRollUps(): void {
  copies.clear();
}

async function copied(name: string, read: () => Promise<object>): Promise<RollUpCopy> {
  const copy = copies.get(name);
  if (copy !== undefined && copy.until > Date.now()) return copy;
  const json = JSON.stringify(await read());
  const digest = createHash('sha256').update(json).digest('base64url').slice(0, 22);
  const fresh = { json, etag: `"${digest}"`, until: Date.now() + FRESH };
  copies.set(name, fresh);
  return fresh;
}

function boardOfProvince({ PROVINCE }: Environment, id: string): Promise<ProvinceBoard> {
  return PROVINCE.get(PROVINCE.idFromName(id)).board();
}

function countryBoard(boards: readonly ProvinceBoard[]): CountryBoard {
  return {
    total: summedFigures(boards.flatMap(({ total }) => total)),
    provinces: boards.map(({ province, communes, total }) => ({
      ...province,
      communes: communes.length,
      shown: communes.filter(({ channels }) => channels.length > 0).length,
      total,
    })),
  };
}
