import type { Commune } from '../../shared/contract/commune.ts';
import { chosenSets } from '../../shared/criteria/sets.ts';
import type { Model } from './model.ts';
import { officerOf } from './officer-of.ts';
import { said } from './said.ts';
import type { Step } from './steps.ts';
import { criteria, form } from './text.ts';

/** The step that changes an answer, what was asked, and what was answered. */
export type ReviewRow = readonly [step: Step, title: string, lines: readonly string[]];

/** All that was answered, in the order of the form; the officer is always among it. */
export function reviewRows({ draft }: Model, commune: Commune): readonly ReviewRow[] {
  const officer = officerOf(draft, commune);
  const asked = chosenSets(commune.sets).map(({ id }): ReviewRow => [
    id,
    criteria.sets[id],
    said(draft, id),
  ]);
  return [
    [
      'officer',
      form.reviewOfficer,
      officer ? [officer.desk, officer.position, officer.name ?? ''] : [],
    ],
    ...asked,
    [
      'comment',
      form.reviewComment,
      [
        draft.comment || form.noComment,
        draft.comment && draft.reply ? form.reply : '',
        draft.helper ? form.helper : '',
      ],
    ],
  ];
}
