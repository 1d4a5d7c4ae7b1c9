import { expect, test } from 'vitest';
import { domainIn } from './settings.ts';

test('the domain is read from the settings, whatever stands around it', () => {
  expect(domainIn('# LOG_HOST=b.vn\nWORK_HASHES=1\nLOG_HOST=a.vn\n')).toBe('a.vn');
  expect(domainIn('WORK_HASHES=1\n')).toBe(null);
});
