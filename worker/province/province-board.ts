import type { Figure, NewProvince, ProvinceBoard } from '../../shared/contract/province.ts';
import { summedFigures } from '../../shared/statistics/summed-figures.ts';

interface CommuneRow extends Record<string, SqlStorageValue> {
  id: string;
  name: string;
  release: number | null;
  publishedAt: string | null;
  channels: string | null;
}

const byName = new Intl.Collator('vi');

/** The communes of a province by name, which is an order in a list and no ranking, and their sums. */
export function provinceBoard(sql: SqlStorage): ProvinceBoard {
  const { id, name } = sql
    .exec<{ id: string; name: string }>('SELECT id, name FROM province')
    .one();
  const communes = sql
    .exec<CommuneRow>(
      'SELECT id, name, release, published_at AS publishedAt, channels FROM commune',
    )
    .toArray()
    .map(fromRow)
    .toSorted((one, other) => byName.compare(one.name, other.name));
  const total = summedFigures(communes.flatMap(({ channels }) => channels));
  return { province: { id, name } satisfies NewProvince, total, communes };
}

function fromRow({ id, name, release, publishedAt, channels }: CommuneRow) {
  const told = release !== null && publishedAt !== null;
  return {
    id,
    name,
    release: told ? { number: release, publishedAt } : null,
    channels: channels === null ? [] : (JSON.parse(channels) as Figure[]),
  };
}
