import { officerLengths } from '../../../shared/contract/officer-lengths.ts';
import type { NewOfficer } from '../../../shared/contract/officer.ts';
import type { Field } from './file/read-columns.ts';

/** An officer as typed or read, every field plain text. */
export type Draft = Readonly<Record<Field, string>>;

/** What is wrong with a field; the sentences are in the texts. */
export type FieldFault = 'position-none' | 'desk-none' | `${Field}-long` | `${Field}-form`;

const fields = ['position', 'desk', 'name'] as const;

/** `#REF!` and its like; a desk that a spreadsheet took for a day or a number with decimals. */
const spreadsheetError = /^#[A-Z0-9/]+[!?]?$/u;
const noDesk =
  /^\d{1,4}[-/.,]\d{1,4}(?:[-/.,]\d{1,4})?$|^\d{1,2}-[A-Z][a-z]{2}$|^[A-Z][a-z]{2}-\d{1,2}$/u;

/** What keeps an officer from being added, by field. */
export function officerFaults(draft: Draft): Partial<Record<Field, FieldFault>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const fault = faultOf(field, draft[field]);
      return fault === null ? [] : [[field, fault]];
    }),
  );
}

function faultOf(field: Field, value: string): FieldFault | null {
  if (value === '') return field === 'name' ? null : `${field}-none`;
  if (value.length > officerLengths[field]) return `${field}-long`;
  const odd = spreadsheetError.test(value) || (field === 'desk' && noDesk.test(value));
  return odd ? `${field}-form` : null;
}

/** What the server is asked to add. */
export function officerOf({ position, desk, name }: Draft): NewOfficer {
  return name === '' ? { position, desk } : { position, desk, name };
}

/** Equal for two officers whom nobody could tell apart. */
export function identityOf({ position, desk, name = '' }: NewOfficer): string {
  return JSON.stringify([position, desk, name]);
}
