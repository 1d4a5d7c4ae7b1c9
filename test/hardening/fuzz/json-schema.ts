import fc from 'fast-check';

/** What the OpenAPI document uses of JSON Schema. */
export interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Values by the name of the field or parameter that they fit. */
export type Known = Readonly<Record<string, readonly unknown[]>>;

/** Values that fit a schema; where a name is known, mostly what is known by it. */
export function fitting(schema: JsonSchema, known: Known, name = ''): fc.Arbitrary<unknown> {
  const fresh = madeFrom(schema, known);
  const values = Object.hasOwn(known, name) ? (known[name] ?? []) : [];
  if (values.length === 0) return fresh;
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: fresh },
  );
}

function madeFrom(schema: JsonSchema, known: Known): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((choice) => fitting(choice, known)));
  if (schema.type === 'object') return anObject(schema, known);
  if (schema.type === 'array') return aList(schema, known);
  return scalar(schema);
}

function scalar({ type, pattern, minLength = 0, maxLength, minimum, maximum }: JsonSchema) {
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  if (type === 'integer' || type === 'number') {
    return fc.integer({ min: minimum ?? -2, max: maximum ?? 1_000_000 });
  }
  if (type !== 'string') return fc.jsonValue();
  if (pattern !== undefined) return matching(pattern);
  return fc.string({ minLength, maxLength: Math.min(maxLength ?? 40, 600) });
}

function anObject({ properties = {}, required = [] }: JsonSchema, known: Known) {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, fitting(schema, known, name)]),
  );
  return fc.record(fields, { requiredKeys: required.filter((name) => name in fields) });
}

function aList({ items, prefixItems, minItems = 0, maxItems = 6 }: JsonSchema, known: Known) {
  if (prefixItems !== undefined) return fc.tuple(...prefixItems.map((one) => fitting(one, known)));
  const item = items === undefined || items === false ? fc.jsonValue() : fitting(items, known);
  return fc.array(item, {
    minLength: minItems,
    maxLength: Math.max(minItems, Math.min(maxItems, 6)),
  });
}

const made = new Map<string, fc.Arbitrary<string>>();

/** Strings that match a pattern; it takes fast-check milliseconds to make each such source, so each is made once. */
export function matching(pattern: string): fc.Arbitrary<string> {
  const strings = made.get(pattern) ?? fc.stringMatching(new RegExp(pattern, 'u'));
  made.set(pattern, strings);
  return strings;
}
