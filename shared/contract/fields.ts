import * as v from 'valibot';
import { hiddenCharacters } from './hidden-characters.ts';
import { looksLikeAnother } from './look-alikes.ts';

/** More marks on one letter than any script has (UTS #39, section 5.4): they run into other lines. */
const piledMarks = /[\p{Mn}\p{Me}]{5}/u;

/**
 * Text for people: trimmed, in Unicode's composed form (NFC), without hidden
 * characters and without letters under a pile of marks.
 */
export function plainText(most: number) {
  return v.pipe(
    v.string(),
    v.check((text) => !hiddenCharacters.test(text), 'hidden characters'),
    v.transform((text) => text.normalize('NFC').trim()),
    v.check((text) => !piledMarks.test(text), 'too many marks on one letter'),
    v.minLength(1),
    v.maxLength(most),
  );
}

/**
 * Plain text by which somebody or something is told apart: on one line, with spaces as
 * people see them, and no letter that only looks like another.
 */
export function plainName(most: number) {
  return v.pipe(
    plainText(most),
    v.transform((name) => name.replaceAll(/\s+/gu, ' ')),
    v.check((name) => !looksLikeAnother(name), 'letters that look like others'),
  );
}

/** A commune's name in addresses: lower case, digits and single hyphens. */
export const CommuneId = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
);

/** 128 random bits in base64url, chosen by whoever makes the thing. */
export const RandomId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{21}[AQgw]$/u));

/** An identity that the server gave: 16 characters of Crockford's alphabet. */
export const ServerId = v.pipe(v.string(), v.regex(/^[0-9a-hjkmnp-tv-z]{16}$/u));

/** A moment, ISO 8601 in UTC. */
export const Moment = v.pipe(v.string(), v.isoTimestamp());

/** A day in Vietnam, ISO 8601. */
export const Day = v.pipe(v.string(), v.isoDate());

/** The address of a site as browsers send it: scheme, host and port. */
export const Origin = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^https?:\/\/[a-z0-9.-]+(?::[0-9]{1,5})?$/u),
);

/** Answers as a leaf of the log commits to them: a letter for each criterion there is. */
export const AnswerLetters = v.pipe(v.string(), v.regex(/^[kbu1-5-]{14}$/u));

/** A count of ratings. */
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
