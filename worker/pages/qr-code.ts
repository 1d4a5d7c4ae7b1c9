import { html } from 'hono/html';
import { type QrPicture, qrPicture } from '../../shared/qr/qr-picture.ts';
import type { Html } from './layout.ts';

/** A picture may take some 10 KB. */
const MOST = 200;

/** Drawing one takes longer than all else on a page; each commune has but a few. */
const pictures = new Map<string, QrPicture>();

/** The QR code of an address, drawn as one path: dark on light in every theme, or readers fail. */
export function qrCode(address: string, label: string): Html {
  const picture = pictures.get(address) ?? qrPicture(address);
  if (pictures.size >= MOST) pictures.clear();
  pictures.set(address, picture);
  const { size, path } = picture;
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}">
    <path d="${path}" />
  </svg>`;
}
