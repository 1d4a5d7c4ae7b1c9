import fc from 'fast-check';

const nested = (depth: number): unknown => (depth === 0 ? 0 : [nested(depth - 1)]);

/** What hardly any field takes: wrong kinds, edges of numbers, text that hides, turns or is too long. */
const wrong: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  '',
  ' ',
  [],
  {},
  [[]],
  nested(200),
  '\u0000',
  'a\u202eb',
  '\u200b',
  '\ud800',
  '\ufeff',
  'e\u0301'.repeat(300),
  'x'.repeat(9000),
  "'; DROP TABLE box; --",
  '../../etc/passwd',
  '<script>',
  '%00',
  '\u0410dmin',
];

const foreign = ['thừa', '', '__proto__', 'constructor', 'toString', 'id', 'role', 'commune'];

/** The text of a body that was good before something in it was bent, cut or exchanged. */
export function bent(good: fc.Arbitrary<unknown>): fc.Arbitrary<string | Uint8Array<ArrayBuffer>> {
  const replaced = fc.tuple(good, fc.nat(), fc.constantFrom(...wrong)).map(replaceOne);
  const widened = fc
    .tuple(good, fc.constantFrom(...foreign), fc.constantFrom(...wrong))
    .map(([value, name, added]) => withField(value, name, added));
  const cut = fc
    .tuple(good, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([value, part]) => text(value).slice(0, Math.floor(text(value).length * part)));
  return fc.oneof(
    { weight: 6, arbitrary: replaced.map(text) },
    { weight: 2, arbitrary: widened.map(text) },
    { weight: 1, arbitrary: cut },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    {
      weight: 1,
      arbitrary: fc.uint8Array({ maxLength: 60 }).map((bytes) => new Uint8Array(bytes)),
    },
    { weight: 1, arbitrary: fc.json() },
  );
}

function text(value: unknown): string {
  return JSON.stringify(value) ?? '';
}

function withField(value: unknown, name: string, added: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries([...Object.entries(value), [name, added]])
    : [value, added];
}

/** One value somewhere inside, by its number in a walk, is another. */
function replaceOne([value, at, other]: [unknown, number, unknown]): unknown {
  if (typeof value !== 'object' || value === null) return other;
  const entries = Object.entries(value);
  if (entries.length === 0) return other;
  const chosen = at % entries.length;
  const changed = entries.map(([key, inner], place) =>
    place === chosen
      ? [key, replaceOne([inner, Math.floor(at / entries.length), other])]
      : [key, inner],
  );
  return Array.isArray(value) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed);
}
