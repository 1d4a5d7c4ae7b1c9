import { expect, test } from 'vitest';
import { readLine } from './read-line.ts';

const invite = '7K3M9QXT2A4HDNE8RWV5';

test.each([
  `https://nghe.example/kiosk#binh-my.${invite}`,
  `https://nghe.example/pair/binh-my#${invite}`,
  ` Mở: https://nghe.example/kiosk#binh-my.${invite} `,
  `binh-my.${invite}`,
  'Binh–My . 7k3m9 qxt2a 4hdne 8rwv5',
])('"%s" is read', (line) => {
  expect(readLine(line)).toEqual({ commune: 'binh-my', invite });
});

test.each([
  '',
  'xin chào',
  invite,
  'https://nghe.example/kiosk',
  `https://nghe.example/#${invite}`,
])('"%s" is none', (line) => {
  expect(readLine(line)).toBeNull();
});
