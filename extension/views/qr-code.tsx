import type { QrPicture } from '../../shared/qr/qr-picture.ts';

/** A QR code, drawn as elements: dark on light in every theme, or readers fail. */
export function QrCode({ picture, label }: { picture: QrPicture; label: string }) {
  const { size, path } = picture;
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
