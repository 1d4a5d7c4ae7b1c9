import * as v from 'valibot';

/** A P-256 public key as JWK (RFC 7518), and nothing beside it. */
export const DeviceKeySchema = v.strictObject({
  kty: v.literal('EC'),
  crv: v.literal('P-256'),
  x: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/u)),
  y: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/u)),
});
