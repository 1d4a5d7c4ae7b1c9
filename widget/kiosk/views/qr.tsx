import { qrPicture } from '../../../shared/qr/qr-picture.ts';
import { type Drawn, h } from '../../form/render.ts';

interface QrProps {
  readonly text: string;
  readonly label: string;
  readonly caption: string;
  readonly children?: Drawn;
}

/** A QR code for a citizen's own phone, and what it is for. */
export function Qr({ text, label, caption, children }: QrProps) {
  const { size, path } = qrPicture(text, 'L');
  return (
    <figure>
      <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
        <path d={path} />
      </svg>
      <figcaption>
        {caption}
        {children}
      </figcaption>
    </figure>
  );
}
