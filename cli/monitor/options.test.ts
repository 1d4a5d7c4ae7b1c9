import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('a server and a commune are enough', () => {
  expect(readOptions(['https://nghe-dan.example', 'binh-my'])).toEqual({
    server: 'https://nghe-dan.example',
    commune: 'binh-my',
    stateFile: 'nghe-dan-monitor-binh-my.json',
    tokenFile: null,
    witness: null,
    required: [],
  });
});

test('state and token may lie in files of their own', () => {
  const args = ['--state', '/var/lib/s', 'http://127.0.0.1:8787', 'binh-my', '--token-file', 't'];
  expect(readOptions(args)).toMatchObject({ stateFile: '/var/lib/s', tokenFile: 't' });
});

const [server, commune] = ['https://nghe-dan.example', 'binh-my'];
const remora = 'remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2';
const stagemole = 'witness.stagemole.eu+67f7aea0+BEqSG3yu9YrmcM3BHvQYTxwFj3uSWakQepafafpUqklv';

test('a witness has a name and a key, and several may be required', () => {
  const named = ['--witness-name', 'bao.example', '--witness-key-file', 'key.pem'];
  const required = ['--require-witness', remora, '--require-witness', stagemole];
  expect(readOptions([server, commune, ...named, ...required])).toMatchObject({
    witness: { name: 'bao.example', keyFile: 'key.pem' },
    required: [{ name: 'remora.n621.de' }, { name: 'witness.stagemole.eu' }],
  });
});

test.each([
  [[]],
  [['https://nghe-dan.example']],
  [['nghe-dan.example', 'binh-my']],
  [['file:///etc', 'binh-my']],
  [['https://nghe-dan.example', '../officers']],
  [['https://nghe-dan.example', 'binh-my', 'an-do']],
  [['https://nghe-dan.example', 'binh-my', '--verbose']],
  [[server, commune, '--witness-name', 'bao.example']],
  [[server, commune, '--witness-key-file', 'key.pem']],
  [[server, commune, '--witness-name', 'báo + đài', '--witness-key-file', 'key.pem']],
  [[server, commune, '--require-witness', remora.replace('da77', 'da78')]],
])('%j is not how it is called', (args) => expect(readOptions(args)).toBeNull());
