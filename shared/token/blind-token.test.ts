import { expect, test } from 'vitest';
import {
  blindInput,
  evaluateBlinded,
  finishToken,
  isElement,
  makeTokenKey,
  publicTokenKey,
  purposeBytes,
  tokenOutput,
  type TokenPurpose,
} from './blind-token.ts';

const purpose: TokenPurpose = {
  commune: 'binh-my',
  officer: '0123456789abcdef',
  channel: 'receipt',
  epoch: 225,
};
const key = makeTokenKey();
const randomInput = () => crypto.getRandomValues(new Uint8Array(32));

const others: readonly (readonly [string, TokenPurpose])[] = [
  ['commune', { ...purpose, commune: 'binh-my-2' }],
  ['officer', { ...purpose, officer: 'fedcba9876543210' }],
  ['channel', { ...purpose, channel: 'counter' }],
  ['epoch', { ...purpose, epoch: 226 }],
];

test('the holder ends with the output that only the secret key could tell', () => {
  const mine = blindInput(randomInput());
  const answer = evaluateBlinded(key.secretKey, purpose, mine.blinded);
  const output = finishToken(mine, purpose, key.publicKey, answer);
  expect(output).toHaveLength(64);
  expect(output).toEqual(tokenOutput(key.secretKey, purpose, mine.input));
});

test.each(others)('a token for one %s is none for another', (_what, other) => {
  const { input, blinded, blind } = blindInput(randomInput());
  expect(purposeBytes(other)).not.toEqual(purposeBytes(purpose));
  expect(tokenOutput(key.secretKey, other, input)).not.toEqual(
    tokenOutput(key.secretKey, purpose, input),
  );
  const answer = evaluateBlinded(key.secretKey, other, blinded);
  expect(() => finishToken({ input, blind, blinded }, purpose, key.publicKey, answer)).toThrow();
});

test('an answer under a key that was not published is found out', () => {
  const mine = blindInput(randomInput());
  const marking = makeTokenKey();
  const answer = evaluateBlinded(marking.secretKey, purpose, mine.blinded);
  expect(() => finishToken(mine, purpose, key.publicKey, answer)).toThrow();
});

test('any changed bit of an answer is found out', { timeout: 30_000 }, () => {
  const mine = blindInput(randomInput());
  const { evaluated, proof } = evaluateBlinded(key.secretKey, purpose, mine.blinded);
  const flipped = (bytes: Uint8Array, at: number) =>
    bytes.map((byte, place) => (place === at ? byte ^ 1 : byte));
  for (let at = 0; at < 32; at += 1) {
    const answer = { evaluated: flipped(evaluated, at), proof };
    expect(() => finishToken(mine, purpose, key.publicKey, answer)).toThrow();
  }
  for (let at = 0; at < 64; at += 1) {
    const answer = { evaluated, proof: flipped(proof, at) };
    expect(() => finishToken(mine, purpose, key.publicKey, answer)).toThrow();
  }
});

test('asked again with the same element the server answers the same element', () => {
  const { blinded } = blindInput(randomInput());
  const ask = () => evaluateBlinded(key.secretKey, purpose, blinded).evaluated;
  expect(ask()).toEqual(ask());
});

test('the same input is blinded differently each time, so nothing shows that it is the same', () => {
  const input = randomInput();
  expect(blindInput(input).blinded).not.toEqual(blindInput(input).blinded);
});

test('a secret key has one public key', () => {
  expect(publicTokenKey(key.secretKey)).toEqual(key.publicKey);
});

test('only points that are not the identity are evaluated', () => {
  expect(isElement(blindInput(randomInput()).blinded)).toBe(true);
  expect(isElement(new Uint8Array(32))).toBe(false);
  expect(isElement(new Uint8Array(32).fill(255))).toBe(false);
  expect(isElement(new Uint8Array(31))).toBe(false);
});
