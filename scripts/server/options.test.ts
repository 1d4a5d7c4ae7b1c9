import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('without a word the server listens on loopback, port 8787, with data beside the code', () => {
  expect(readOptions([], {}, '/srv/nghe-dan')).toEqual({
    host: '127.0.0.1',
    port: 8787,
    dataFolder: '/srv/nghe-dan/data',
    empty: false,
  });
});

test('port, folder and emptiness are as asked', () => {
  const env = { PORT: '9000', DATA_DIR: '/var/lib/nghe-dan', HOST: '0.0.0.0' };
  expect(readOptions(['--empty'], env, '/srv/nghe-dan')).toEqual({
    host: '0.0.0.0',
    port: 9000,
    dataFolder: '/var/lib/nghe-dan',
    empty: true,
  });
});

test.each(['abc', '0', '65535', '-1', '80.5', '0x50'])('PORT=%s is refused', (port) => {
  expect(() => readOptions([], { PORT: port }, '/')).toThrow(
    `PORT must be a number from 1 to 65534, not "${port}".`,
  );
});

test('an unknown option is named', () => {
  expect(() => readOptions(['--emty'], {}, '/')).toThrow(
    'There is no option --emty; the only one is --empty.',
  );
});
