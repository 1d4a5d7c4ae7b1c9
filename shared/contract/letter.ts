import { utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import {
  LETTER_BYTES,
  LETTER_LENGTH,
  letterKinds,
  replyKinds,
  type LetterKind,
} from '../letter/letter.ts';
import { TEMPLATE_LENGTH, unknownPlaces } from '../letter/template.ts';
import { Count, Day, plainText, ServerId } from './fields.ts';
import type { Operation } from './operation.ts';

/** The code by which a citizen finds and answers a letter, as a form makes it or as it was typed. */
export const ReplyCode = v.pipe(v.string(), v.minLength(1), v.maxLength(60));

/** Under what a letter is found: 16 bytes in base64url. */
const Address = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/u));

/** ECDSA over `letterStatement`, r and s joined, in base64url. */
const Signature = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{86}$/u));

const KindSchema = v.picklist(replyKinds);

/** Whether a letter settled the matter, by whoever it was for. */
const letterAnswers = ['settled', 'unsettled'] as const;
const AnswerSchema = v.picklist(letterAnswers);
export type LetterAnswer = (typeof letterAnswers)[number];

/** Every letter that is kept, sealed, in the order of addresses: who asks for one asks for all. */
export const SealedLettersSchema = v.strictObject({
  letters: v.array(
    v.strictObject({
      address: Address,
      /** In base64url; `sealed-letter` opens it. */
      sealed: v.string(),
      /** Whether somebody has said whether it settled the matter. */
      answered: v.boolean(),
    }),
  ),
});
export type SealedLetters = v.InferOutput<typeof SealedLettersSchema>;

export const LetterAnswerSchema = v.strictObject({ code: ReplyCode, answer: AnswerSchema });

const letterText = v.pipe(
  plainText(LETTER_LENGTH),
  v.check((text) => utf8ToBytes(text).length <= LETTER_BYTES, 'too many bytes'),
);

export const NewLetterSchema = v.strictObject({
  kind: KindSchema,
  text: letterText,
  /** By the key of the device that sends it. */
  signature: Signature,
});
export type NewLetter = v.InferOutput<typeof NewLetterSchema>;

/** A comment whose writer asked for a letter, and the letter once there is one. */
export const CorrespondenceSchema = v.strictObject({
  /** The comment's id. */
  comment: ServerId,
  /** Null for a comment of the commune's own pool. */
  officer: v.nullable(ServerId),
  release: Count,
  /** Null once the comment was removed. */
  text: v.nullable(v.string()),
  /** Of the mailbox, which the letter is signed for. */
  address: v.nullable(Address),
  dueOn: Day,
  /** No letter yet, and that day is over. */
  overdue: v.boolean(),
  letter: v.nullable(
    v.strictObject({
      kind: KindSchema,
      /** The officer who wrote it; null when the commune did. */
      writer: v.nullable(ServerId),
      /** Null once it was erased. */
      text: v.nullable(v.string()),
      sentOn: Day,
      answer: v.nullable(AnswerSchema),
    }),
  ),
});
export type Correspondence = v.InferOutput<typeof CorrespondenceSchema>;

/** Those that wait for a letter, what is due first on top; or those that have one, the newest release first. */
const letterBoxes = ['waiting', 'sent'] as const;
export type LetterBox = (typeof letterBoxes)[number];

export const CorrespondenceListSchema = v.strictObject({
  letters: v.array(CorrespondenceSchema),
  /** What to send as `after` for the next page; null on the last. */
  next: v.nullable(ServerId),
});
export type CorrespondenceList = v.InferOutput<typeof CorrespondenceListSchema>;

/** Plain counts of letters: each can be read one by one by whoever may write them. */
export const LetterCountsSchema = v.strictObject({
  /** Comments on which a letter was asked for, since the beginning. */
  asked: Count,
  waiting: Count,
  overdue: Count,
  /** Never written, and the mailbox has been erased since. */
  missed: Count,
  sent: v.strictObject({ thanks: Count, apology: Count, explanation: Count }),
  settled: Count,
  unsettled: Count,
});
export type LetterCounts = v.InferOutput<typeof LetterCountsSchema>;

function template(kind: LetterKind) {
  return v.nullable(
    v.pipe(
      plainText(TEMPLATE_LENGTH),
      v.check((text) => unknownPlaces(kind, text).length === 0, 'a place that nothing fills'),
    ),
  );
}

/** The commune's own wording; null where it uses the usual one. */
export const LetterTemplatesSchema = v.strictObject({
  thanks: template('thanks'),
  apology: template('apology'),
  explanation: template('explanation'),
  birth: template('birth'),
  wedding: template('wedding'),
  condolence: template('condolence'),
} satisfies Record<(typeof letterKinds)[number], unknown>);
export type LetterTemplates = v.InferOutput<typeof LetterTemplatesSchema>;

export const LetterTemplatesChangeSchema = v.partial(LetterTemplatesSchema);
export type LetterTemplatesChange = v.InferOutput<typeof LetterTemplatesChangeSchema>;

export const readLetters = {
  id: 'readLetters',
  method: 'get',
  path: '/v1/communes/{commune}/mailboxes',
  summary:
    'All letters in reply to comments that are kept, each sealed for the mailbox of a citizen: whoever asks gets all of them, so that nobody learns which one is theirs. Has an ETag.',
  allowed: 'anyone',
  answer: { status: 200, schema: SealedLettersSchema },
  problems: ['no-such-commune', 'too-many'],
} as const satisfies Operation;

export const answerLetter = {
  id: 'answerLetter',
  method: 'post',
  path: '/v1/communes/{commune}/mailboxes/answer',
  summary:
    'Say once whether a letter settled the matter, for whoever holds its code. The same again has the same answer. Pages of our own origin only.',
  allowed: 'anyone',
  body: LetterAnswerSchema,
  answer: { status: 200, schema: v.strictObject({ answer: AnswerSchema }) },
  problems: ['no-such-commune', 'letter-unknown', 'letter-answered', 'origin-refused', 'too-many'],
} as const satisfies Operation;

export const listLetters = {
  id: 'listLetters',
  method: 'get',
  path: '/v1/communes/{commune}/letters',
  summary:
    'Shown comments whose writers asked for a letter: for an officer those on themselves, for the leader all.',
  allowed: ['officer', 'leader'],
  query: v.strictObject({ box: v.picklist(letterBoxes), after: v.optional(ServerId) }),
  answer: { status: 200, schema: CorrespondenceListSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;

export const sendLetter = {
  id: 'sendLetter',
  method: 'post',
  path: '/v1/communes/{commune}/letters/{comment}',
  summary:
    'Send the letter in reply to a shown comment: an officer on a comment on themselves, the leader for the commune. One letter a comment; the same again has the same answer.',
  allowed: ['officer', 'leader'],
  body: NewLetterSchema,
  answer: { status: 201, schema: CorrespondenceSchema },
  problems: ['no-such-commune', 'not-found', 'signature-refused', 'letter-sent'],
} as const satisfies Operation;

export const readLetterCounts = {
  id: 'readLetterCounts',
  method: 'get',
  path: '/v1/communes/{commune}/letter-counts',
  summary: 'How many letters were asked for, written, and said to have settled the matter.',
  allowed: ['leader', 'overseer'],
  answer: { status: 200, schema: LetterCountsSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;

export const readLetterTemplates = {
  id: 'readLetterTemplates',
  method: 'get',
  path: '/v1/communes/{commune}/letter-templates',
  summary: "The commune's own wording of letters.",
  allowed: ['officer', 'leader'],
  answer: { status: 200, schema: LetterTemplatesSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;

export const changeLetterTemplates = {
  id: 'changeLetterTemplates',
  method: 'patch',
  path: '/v1/communes/{commune}/letter-templates',
  summary: "Change the commune's wording of letters; null takes back the usual one.",
  allowed: ['leader'],
  body: LetterTemplatesChangeSchema,
  answer: { status: 200, schema: LetterTemplatesSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;
