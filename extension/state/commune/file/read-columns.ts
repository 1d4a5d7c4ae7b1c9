/** What a list of officers tells of each. */
export type Field = 'position' | 'desk' | 'name';

/** Where each field stands in a row, and what other columns are called. */
export interface Columns {
  readonly places: Partial<Readonly<Record<Field, number>>>;
  readonly ignored: readonly string[];
}

/** How headings call each field, as `bare` writes them. */
const headings: Readonly<Record<Field, readonly string[]>> = {
  position: [
    'chuc danh',
    'chuc vu',
    'vi tri',
    'vi tri viec lam',
    'vi tri cong tac',
    'chuc danh chuc vu',
    'position',
    'title',
    'job title',
  ],
  desk: ['quay', 'quay so', 'so quay', 'ban', 'o cua', 'cua', 'desk', 'counter', 'window'],
  name: [
    'ho ten',
    'ho va ten',
    'ho ten cong chuc',
    'ho ten can bo',
    'ten',
    'name',
    'full name',
    'officer',
  ],
};

/** The columns that a row of headings names; null when it is no such row. */
export function readColumns(row: readonly string[]): Columns | null {
  const fields = row.map(fieldOf);
  const places = Object.fromEntries(
    fields.flatMap((field, at) => (field && fields.indexOf(field) === at ? [[field, at]] : [])),
  );
  if (places['position'] === undefined || places['desk'] === undefined) return null;
  const ignored = row.filter(
    (name, at) => name.trim() !== '' && !Object.values(places).includes(at),
  );
  return { places, ignored };
}

function fieldOf(heading: string): Field | undefined {
  const words = bare(heading);
  return (Object.keys(headings) as Field[]).find((field) => headings[field].includes(words));
}

/** Lower case, without marks and signs: "Họ và tên:" is "ho va ten". What brackets hold is a hint. */
export function bare(heading: string): string {
  return heading
    .replace(/\(.*?\)/gu, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/gu, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
