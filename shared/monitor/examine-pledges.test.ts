import { generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Board } from '../contract/score.ts';
import type { DeviceKey } from '../contract/session.ts';
import type { Event } from '../log/event.ts';
import { pledgeStatement } from '../pledge/pledge-statement.ts';
import { pledgeVersion } from '../pledge/pledge-version.ts';
import { examinePledges } from './examine-pledges.ts';

const text = 'Tôi cam kết với Nhân dân Xã Thử:\n5 không:\n– Không né tránh trách nhiệm';
const [officer, day] = ['0123456789abcdef', '2026-03-04'];
const ended: Event = { type: 'pledge-ended', day, officer };

function signed(commune: string): Event {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const statement = pledgeStatement({ commune, officer, day, version: pledgeVersion(text) });
  const signature = sign('sha256', Buffer.from(statement), {
    key: privateKey,
    dsaEncoding: 'ieee-p1363',
  });
  const key: DeviceKey = { kty: 'EC', crv: 'P-256', x, y };
  const told = { officer, day, text, key, signature: signature.toString('base64url') };
  return { type: 'pledge-signed', ...told };
}

/** As much of a board as pledges are about. */
function boardWith(signedOn: string | null, count = signedOn === null ? 0 : 1): Board {
  const pledge = signedOn === null ? null : { signedOn };
  return { pledges: { signed: count, officers: 1 }, officers: [{ id: officer, pledge }] } as never;
}

const examined = (board: Board, ...events: readonly Event[]) =>
  examinePledges('xa-thu', board, events);

test('a board that shows what the log tells is whole, also when a pledge stands there no more', () => {
  examined(boardWith(null));
  examined(boardWith(day), signed('xa-thu'));
  examined(boardWith(null), signed('xa-thu'));
  examined(boardWith(null), signed('xa-thu'), ended);
  examined({ ...boardWith(day), officers: null }, signed('xa-thu'));
});

test('a signature that is for another commune, or under another text, is found', () => {
  expect(() => examined(boardWith(day), signed('noi-khac'))).toThrow('pledge-signature');
  const other = { ...signed('xa-thu'), text: 'Tôi không cam kết gì' } as Event;
  expect(() => examined(boardWith(null), other)).toThrow('pledge-signature');
});

test('a pledge that nobody signed, that has ended, or is of another day, is found on the board', () => {
  expect(() => examined(boardWith(day))).toThrow('pledge-unsigned');
  expect(() => examined(boardWith(day), signed('xa-thu'), ended)).toThrow('pledge-unsigned');
  expect(() => examined(boardWith('2026-03-05'), signed('xa-thu'))).toThrow('pledge-unsigned');
  expect(() => examined(boardWith(null, 1))).toThrow('pledges-more');
});
