import { ristretto255, ristretto255_oprf } from '@noble/curves/ed25519.js';
import { expect, test } from 'vitest';
import vectors from '../../test/vectors/voprf-ristretto255.json' with { type: 'json' };

interface Vector {
  readonly Batch: number;
  readonly Blind: string;
  readonly BlindedElement: string;
  readonly EvaluationElement: string;
  readonly Info?: string;
  readonly Input: string;
  readonly Output: string;
  readonly Proof?: { readonly proof: string; readonly r: string };
}

interface Suite {
  readonly mode: number;
  readonly seed: string;
  readonly keyInfo: string;
  readonly skSm: string;
  readonly pkSm?: string;
  readonly vectors: readonly Vector[];
}

const suites = vectors.suites as readonly Suite[];
const { oprf, voprf, poprf } = ristretto255_oprf;
const { Fn } = ristretto255.Point;

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const hex = (some: Uint8Array) => Buffer.from(some).toString('hex');
const list = (joined: string) => joined.split(',').map(bytes);

/** Random bytes from which the library makes just this scalar: it takes them mod (order - 1), plus 1. */
function drawing(scalar: Uint8Array): (length?: number) => Uint8Array {
  return (length = 0) => {
    const drawn = new Uint8Array(length);
    drawn.set(Fn.toBytes(Fn.sub(Fn.fromBytes(scalar), 1n)));
    return drawn;
  };
}

/** One call of a mode for every step of the protocol. */
function partsOf({ mode, skSm, pkSm = '' }: Suite, info: Uint8Array) {
  const [secretKey, publicKey] = [bytes(skSm), bytes(pkSm)];
  const tweaked = poprf(info);
  const modes = [
    { keys: oprf, blind: oprf.blind },
    { keys: voprf, blind: voprf.blind },
    {
      keys: tweaked,
      blind: (input: Uint8Array, random: (length?: number) => Uint8Array) =>
        tweaked.blind(input, publicKey, random),
    },
  ] as const;
  const found = modes[mode];
  if (found === undefined) throw new Error(`no mode ${mode}`);
  return { ...found, secretKey, publicKey, tweaked };
}

const cases = suites.flatMap((suite) =>
  suite.vectors.map((vector, at) => ({ name: `mode ${suite.mode}, vector ${at}`, suite, vector })),
);

test('there are vectors of all three modes, batches included', () => {
  expect(suites.map(({ mode }) => mode)).toEqual([0, 1, 2]);
  expect(cases).toHaveLength(8);
});

test.each(suites)('the key pair of mode $mode comes from the seed of RFC 9497', (suite) => {
  const { keys } = partsOf(suite, new Uint8Array(0));
  const derived = keys.deriveKeyPair(bytes(suite.seed), bytes(suite.keyInfo));
  expect(hex(derived.secretKey)).toBe(suite.skSm);
  if (suite.pkSm !== undefined) expect(hex(derived.publicKey)).toBe(suite.pkSm);
});

test.each(cases)('$name of RFC 9497: what the holder sends', ({ suite, vector }) => {
  const { blind } = partsOf(suite, bytes(vector.Info ?? ''));
  const scalars = list(vector.Blind);
  const blinded = list(vector.Input).map((input, at) =>
    blind(input, drawing(scalars[at] ?? new Uint8Array())),
  );
  expect(blinded.map((one) => hex(one.blind)).join(',')).toBe(vector.Blind);
  expect(blinded.map((one) => hex(one.blinded)).join(',')).toBe(vector.BlindedElement);
});

test.each(cases)('$name of RFC 9497: what the server answers', ({ suite, vector }) => {
  const { secretKey, publicKey, tweaked } = partsOf(suite, bytes(vector.Info ?? ''));
  const blinded = list(vector.BlindedElement);
  const random = drawing(bytes(vector.Proof?.r ?? ''));
  const answers = [
    () => ({ evaluated: blinded.map((one) => oprf.blindEvaluate(secretKey, one)), proof: null }),
    () => voprf.blindEvaluateBatch(secretKey, publicKey, blinded, random),
    () => tweaked.blindEvaluateBatch(secretKey, blinded, random),
  ];
  const answer = answers[suite.mode]?.();
  expect(answer?.evaluated.map(hex).join(',')).toBe(vector.EvaluationElement);
  if (vector.Proof !== undefined) expect(hex(answer?.proof ?? bytes(''))).toBe(vector.Proof.proof);
});

test.each(cases)('$name of RFC 9497: what the holder has in the end', ({ suite, vector }) => {
  const { publicKey, tweaked } = partsOf(suite, bytes(vector.Info ?? ''));
  const [blinds, blinded] = [list(vector.Blind), list(vector.BlindedElement)];
  const evaluated = list(vector.EvaluationElement);
  const none = new Uint8Array();
  const items = list(vector.Input).map((input, at) => ({
    input,
    blind: blinds[at] ?? none,
    blinded: blinded[at] ?? none,
    evaluated: evaluated[at] ?? none,
  }));
  const proof = bytes(vector.Proof?.proof ?? '');
  const outputs = [
    () => items.map(({ input, blind, evaluated: one }) => oprf.finalize(input, blind, one)),
    () => voprf.finalizeBatch(items, publicKey, proof),
    () => {
      const { tweakedKey } = tweaked.blind(items[0]?.input ?? none, publicKey);
      return tweaked.finalizeBatch(items, proof, tweakedKey);
    },
  ];
  expect(outputs[suite.mode]?.().map(hex).join(',')).toBe(vector.Output);
});
