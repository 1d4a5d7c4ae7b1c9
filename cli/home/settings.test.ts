import { expect, test } from 'vitest';
import { domainIn, settingsOf } from './settings.ts';

test('the domain is read from the settings, whatever stands around it', () => {
  expect(domainIn('# LOG_HOST=b.vn\nWORK_HASHES=1\nLOG_HOST=a.vn\n')).toBe('a.vn');
  expect(domainIn('WORK_HASHES=1\n')).toBe(null);
});

test('new settings name the domain, and say nothing yet of whom to tell of a hole', () => {
  const settings = settingsOf('a.vn');
  expect(domainIn(settings)).toBe('a.vn');
  expect(settings).toMatch(/^#SECURITY_CONTACT=.+\n#SECURITY_EXPIRES=/mu);
  expect(settings).not.toMatch(/^SECURITY_/mu);
});
