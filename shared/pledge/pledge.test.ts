import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeviceKey } from '../contract/session.ts';
import { type PledgeParts, pledgeStatement } from './pledge-statement.ts';
import { pledgeText } from './pledge-text.ts';
import { pledgeVersion } from './pledge-version.ts';
import { verifyPledge } from './verify-pledge.ts';

const parts: PledgeParts = {
  commune: 'binh-my',
  officer: '0123456789abcdef',
  version: pledgeVersion('Tôi cam kết'),
  day: '2026-03-04',
};

function newKey() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  return { privateKey, key: { kty: 'EC', crv: 'P-256', x, y } satisfies DeviceKey };
}

const { privateKey, key } = newKey();

function signed(told: PledgeParts): string {
  const bytes = Buffer.from(pledgeStatement(told));
  return sign('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString(
    'base64url',
  );
}

test('the text names the commune and every pledge of its sets, and nothing of other sets', () => {
  expect(pledgeText('Xã Bình Mỹ', ['ba-the-hien', 'nam-khong']).split('\n')).toEqual([
    'Tôi cam kết với Nhân dân Xã Bình Mỹ:',
    '5 không:',
    '– Không hách dịch, cửa quyền',
    '– Không quan liêu, sách nhiễu, gây phiền hà nhân dân',
    '– Không tham ô, lãng phí',
    '– Không né tránh trách nhiệm',
    '– Không chậm trễ giải quyết hồ sơ, công việc',
    '3 thể hiện:',
    '– Tôn trọng',
    '– Văn minh',
    '– Gần gũi',
  ]);
});

test('the version is the SHA-256 of the text, as other tools reckon it', () => {
  const text = pledgeText('Xã Bình Mỹ', ['nam-khong', 'ba-the-hien', 'sau-biet']);
  expect(pledgeVersion(text)).toBe(createHash('sha256').update(text).digest('base64url'));
});

test('what is signed has a line for each part', () => {
  expect(pledgeStatement({ ...parts, version: 'V' })).toBe(
    'nghe-dan pledge\nbinh-my\n0123456789abcdef\nV\n2026-03-04\n',
  );
});

test('a signature of the device holds, with a large s as with a small one', () => {
  for (let time = 0; time < 16; time += 1) {
    expect(verifyPledge(parts, key, signed(parts))).toBe(true);
  }
});

test('for another officer, commune, text, day or device it does not hold', () => {
  const signature = signed(parts);
  for (const other of [
    { commune: 'an-do' },
    { officer: 'f'.repeat(16) },
    { version: pledgeVersion('Tôi không cam kết') },
    { day: '2026-03-05' },
  ]) {
    expect(verifyPledge({ ...parts, ...other }, key, signature)).toBe(false);
  }
  expect(verifyPledge(parts, newKey().key, signature)).toBe(false);
});

test('whatever else is given for a signature or a key is no signature', () => {
  const base64url = fc.stringMatching(/^[A-Za-z0-9_-]{0,90}$/u);
  fc.assert(
    fc.property(base64url, base64url, (signature, x) => {
      expect(verifyPledge(parts, key, signature)).toBe(false);
      expect(verifyPledge(parts, { ...key, x }, signed(parts))).toBe(x === key.x);
    }),
    { numRuns: 40 },
  );
});
