import { html } from 'hono/html';
import type { QrPicture } from '../../shared/qr/qr-picture.ts';
import type { Html } from './layout.ts';

/** A QR code, drawn as one path: dark on light in every theme, or readers fail. */
export function qrCode({ size, path }: QrPicture, label: string): Html {
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}">
    <path d="${path}" />
  </svg>`;
}
