import { DatabaseSync } from 'node:sqlite';
import { commentHash } from '../../shared/log/leaf.ts';
import { decodeRating } from '../../worker/commune/box/boxed-rating.ts';

/** A rating that a release opened, as everybody with the database reads it. */
export interface OpenedRating {
  readonly leaf: number;
  readonly officer: string;
  /** The release that its receipt promised. */
  readonly since: number;
  readonly nonce: string;
  /** The comment's id (in hexadecimal, as rows are named) and length in bytes; null without one. */
  readonly comment: { readonly id: string; readonly length: number } | null;
}

/** The opened ratings of a backup that count; a comment is found by its hash in the rating's leaf. */
export function openedRatings(path: string): readonly OpenedRating[] {
  const database = new DatabaseSync(path);
  const comments = new Map(
    database
      .prepare('SELECT id, text, salt FROM comment')
      .all()
      .map(({ id, text, salt }) => {
        const hash = commentHash(String(text), Buffer.from(String(salt), 'base64url'));
        const length = Buffer.byteLength(String(text));
        return [hexOf(hash), { id: hexOf(Buffer.from(String(id))), length }] as const;
      }),
  );
  const rows = database
    .prepare('SELECT officer, rating, leaf, comment_hash FROM opened WHERE counted = 1')
    .all();
  database.close();
  return rows.map(({ officer, rating, leaf, comment_hash: hash }) => {
    const { since, nonce } = decodeRating(String(rating));
    const comment = comments.get(hexOf(hash as Uint8Array)) ?? null;
    return { leaf: Number(leaf), officer: String(officer), since, nonce, comment };
  });
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
