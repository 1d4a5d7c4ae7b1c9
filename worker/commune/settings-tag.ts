import { createHash } from 'node:crypto';
import type { Settings } from '../../shared/contract/commune.ts';

/** The entity tag of settings (RFC 9110, section 8.8.3): equal when all of them are. */
export function settingsTag(settings: Settings): string {
  const digest = createHash('sha256').update(JSON.stringify(settings)).digest('base64url');
  return `"${digest.slice(0, 22)}"`;
}
