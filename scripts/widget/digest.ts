import { createHash } from 'node:crypto';

/** The digest of a file as an `integrity` attribute takes it (Subresource Integrity). */
export function digest(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
