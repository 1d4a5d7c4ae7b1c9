import fc from 'fast-check';
import { bent } from './bent.ts';
import { fitting, type Known, matching } from './json-schema.ts';
import type { FuzzedRoute } from './routes.ts';

/** A request as it goes over the wire. */
export interface FuzzRequest {
  readonly route: FuzzedRoute;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
}

/** What requests are made of: bearer tokens by role, and values by name. */
export interface Material {
  readonly tokens: Readonly<Record<string, readonly string[]>>;
  readonly known: Known;
}

/** What adds rows for good is seldom asked for rightly, or the store would grow with the requests. */
const growing = new Set(
  `addOfficer addOfficers createInvite createApiKey createCommune createProvince addWitness
   askChallenge issueCodes setConcernKey pairDevice readOpenings typePaperSlip`.split(/\s+/u),
);

const oddSegments = [
  '',
  'a'.repeat(3000),
  '9'.repeat(30),
  ...`. .. %2e%2e %2F %00 % %zz %c3%28 %F0%9F%98%80 ~ __proto__ 0 -1 1e9 x001/000.p/1 ;a=b *`.split(
    ' ',
  ),
];

/** Requests for one of the routes: right, or bent in path, query, caller, headers or body. */
export function requestsFor(
  routes: readonly FuzzedRoute[],
  material: Material,
): fc.Arbitrary<FuzzRequest> {
  return fc.oneof(...routes.map((route) => requestFor(route, material)));
}

function requestFor(route: FuzzedRoute, material: Material): fc.Arbitrary<FuzzRequest> {
  const right = assembled(route, material, true);
  const odd = assembled(route, material, false);
  const weight = growing.has(route.id) ? 1 : 8;
  return fc.oneof({ weight, arbitrary: right }, { weight: 8, arbitrary: odd });
}

function assembled(
  route: FuzzedRoute,
  material: Material,
  right: boolean,
): fc.Arbitrary<FuzzRequest> {
  const { known } = material;
  const parts = {
    path: right
      ? rightPath(route, known)
      : fc.oneof(rightPath(route, known), oddPath(route, known)),
    query: right ? rightQuery(route, known) : fc.oneof(rightQuery(route, known), oddQuery),
    caller: callerOf(route, material, right),
    extra: right ? fc.constant({}) : oddHeaders,
    address: fc.integer({ min: 1, max: 2000 }),
    content: bodyOf(route, known, right),
  };
  return fc.record(parts).map(({ path, query, caller, extra, address, content }) => ({
    route,
    path: query === '' ? path : `${path}?${query}`,
    headers: {
      'x-address': `10.0.${address >> 8}.${address & 255}`,
      ...caller,
      ...content.headers,
      ...extra,
    },
    body: content.body,
  }));
}

function filled(route: FuzzedRoute, segment: (name: string) => fc.Arbitrary<string>) {
  const names = [...route.path.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);
  return fc
    .tuple(...names.map(segment))
    .map((values) =>
      names.reduce(
        (path, name, at) => path.replace(`{${name}}`, () => values[at] ?? ''),
        route.path,
      ),
    );
}

function rightPath(route: FuzzedRoute, known: Known): fc.Arbitrary<string> {
  // The first officer's device calls in all of the requests, so that officer stays.
  const stays = route.method === 'DELETE' ? 1 : 0;
  return filled(route, (name) => {
    const values = (known[name] ?? []).slice(name === 'officer' ? stays : 0).map(String);
    return values.length === 0 ? matching('^[0-9a-hjkmnp-tv-z]{16}$') : fc.constantFrom(...values);
  });
}

function oddPath(route: FuzzedRoute, known: Known): fc.Arbitrary<string> {
  const segment = filled(route, (name) => {
    const usual = name === 'officer' && route.method === 'DELETE' ? [] : (known[name] ?? []);
    return fc.oneof(
      fc.constantFrom(...oddSegments, ...usual.map(String)),
      fc.webSegment({ size: 'small' }),
    );
  });
  return fc
    .tuple(segment, fc.constantFrom('', '', '', '/', '//', '/../..', '%2f'))
    .map(([path, end]) => path + end);
}

function rightQuery({ query }: FuzzedRoute, known: Known): fc.Arbitrary<string> {
  const fields = Object.entries(query).map(
    ([name, schema]) => [name, fitting(schema, known, name)] as const,
  );
  return fc.record(Object.fromEntries(fields), { requiredKeys: [] }).map((values) =>
    Object.entries(values)
      .map(([name, value]) => `${name}=${escaped(String(value))}`)
      .join('&'),
  );
}

const oddQuery = fc.oneof(
  fc.webQueryParameters({ size: 'small' }),
  fc.constantFrom(
    'lot=1&lot=2',
    'box=',
    '%',
    '=',
    '&&',
    'rating',
    'lang=%00',
    'q='.padEnd(4000, 'x'),
  ),
);

/** Half surrogates have no UTF-8. */
function escaped(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}

function callerOf({ roles }: FuzzedRoute, { tokens }: Material, right: boolean) {
  const fit = roles.flatMap((role) => tokens[role] ?? []);
  const all = Object.values(tokens).flat();
  const odd = ['', '~.', 'a.b', `~.${'A'.repeat(22)}`, 'x'.repeat(5000)];
  if (right && roles.length === 0) return fc.constantFrom({}, ...all.map(bearer));
  if (right) return fc.constantFrom(...fit.map(bearer));
  return fc.oneof(
    fc.constant({}),
    fc.constantFrom(...[...fit, ...all, ...odd].map(bearer)),
    fc.constantFrom({ authorization: 'Basic YTpi' }, { authorization: 'Bearer' }),
  );
}

function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

const oddHeaders = fc.constantFrom<Record<string, string>[]>(
  {},
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'https://%00' },
  { 'accept-language': 'en'.repeat(2000) },
  { 'accept-language': '__proto__' },
  { 'accept-encoding': 'gzip;q=nan, br;;' },
  { 'if-none-match': '"x", W/"y"' },
  { 'if-match': '*' },
  { range: 'bytes=0-1,5-2' },
  { 'x-address': '::::::' },
  { 'x-address': 'ffff:'.repeat(500) },
  { 'content-type': '' },
  { 'content-type': 'multipart/form-data' },
  { 'content-encoding': 'gzip' },
  { expect: '200-maybe' },
);

const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };

function bodyOf(route: FuzzedRoute, known: Known, right: boolean) {
  type Content = { headers: Record<string, string>; body: FuzzRequest['body'] };
  if (route.method === 'POST' && route.body === null) {
    return fc.webQueryParameters().map((body): Content => ({ headers: form, body }));
  }
  if (route.body === null) return fc.constant<Content>({ headers: {}, body: null });
  const good = fitting(route.body, known);
  if (right) return good.map((value): Content => ({ headers: json, body: JSON.stringify(value) }));
  return bent(good).map((body): Content => ({ headers: json, body }));
}
