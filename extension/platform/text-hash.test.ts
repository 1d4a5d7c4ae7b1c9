import { expect, test } from 'vitest';
import { pledgeVersion } from '../../shared/pledge/pledge-version.ts';
import { textHash } from './text-hash.ts';

test('the browser’s hash of a text is the version that the server gives it', async () => {
  const text = 'Tôi cam kết với Nhân dân Xã Bình Mỹ:\n– Không né tránh trách nhiệm';
  expect(await textHash(text)).toBe(pledgeVersion(text));
});
