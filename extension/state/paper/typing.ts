import { signal } from '@preact/signals';
import type { PaperEntry, PaperSlip } from '../../../shared/contract/paper.ts';
import type { Answer } from '../../../shared/criteria/answers.ts';
import * as paperApi from '../../api/paper.ts';
import { withSession } from '../session.ts';
import { asking, attempt } from '../tab/member-tab.ts';
import { answerOfKey } from './answer-keys.ts';
import { criteria, lot, noteSlip, typist } from './paper-page.ts';

/** A field of the form: `number`, `officer`, `comment`, or a criterion. */
export type Field = string;

export const number = signal('1');
/** The officer stays from slip to slip: slips come in piles. */
export const officer = signal('');
export const answers = signal<Readonly<Record<string, Answer>>>({});
export const comment = signal('');

/** What is still missing of a slip that was to be sent. */
export const missing = signal<readonly Field[]>([]);
/** Where the slip differs from what another member read. */
export const differing = signal<readonly Field[]>([]);
/** How the slip stands that was sent last. */
export const sent = signal<PaperSlip | null>(null);
/** How many slips were sent since the page was opened. */
export const typedHere = signal(0);
/** Where to go on typing, told anew each time. */
export const focus = signal<{ readonly field: Field } | null>(null);

/** Keys that were pressed while a slip was on its way: answers to the next one. */
let early: readonly string[] = [];

/** Keeps a key for the next slip, while this one is on its way. */
export function keepEarly(key: string): void {
  if (/^\d$/u.test(key)) early = [...early, key];
}

function answerEarly(): void {
  const keys = early.map((key, at) => [criteria.value[at], key] as const);
  for (const [criterion, key] of keys) {
    const answer = criterion === undefined ? null : answerOfKey(criterion, key);
    if (criterion === undefined || answer === null) return;
    setAnswer(criterion.id, answer);
    focus.value = { field: fieldAfter(criterion.id) };
  }
}

function fieldAfter(criterion: Field): Field {
  const at = criteria.value.findIndex(({ id }) => id === criterion);
  return criteria.value[at + 1]?.id ?? 'comment';
}

export function setAnswer(criterion: string, answer: Answer): void {
  answers.value = { ...answers.value, [criterion]: answer };
}

/** Goes to a slip, with nothing typed of it yet. */
export function begin(slip: number, differs: readonly Field[] = []): void {
  number.value = String(slip);
  answers.value = {};
  comment.value = '';
  missing.value = [];
  differing.value = differs;
  focus.value = { field: firstField() };
}

function firstField(): Field {
  return officer.value === '' ? 'officer' : (criteria.value[0]?.id ?? 'comment');
}

/** Sends the slip. Counted or kept it makes room for the next one; what differs has to be read again. */
export async function submit(): Promise<void> {
  const member = typist();
  if (member === null || asking.value) return;
  missing.value = missingFields();
  if (missing.value.length > 0) return goTo(missing.value);
  const { server, commune } = member;
  const entry = typedEntry();
  early = [];
  const done = await attempt(async () => {
    sent.value = await withSession(member, (token) =>
      paperApi.typePaperSlip(server, token, commune, entry),
    );
  });
  if (!done || sent.value === null) return;
  typedHere.value += 1;
  noteSlip(sent.value);
  if (sent.value.state === 'differs') readAgain(sent.value.differs);
  else {
    begin(entry.number + 1);
    answerEarly();
  }
}

function missingFields(): readonly Field[] {
  return [
    ...(/^[1-9]\d{0,2}$/u.test(number.value) ? [] : ['number']),
    ...(officer.value === '' ? ['officer'] : []),
    ...criteria.value.map(({ id }) => id).filter((id) => answers.value[id] === undefined),
  ];
}

function typedEntry(): PaperEntry {
  const words = comment.value.trim();
  return {
    lot: lot.value?.number ?? 0,
    number: Number(number.value),
    officer: officer.value,
    answers: answers.value,
    ...(words !== '' && { comment: words }),
  };
}

/** What differs is emptied, so that it is read from the paper and not from the screen; but for long words. */
function readAgain(fields: readonly Field[]): void {
  differing.value = fields;
  if (fields.includes('officer')) officer.value = '';
  answers.value = Object.fromEntries(
    Object.entries(answers.value).filter(([criterion]) => !fields.includes(criterion)),
  );
  goTo(fields);
}

function goTo([field = 'number']: readonly Field[]): void {
  focus.value = { field };
}
