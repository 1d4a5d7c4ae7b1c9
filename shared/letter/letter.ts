import type { Day } from '../contract/fields.ts';
import type { DeviceKey } from '../contract/session.ts';
import type { InferOutput } from 'valibot';

/** What a letter in reply to a comment may be. */
export const replyKinds = ['thanks', 'apology', 'explanation'] as const;
export type ReplyKind = (typeof replyKinds)[number];

/** What a letter that is printed may be. */
export const occasionKinds = ['birth', 'wedding', 'condolence'] as const;
export type OccasionKind = (typeof occasionKinds)[number];

export type LetterKind = ReplyKind | OccasionKind;
export const letterKinds: readonly LetterKind[] = [...replyKinds, ...occasionKinds];

/** The longest letter, in UTF-16 code units, and in bytes of UTF-8. */
export const LETTER_LENGTH = 1500;
export const LETTER_BYTES = 3000;

/** Who writes for the commune instead of an officer for themselves. */
export const COMMUNE = 'commune';

/** A letter in reply to a comment, as its reader opens it. */
export interface Letter {
  readonly kind: ReplyKind;
  readonly text: string;
  /** The officer's id, or `commune`. */
  readonly writer: string;
  /** How people know the officer; null when the commune writes. */
  readonly officer: { readonly position: string; readonly desk: string } | null;
  readonly sentOn: InferOutput<typeof Day>;
  /** Of the writer's device, and what it signed: `letterStatement`. */
  readonly key: DeviceKey;
  readonly signature: string;
}

/** What the writer's device signs, by ECDSA (P-256, SHA-256) over the UTF-8. */
export function letterStatement(letter: {
  readonly commune: string;
  /** The mailbox's address. */
  readonly address: string;
  readonly writer: string;
  readonly kind: ReplyKind;
  readonly text: string;
}): string {
  const { commune, address, writer, kind, text } = letter;
  return ['nghe-dan letter', commune, address, writer, kind, text].join('\n');
}
