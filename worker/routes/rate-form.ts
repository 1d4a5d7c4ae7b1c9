import type { Context } from 'hono';
import * as v from 'valibot';
import type { Commune } from '../../shared/contract/commune.ts';
import { hiddenCharacters } from '../../shared/contract/hidden-characters.ts';
import { type Rating, RatingSchema } from '../../shared/contract/rating.ts';
import { type Answer, type Answers, misfits } from '../../shared/criteria/answers.ts';
import { chosenSets, criteriaOf } from '../../shared/criteria/sets.ts';
import { fill } from '../../shared/text/fill.ts';
import { type Language, textIn } from '../pages/language.ts';
import type { RateForm } from '../pages/rate-form.ts';
import { questionFor } from '../pages/rate-form.ts';
import { ProblemError, refuse } from '../problem.ts';

/**
 * The fields of a sent form (application/x-www-form-urlencoded).
 *
 * @throws ProblemError wrong-media-type.
 */
export async function readForm(context: Context): Promise<ReadonlyMap<string, string>> {
  const type = context.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') refuse('wrong-media-type');
  return new Map(new URLSearchParams(new TextDecoder().decode(await context.req.arrayBuffer())));
}

/** Why a form is not taken in, whatever it says. */
export type Held = 'ticket' | 'tooSoon' | 'leftEmpty' | 'tooMany';

/** What has to be mended before the form can be taken in. */
export function formMistakes(
  filled: ReadonlyMap<string, string>,
  commune: Commune,
  language: Language,
  held: Held | null,
): RateForm['mistakes'] {
  const { mistake } = textIn(language).page;
  const found: { field: string; text: string }[] = [];
  if (held !== null) found.push({ field: 'main', text: mistake[held] });
  if (!commune.officers.some(({ id }) => id === filled.get('officer'))) {
    found.push({ field: 'officer', text: mistake.officer });
  }
  const missing = misfits(formAnswers(filled, commune), criteriaOf(commune.sets));
  for (const set of chosenSets(commune.sets)) {
    for (const { id } of set.criteria.filter((criterion) => missing.includes(criterion.id))) {
      const name = questionFor(language, set.id, id);
      found.push({ field: id, text: fill(mistake.answers, { name }) });
    }
  }
  if (formComment(filled).length > 500) found.push({ field: 'comment', text: mistake.comment });
  return found;
}

/**
 * The rating in a form without mistakes.
 *
 * @throws ProblemError invalid-body for what only a hand-made request holds.
 */
export function formRating(
  filled: ReadonlyMap<string, string>,
  commune: Commune,
  id: string,
): Rating {
  const comment = formComment(filled);
  const parsed = v.safeParse(RatingSchema, {
    id,
    officer: filled.get('officer'),
    answers: formAnswers(filled, commune),
    ...(comment === '' ? {} : { comment }),
    ...(filled.has('helper') ? { helper: true } : {}),
  });
  if (!parsed.success) throw new ProblemError({ refused: 'invalid-body' });
  return parsed.output;
}

const hidden = new RegExp(hiddenCharacters, 'gu');

/**
 * Browsers send line ends as CR LF (HTML, form submission); one character is
 * meant. Hidden characters come along when text is pasted.
 */
function formComment(filled: ReadonlyMap<string, string>): string {
  const comment = (filled.get('comment') ?? '').replaceAll('\r\n', '\n');
  return comment.replaceAll(hidden, '').normalize('NFC').trim();
}

function formAnswers(filled: ReadonlyMap<string, string>, commune: Commune): Answers {
  const given = criteriaOf(commune.sets).flatMap(({ id }) => {
    const value = filled.get(id);
    return value === undefined ? [] : [[id, readAnswer(value)] as const];
  });
  return Object.fromEntries(given);
}

function readAnswer(value: string): Answer {
  return (/^[1-5]$/u.test(value) ? Number(value) : value) as Answer;
}
