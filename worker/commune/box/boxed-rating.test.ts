import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mannerAnswers, pledgeAnswers, type Answers } from '../../../shared/criteria/answers.ts';
import { criteriaOf, type SetId } from '../../../shared/criteria/sets.ts';
import { decodeRating, encodeRating } from './boxed-rating.ts';

const choices: SetId[][] = [
  ['nam-khong', 'ba-the-hien'],
  ['nam-khong', 'ba-the-hien', 'nam-biet'],
  ['nam-khong', 'ba-the-hien', 'sau-biet'],
];

const answers: fc.Arbitrary<Answers> = fc
  .constantFrom(...choices)
  .chain((sets) =>
    fc.record(
      Object.fromEntries(
        criteriaOf(sets).map(({ id, kind }) => [
          id,
          kind === 'pledge' ? fc.constantFrom(...pledgeAnswers) : fc.constantFrom(...mannerAnswers),
        ]),
      ),
    ),
  );

test('a rating comes out of its text as it went in', () => {
  const ratings = fc.record({
    officer: fc.string(),
    channel: fc.constantFrom('open' as const, 'receipt' as const),
    since: fc.nat(),
    answers,
    comment: fc.option(fc.string({ unit: 'grapheme' })),
    helper: fc.boolean(),
    token: fc.option(fc.string()),
    version: fc.nat(),
  });
  fc.assert(
    fc.property(ratings, (rating) => {
      expect(decodeRating(encodeRating(rating))).toEqual({
        ...rating,
        answers: { ...rating.answers },
      });
    }),
  );
});
