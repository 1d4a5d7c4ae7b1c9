import * as v from 'valibot';
import { Count, Day, plainText, ServerId } from './fields.ts';
import type { Operation } from './operation.ts';

/** The longest note, in UTF-16 code units as browsers count them. */
export const NOTE_LENGTH = 280;

/** What an officer wants remembered beside a release of their own trend. */
export const NoteSchema = v.strictObject({
  release: Count,
  /** Scrubbed like a comment. */
  text: v.string(),
  /** The day, in Vietnam, on which it was written as it is. */
  writtenOn: Day,
});
export type Note = v.InferOutput<typeof NoteSchema>;

/** The notes of one officer, the oldest release first. */
export const NoteListSchema = v.strictObject({ officer: ServerId, notes: v.array(NoteSchema) });
export type NoteList = v.InferOutput<typeof NoteListSchema>;

/** The notes of all officers who serve on the releases of a period: by desk, then the oldest release first. */
export const PeriodNotesSchema = v.strictObject({
  notes: v.array(v.strictObject({ officer: ServerId, ...NoteSchema.entries })),
});
export type PeriodNotes = v.InferOutput<typeof PeriodNotesSchema>;

export const NewNoteSchema = v.strictObject({ release: Count, text: plainText(NOTE_LENGTH) });
export type NewNote = v.InferOutput<typeof NewNoteSchema>;

const path = '/v1/communes/{commune}/officers/{officer}/notes';

export const listNotes = {
  id: 'listNotes',
  method: 'get',
  path,
  summary:
    "An officer's notes on releases: for the officer their own, for leader and overseer any.",
  allowed: ['officer', 'leader', 'overseer'],
  answer: { status: 200, schema: NoteListSchema },
  problems: ['no-such-commune', 'no-such-officer'],
} as const satisfies Operation;

export const listPeriodNotes = {
  id: 'listPeriodNotes',
  method: 'get',
  path: '/v1/communes/{commune}/reports/{period}/notes',
  summary: "All officers' notes on the releases that a report covers.",
  allowed: ['leader', 'overseer'],
  answer: { status: 200, schema: PeriodNotesSchema },
  problems: ['no-such-commune', 'no-such-period'],
} as const satisfies Operation;

export const writeNote = {
  id: 'writeNote',
  method: 'post',
  path,
  summary:
    'Write a note on a release that is a point of the own trend, in place of one that is there. Not shown in public.',
  allowed: ['officer'],
  body: NewNoteSchema,
  answer: { status: 200, schema: NoteSchema },
  problems: ['no-such-commune', 'no-such-officer', 'not-found'],
} as const satisfies Operation;

export const removeNote = {
  id: 'removeNote',
  method: 'delete',
  path: `${path}/{release}`,
  summary: 'Take back a note of one’s own.',
  allowed: ['officer'],
  answer: { status: 204 },
  problems: ['no-such-commune', 'not-found'],
} as const satisfies Operation;
