import fc from 'fast-check';
import type { Kind, WellFormed } from './well-formed.ts';

/** A body that no route may take, and which field of it is at fault. */
export interface Malformed {
  readonly route: WellFormed;
  readonly field: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

const nested = (depth: number): unknown => (depth === 0 ? {} : { a: [nested(depth - 1)] });

const never = [null, Number.MIN_VALUE, -1, 1e308, false, nested(3), nested(400), [[]], [null]];
const text = ['', ' \u00a0', 'x'.repeat(5000), 'a\u202eb', 'a\u0000', '\ud800', 'ﬀ＜\u0300\u200b'];

const noObject = [...never, ...text, 7, true, [[]], ['x'], { 'gan-gui ': 'kept' }];

const noText = [...never, ...text, 7, true, [], {}, ['kept']];

/** What is wrong for a field of each kind. */
const wrong: Readonly<Record<Kind, readonly unknown[]>> = {
  text: noText,
  wording: noText.filter((value) => value !== null),
  answer: [...never, ...text, 'kept', '4', 0, 6, 4.5, true, [], {}],
  flag: [...never, ...text, 'true', 1, [], {}],
  number: [...never, ...text, '12', 0, 4, 12.5, 1e6, true, [], {}],
  count: [...never, ...text, '12', 0, 12.5, 1e6, true, [], {}],
  list: [...never, ...text, 7, true, {}, [7], [''], Array.from({ length: 500 }, () => 'x')],
  object: [...noObject, []],
  // Valibot takes an empty list for an object without fields, which does no harm.
  options: noObject,
};

const foreignNames = ['thừa', '', '__proto__', 'constructor', 'prototype', 'toString', 'id ', 'ID'];

/** A well-formed body but for this field: of a wrong kind, missing, or one too many beside it. */
export function wrongInField(route: WellFormed, field: string): fc.Arbitrary<Malformed> {
  const kind = route.fields[field] ?? 'text';
  const values = wrong[kind.replace('!', '') as Kind];
  const path = field.split('/');
  const bodies = [
    fc.constantFrom(...values).map((value) => changed(route.body, path, value)),
    fc.constantFrom(...foreignNames).map((name) => changed(route.body, beside(path, name), 'kept')),
    ...(kind.endsWith('!') ? [fc.constant(changed(route.body, path, undefined))] : []),
  ];
  return fc.oneof(...bodies).map((body) => ({ route, field, body: JSON.stringify(body) }));
}

function beside(path: readonly string[], name: string): readonly string[] {
  return [...path.slice(0, -1), name];
}

/** The object with another value at a path; `undefined` is left out of JSON. */
function changed(body: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  const object = body as Readonly<Record<string, unknown>>;
  const inner = rest.length === 0 ? value : changed(object[key], rest, value);
  return Object.fromEntries([
    ...Object.entries(object).filter(([name]) => name !== key),
    [key, inner],
  ]);
}

/** Anything: JSON, text, bytes, much too deep, much too long. Not for routes that take an empty object. */
export function anything(routes: readonly WellFormed[]): fc.Arbitrary<Malformed> {
  const demanding = routes.filter(({ fields }) =>
    Object.entries(fields).some(([field, kind]) => kind.endsWith('!') && !field.includes('/')),
  );
  const body = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary' }),
    fc.uint8Array(),
    fc.integer({ min: 1, max: 20_000 }).map((depth) => '['.repeat(depth)),
    fc.integer({ min: 1, max: 4000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
    fc.integer({ min: 1, max: 40_000 }).map((length) => JSON.stringify('ệ'.repeat(length))),
  );
  return fc.record({ route: fc.constantFrom(...demanding), field: fc.constant(''), body });
}
