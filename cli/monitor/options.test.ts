import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('a server and a commune are enough', () => {
  expect(readOptions(['https://nghe-dan.example', 'binh-my'])).toEqual({
    server: 'https://nghe-dan.example',
    commune: 'binh-my',
    stateFile: 'nghe-dan-monitor-binh-my.json',
    tokenFile: null,
  });
});

test('state and token may lie in files of their own', () => {
  const args = ['--state', '/var/lib/s', 'http://127.0.0.1:8787', 'binh-my', '--token-file', 't'];
  expect(readOptions(args)).toMatchObject({ stateFile: '/var/lib/s', tokenFile: 't' });
});

test.each([
  [[]],
  [['https://nghe-dan.example']],
  [['nghe-dan.example', 'binh-my']],
  [['file:///etc', 'binh-my']],
  [['https://nghe-dan.example', '../officers']],
  [['https://nghe-dan.example', 'binh-my', 'an-do']],
  [['https://nghe-dan.example', 'binh-my', '--verbose']],
])('%j is not how it is called', (args) => expect(readOptions(args)).toBeNull());
