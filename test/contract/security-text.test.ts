import { expect, test } from 'vitest';
import { call } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';

test('an installation that names a contact says at the usual place whom to tell of a hole', async () => {
  const { status, headers, body } = await call(send, 'GET', '/.well-known/security.txt');
  expect(status).toBe(200);
  expect(headers.get('content-type')?.toLowerCase()).toBe('text/plain; charset=utf-8');
  expect(body).toContain('Contact: mailto:an-toan@xa.example.vn\nExpires: 2027-06-30T00:00:00Z\n');
});
