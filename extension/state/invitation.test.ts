import { expect, test } from 'vitest';
import { readInvitation } from './invitation.ts';

const INVITE = '7K3M9QXT2A4HDNE8RWV5';
const invitation = { server: 'https://nghe.example', commune: 'binh-my', invite: INVITE };

test('a link is read, with words and spaces around it', () => {
  expect(readInvitation(`https://nghe.example/pair/binh-my#${INVITE}`)).toEqual(invitation);
  expect(readInvitation(` Đường dẫn: https://nghe.example/pair/binh-my#${INVITE}\n`)).toEqual(
    invitation,
  );
});

test('a code is read without a server', () => {
  expect(readInvitation(`binh-my.${INVITE}`)).toEqual({ ...invitation, server: null });
});

test.each([
  ['lower case', 'binh-my.7k3m9qxt2a4hdne8rwv5'],
  ['groups with hyphens', 'binh-my.7K3M9-QXT2A-4HDNE-8RWV5'],
  ['dashes of a word processor', 'Binh–My.7K3M9–QXT2A–4HDNE–8RWV5'],
  ['spaces', ' binh-my . 7K3M9 QXT2A 4HDNE 8RWV5 '],
])('a code survives %s', (_, line) => {
  expect(readInvitation(line)).toEqual({ ...invitation, server: null });
});

test('O, I and L are read as the digits that they resemble', () => {
  expect(readInvitation('binh-my.oilOIL7K3M9QXT2A4HDN')?.invite).toBe('0110117K3M9QXT2A4HDN');
});

test.each([
  '',
  'xin chào',
  INVITE,
  'binh-my.7K3M9QXT2A',
  `binh-my.${INVITE}7`,
  'binh-my.7K3M9QXT2A4HDNE8RWVU',
  `https://nghe.example/rate/binh-my#${INVITE}`,
  'https://nghe.example/pair/binh-my',
  `http://nghe.example/pair/binh-my#${INVITE}`,
])('"%s" is no invitation', (line) => {
  expect(readInvitation(line)).toBeNull();
});
