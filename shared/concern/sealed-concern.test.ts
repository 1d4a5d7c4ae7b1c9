import { beforeAll, describe, expect, test } from 'vitest';
import vectors from '../../test/vectors/hpke-p256.json' with { type: 'json' };
import { Aes128Gcm, Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { type Concern, CONCERN_LENGTH, CONTACT_LENGTH } from './concern.ts';
import { deriveKeyPair } from './derive-key-pair.ts';
import { openConcern, sealConcern } from './sealed-concern.ts';
import { SEALED_SIZES } from './sealed-lengths.ts';
import { suite } from './suite.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

const ECDH = { name: 'ECDH', namedCurve: 'P-256' };

/** The key pair of a seed as devices import it. */
async function keysOf(seed: Uint8Array): Promise<CryptoKeyPair & { readonly point: Uint8Array }> {
  const { privateKey, publicKey } = deriveKeyPair(seed);
  const url = (part: Uint8Array) => Buffer.from(part).toString('base64url');
  const [x, y] = [url(publicKey.subarray(1, 33)), url(publicKey.subarray(33))];
  const jwk = { kty: 'EC', crv: 'P-256', x, y };
  const { subtle } = crypto;
  return {
    point: publicKey,
    publicKey: await subtle.importKey('jwk', jwk, ECDH, true, []),
    privateKey: await subtle.importKey('jwk', { ...jwk, d: url(privateKey) }, ECDH, false, [
      'deriveBits',
    ]),
  };
}

describe.each(vectors.vectors)('the vectors of RFC 9180 with AEAD $aead_id', (vector) => {
  test('derive the same keys from the same seeds', () => {
    for (const [seed, secret, point] of [
      [vector.ikmR, vector.skRm, vector.pkRm],
      [vector.ikmE, vector.skEm, vector.pkEm],
    ] as const) {
      const { privateKey, publicKey } = deriveKeyPair(bytes(seed));
      expect(Buffer.from(privateKey).toString('hex')).toBe(secret);
      expect(Buffer.from(publicKey).toString('hex')).toBe(point);
    }
  });

  test('are sealed and opened as published', async () => {
    const aead = vector.aead_id === 1 ? new Aes128Gcm() : new Aes256Gcm();
    const other = new CipherSuite({
      kem: new DhkemP256HkdfSha256(),
      kdf: new HkdfSha256(),
      aead,
    });
    const used = vector.aead_id === suite.aead.id ? suite : other;
    const recipient = await keysOf(bytes(vector.ikmR));
    const { aad, pt, ct } = vector.encryption;
    const sender = await used.createSenderContext({
      recipientPublicKey: recipient.publicKey,
      info: bytes(vector.info),
      ekm: await keysOfExportable(bytes(vector.ikmE)),
    });
    expect(Buffer.from(sender.enc).toString('hex')).toBe(vector.enc);
    expect(Buffer.from(await sender.seal(bytes(pt), bytes(aad))).toString('hex')).toBe(ct);
    const opened = await used.open(
      { recipientKey: recipient, enc: bytes(vector.enc), info: bytes(vector.info) },
      bytes(ct),
      bytes(aad),
    );
    expect(Buffer.from(opened).toString('hex')).toBe(pt);
  });
});

function keysOfExportable(seed: Uint8Array): Promise<CryptoKeyPair> {
  return suite.kem.deriveKeyPair(seed);
}

const concern: Concern = {
  about: 'khong-sach-nhieu',
  officer: 'Quầy 1, Công chức Tư pháp – Hộ tịch',
  text: 'Được gợi ý “bồi dưỡng” 200 nghìn thì mới ký.\nCó người cùng nghe.',
  contact: '',
  reference: '7K3M9QXT2A4HDNEW8R',
};

let keys: Awaited<ReturnType<typeof keysOf>>;
let stranger: Awaited<ReturnType<typeof keysOf>>;

beforeAll(async () => {
  keys = await keysOf(new Uint8Array(32).fill(7));
  stranger = await keysOf(new Uint8Array(32).fill(8));
});

test('a concern is opened as it was written, by its key and in its commune alone', async () => {
  const sealed = await sealConcern(keys.point, 'binh-my', concern);
  expect(await openConcern(keys, 'binh-my', sealed)).toEqual(concern);
  await expect(openConcern(stranger, 'binh-my', sealed)).rejects.toThrow();
  await expect(openConcern(keys, 'an-do', sealed)).rejects.toThrow();
});

test('one changed bit anywhere is found', async () => {
  const sealed = await sealConcern(keys.point, 'binh-my', concern);
  for (const at of [0, 1, 40, 64, 65, 66, 1000, sealed.length - 1]) {
    const changed = sealed.map((byte, place) => (place === at ? byte ^ 4 : byte));
    await expect(openConcern(keys, 'binh-my', changed)).rejects.toThrow();
  }
});

test('the same concern sealed twice has nothing in common but its length', async () => {
  const [one, other] = [
    await sealConcern(keys.point, 'binh-my', concern),
    await sealConcern(keys.point, 'binh-my', concern),
  ];
  expect(one.length).toBe(other.length);
  const same = one.filter((byte, at) => byte === other[at]).length;
  expect(same).toBeLessThan(one.length / 50);
});

test('whatever a citizen writes, only one of two lengths is seen, and the most of it fits', async () => {
  const lengths = new Set<number>();
  for (const text of ['a', 'x'.repeat(500), 'ệ'.repeat(500), 'ệ'.repeat(CONCERN_LENGTH)]) {
    lengths.add((await sealConcern(keys.point, 'binh-my', { ...concern, text })).length);
  }
  expect([...lengths]).toEqual(SEALED_SIZES);
  const most = {
    ...concern,
    text: 'ệ'.repeat(CONCERN_LENGTH),
    contact: 'ệ'.repeat(CONTACT_LENGTH),
  };
  const sealed = await sealConcern(keys.point, 'binh-my', most);
  expect(await openConcern(keys, 'binh-my', sealed)).toEqual(most);
});

test('what was sealed to the key but is no concern is not taken for one', async () => {
  for (const other of [
    { ...concern, about: 'khen' },
    { ...concern, text: 7 },
    { text: 'x' },
    null,
  ]) {
    const sealed = await sealConcern(keys.point, 'binh-my', other as unknown as Concern);
    await expect(openConcern(keys, 'binh-my', sealed)).rejects.toThrow(TypeError);
  }
});

test('a key that is no point of the curve seals nothing', async () => {
  const none = keys.point.map((byte, at) => (at === 64 ? byte ^ 1 : byte));
  await expect(sealConcern(none, 'binh-my', concern)).rejects.toThrow();
});
