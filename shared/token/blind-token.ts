import { ristretto255, ristretto255_oprf } from '@noble/curves/ed25519.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** What a token is for; all of it is public and bound into the token. */
export interface TokenPurpose {
  readonly commune: string;
  readonly officer: string;
  readonly channel: 'receipt' | 'counter';
  /** The 13-week epoch, and so the key, that it was made in. */
  readonly epoch: number;
}

/** An input that only its holder knows, blinded: 32 bytes each. */
export interface BlindedInput {
  readonly input: Uint8Array;
  readonly blind: Uint8Array;
  readonly blinded: Uint8Array;
}

/** The server's answer to one blinded input: 32 bytes, and a proof of 64. */
export interface Evaluation {
  readonly evaluated: Uint8Array;
  readonly proof: Uint8Array;
}

/** A key of one epoch: 32 bytes each. */
export interface TokenKey {
  readonly secretKey: Uint8Array;
  readonly publicKey: Uint8Array;
}

/** The public input of a token. No field can hold a line end, so no two purposes are alike. */
export function purposeBytes({ commune, officer, channel, epoch }: TokenPurpose): Uint8Array {
  return utf8ToBytes(`nghe-dan token\n${commune}\n${officer}\n${channel}\n${epoch}\n`);
}

/** RFC 9497, POPRF mode of ristretto255-SHA512, for one purpose. */
function newPoprf(purpose: TokenPurpose) {
  return ristretto255_oprf.poprf(purposeBytes(purpose));
}

/** Making a mode multiplies a point: a fifth of what a token costs. A few purposes make all tokens. */
const known = new Map<string, ReturnType<typeof newPoprf>>();
const MOST_KNOWN = 512;

/** The same, made once. */
function poprfFor(purpose: TokenPurpose) {
  const { commune, officer, channel, epoch } = purpose;
  const name = [commune, officer, channel, epoch].join('\n');
  const mode = known.get(name) ?? newPoprf(purpose);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, mode);
  return mode;
}

const poprf = ristretto255_oprf.poprf(new Uint8Array(0));
const anyKey = ristretto255.Point.BASE.toBytes();

/** A fresh key for an epoch (RFC 9497, section 3.2). */
export function makeTokenKey(): TokenKey {
  return poprf.generateKeyPair();
}

/** The public key of a secret one. */
export function publicTokenKey(secretKey: Uint8Array): Uint8Array {
  const { Point } = ristretto255;
  return Point.BASE.multiply(Point.Fn.fromBytes(secretKey)).toBytes();
}

/**
 * Blind an input of 32 random bytes. What is sent says nothing about it: a
 * random multiple of a point can come from any input (RFC 9497, section
 * 3.3.3). It depends on neither purpose nor key, so it can be made before
 * either is known; both are checked when the token is finished.
 */
export function blindInput(input: Uint8Array): BlindedInput {
  const { blind, blinded } = poprf.blind(input, anyKey);
  return { input, blind, blinded };
}

/** Whether bytes are an element that may be evaluated: a point, and not the identity. */
export function isElement(bytes: Uint8Array): boolean {
  try {
    const { Point } = ristretto255;
    return !Point.fromBytes(bytes).equals(Point.ZERO);
  } catch {
    return false;
  }
}

/**
 * The server's part: evaluate a blinded input for a purpose. The same input
 * gives the same element; the proof is fresh each time.
 */
export function evaluateBlinded(
  secretKey: Uint8Array,
  purpose: TokenPurpose,
  blinded: Uint8Array,
): Evaluation {
  return poprfFor(purpose).blindEvaluate(secretKey, blinded);
}

/**
 * The holder's part: check that the epoch's published key answered, for this
 * purpose, and take the blinding off.
 *
 * @returns the token's output, 64 bytes.
 * @throws when the proof does not hold.
 */
export function finishToken(
  { input, blind, blinded }: BlindedInput,
  purpose: TokenPurpose,
  publicKey: Uint8Array,
  { evaluated, proof }: Evaluation,
): Uint8Array {
  const mode = poprfFor(purpose);
  // The library hands out the tweaked key only together with a blinding.
  const { tweakedKey } = mode.blind(input, publicKey);
  return mode.finalize(input, blind, evaluated, blinded, proof, tweakedKey);
}

/** The output that an input must have, from the secret key. */
export function tokenOutput(
  secretKey: Uint8Array,
  purpose: TokenPurpose,
  input: Uint8Array,
): Uint8Array {
  return poprfFor(purpose).evaluate(secretKey, input);
}
