import { expect, test } from 'vitest';
import { proxyFile } from './proxy.ts';

const template = 'listen 80;\nlisten [::]:80;\nserver_name DOMAIN;\nreturn 301 https://DOMAIN/;\n';

test('the domain stands wherever the file names it', () => {
  const file = proxyFile(template, 'a.vn', true);
  expect(file).toBe('listen 80;\nlisten [::]:80;\nserver_name a.vn;\nreturn 301 https://a.vn/;\n');
});

test('a machine without IPv6 is not asked to listen there', () => {
  expect(proxyFile(template, 'a.vn', false)).not.toContain('[::]');
});
