import type { Locator } from 'playwright-core';
import { readQr } from './read-qr.ts';

/** What each QR code within a part of a page says. */
export async function addressesOf(codes: Locator): Promise<readonly string[]> {
  const drawn = await codes.evaluateAll((pictures) =>
    pictures.map((picture) => ({
      path: picture.querySelector('path')?.getAttribute('d') ?? '',
      size: Number(picture.getAttribute('viewBox')?.split(' ')[3]),
    })),
  );
  return drawn.map(({ path, size }) => readQr(path, size));
}
