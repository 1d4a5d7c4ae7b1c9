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
    nonce: fc.base64String(),
    salt: fc.option(fc.base64String()),
    logged: fc.option(fc.nat()),
    token: fc.option(fc.string()),
    version: fc.nat(),
    openingSecret: fc.option(fc.string()),
    uncounted: fc.constantFrom(null, 'replaced' as const, 'void' as const),
    mailbox: fc.option(fc.string()),
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

test('a rating that lay in the box before it could be opened or void is read as it was meant', () => {
  const old = '[1,"00000000000000aa","open",3,"kkkkk444------",null,0,"AAAA",null,null,null,1]';
  expect(decodeRating(old)).toMatchObject({
    version: 1,
    openingSecret: null,
    uncounted: null,
    mailbox: null,
  });
});

test('no row of the box is longer since its rating is void', () => {
  const rating = decodeRating('[1,"aa","open",3,"kkkkk444------",null,0,"AAAA",null,null,null,1]');
  expect(encodeRating({ ...rating, uncounted: 'void' })).toHaveLength(encodeRating(rating).length);
});
