import { encode } from 'uqr';

/** A QR code to draw as one path, a module to a unit. */
export interface QrPicture {
  /** Modules a side, the quiet zone included. */
  readonly size: number;
  /** The dark modules, as SVG path data. */
  readonly path: string;
}

/** Light modules that a reader needs on every side (ISO/IEC 18004:2015, 5.3.8). */
const QUIET_ZONE = 4;

/**
 * The QR code of a text: at level M, since a slip may be creased over 15% of it,
 * or at L, where a screen shows it.
 */
export function qrPicture(text: string, ecc: 'L' | 'M' = 'M'): QrPicture {
  const { data, size } = encode(text, { ecc, border: QUIET_ZONE });
  return { size, path: data.map(rowPath).join('') };
}

/** Runs of dark modules, so that no seams show within a row. */
function rowPath(row: readonly boolean[], y: number): string {
  const modules = row.map(Number).join('');
  return Array.from(
    modules.matchAll(/1+/gu),
    ({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
  ).join('');
}
