import { expect, test } from 'vitest';
import { readOrder } from './options.ts';

const order = (line: string) => readOrder(line.split(' '));

test('a certificate comes from two files, from an authority, or stays as it is', () => {
  const install = { command: 'install', domain: 'a.vn', noWayBack: false };
  expect(order('install --domain a.vn --certificate c --key k')).toEqual({
    ...install,
    certificate: { kind: 'files', certificate: 'c', key: 'k' },
  });
  expect(order('install --domain a.vn --acme e@a.vn')).toEqual({
    ...install,
    certificate: { kind: 'acme', email: 'e@a.vn' },
  });
  expect(order('install')).toEqual({
    command: 'install',
    domain: null,
    certificate: { kind: 'kept' },
    noWayBack: false,
  });
});

test('an upgrade without a way back is asked for in so many words, and only as an upgrade', () => {
  expect(order('install --no-way-back')).toMatchObject({ command: 'install', noWayBack: true });
  expect(order('try --no-way-back')).toBe(null);
  expect(order('install --no-way-back=yes')).toBe(null);
});

test('what is half said, contradictory or unknown is refused', () => {
  const wrong = [
    'install --certificate c',
    'install --certificate c --key k --acme e@a.vn',
    'install --domain a.vn;reboot',
    'install --domain localhost',
    'remove --domain a.vn',
    'remove everything',
    'destroy',
  ];
  expect(wrong.map(order)).toEqual(wrong.map(() => null));
});
