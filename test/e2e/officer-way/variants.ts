import { operations } from '../../../shared/contract/operations.ts';
import type { Recorded } from './recorder.ts';

/** What a request can name: the officer's own things, and other people's. */
export interface Names {
  readonly own: readonly string[];
  readonly others: readonly string[];
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['waiting', ['sent', 'held', 'all']],
  ['sent', ['waiting', 'held', 'all']],
  ['thanks', ['condolence']],
];
const ROLES = [
  { role: 'leader' },
  { role: 'overseer' },
  { state: 'held' },
  { all: true },
  { release: 99 },
];

/** Ends the session itself, which its owner may. */
const leaves = ({ method, path }: Recorded) => method === 'DELETE' && path === '/v1/sessions';

/** Requests that were made, each also with whatever else could stand in its places; none twice. */
export function variantsOf(recorded: readonly Recorded[], names: Names): readonly Recorded[] {
  const all = recorded.flatMap((one) => [
    one,
    ...renamed(one, names),
    ...renumbered(one),
    ...reworded(one),
    ...METHODS.map((method) => ({ ...one, method, body: method === 'GET' ? '' : one.body })),
    ...[...ROLES, ...names.others.map((officer) => ({ officer }))].map((more) =>
      widened(one, more),
    ),
  ]);
  return distinct(all.filter((one) => !leaves(one)));
}

/** Every operation that only reads, with every name in every place. */
export function readsOf(names: Names, communes: readonly string[]): readonly Recorded[] {
  const ids = [...names.own, ...names.others].filter((name) => !communes.includes(name));
  const read = operations.filter(({ method }) => method === 'get');
  return distinct(
    read.flatMap(({ path }) =>
      communes.flatMap((commune) =>
        filled(path.replace('{commune}', commune), ids).map((one) => ({
          method: 'GET',
          path: one,
          body: '',
          token: null,
        })),
      ),
    ),
  );
}

/** A template with every id in its first place, and so on; tiles and releases by number. */
function filled(template: string, ids: readonly string[]): readonly string[] {
  const place = /\{(\w+)\}/u.exec(template);
  if (place === null) return [template];
  const [whole = '', name = ''] = place;
  const numbers = ['0', '1', '2', '3'];
  const values =
    name === 'period'
      ? ['release-1', 'release-3', 'release-4', '2026-03', '2026-Q1']
      : name === 'index'
        ? ['000', '000.p/1', '000.p/30']
        : ['release', 'size', 'level', 'version'].includes(name)
          ? numbers
          : ids;
  return values.flatMap((value) => filled(template.replace(whole, value), ids));
}

function renamed(one: Recorded, { own, others }: Names): readonly Recorded[] {
  const names = [...own, ...others];
  return names
    .filter((name) => one.path.includes(name) || one.body.includes(name))
    .flatMap((name) =>
      names.map((other) => ({
        ...one,
        path: one.path.replaceAll(name, other),
        body: one.body.replaceAll(name, other),
      })),
    );
}

function renumbered(one: Recorded): readonly Recorded[] {
  return ['0', '2', '3', '4', '99'].flatMap((number) => [
    { ...one, path: one.path.replace(/\/\d+$/u, `/${number}`) },
    { ...one, body: one.body.replace(/:\d+(?=[,}])/u, `:${number}`) },
  ]);
}

function reworded(one: Recorded): readonly Recorded[] {
  return WORDS.flatMap(([word, others]) =>
    others.flatMap((other) => [
      { ...one, path: one.path.replace(`=${word}`, `=${other}`) },
      { ...one, body: one.body.replace(`"${word}"`, `"${other}"`) },
    ]),
  );
}

/** The same with something more in its body, or behind its path. */
function widened(one: Recorded, more: object): Recorded {
  if (one.body !== '')
    return { ...one, body: JSON.stringify({ ...JSON.parse(one.body), ...more }) };
  const query = new URLSearchParams(
    Object.entries(more).map(([name, value]) => [name, String(value)]),
  );
  return { ...one, path: `${one.path}${one.path.includes('?') ? '&' : '?'}${query}` };
}

function distinct(requests: readonly Recorded[]): readonly Recorded[] {
  const keyOf = ({ method, path, body }: Recorded) => `${method} ${path} ${body}`;
  return [...new Map(requests.map((one) => [keyOf(one), one])).values()];
}
