import { describe, expect, test } from 'vitest';
import { hiddenCharacters } from '../contract/hidden-characters.ts';
import { problemStatus } from '../contract/problem.ts';
import { criteriaOf, criteriaSets } from '../criteria/sets.ts';
import { fill } from './fill.ts';
import { languages } from './languages.ts';
import * as vi from './vi.ts';

/** Every sentence by its path: `page.mistake.officer`, `criteria.scale.0`. */
function sentences(text: unknown, path = ''): [string, string][] {
  if (typeof text === 'string') return [[path.slice(1), text]];
  return Object.entries(text as object).flatMap(([key, part]) => sentences(part, `${path}.${key}`));
}

function places(sentence: string): readonly string[] {
  return (sentence.match(/\{\w+\}/gu) ?? []).toSorted();
}

const vietnamese = new Map(sentences(vi));

describe.each(Object.entries(languages))('the language "%s"', (code, spoken) => {
  const text = new Map(sentences(spoken));

  test('is the one of its file, and its dates can be written', () => {
    expect(spoken.language.code).toBe(code);
    expect(Intl.DateTimeFormat.supportedLocalesOf(spoken.language.locale)).not.toEqual([]);
  });

  test('says all that Vietnamese says, and nothing else', () => {
    expect([...text.keys()].toSorted()).toEqual([...vietnamese.keys()].toSorted());
  });

  test('sends members to whoever invited them: a leader invites officers alone', () => {
    const { extension, members, problem } = spoken;
    const said = sentences({
      ...members,
      device: extension.device,
      revoked: extension.revoked,
      refused: [problem['proof-refused'], problem['invite-spent']],
    });
    expect(said.filter(([, sentence]) => /lãnh đạo|leader/iu.test(sentence))).toEqual([]);
  });

  test('has the same places to fill in each sentence', () => {
    const differing = [...vietnamese].filter(
      ([path, sentence]) => String(places(sentence)) !== String(places(text.get(path) ?? '')),
    );
    expect(differing).toEqual([]);
  });

  test('says something in every sentence, without markup, hidden characters or decomposed letters', () => {
    const odd = [...text].filter(
      ([, sentence]) =>
        sentence.trim() !== sentence ||
        sentence === '' ||
        /<\/?[a-z]|&[a-z]+;/iu.test(sentence) ||
        hiddenCharacters.test(sentence) ||
        sentence.normalize('NFC') !== sentence,
    );
    expect(odd).toEqual([]);
  });
});

test('every problem and every criterion has its words', () => {
  expect(Object.keys(vi.problem).toSorted()).toEqual(Object.keys(problemStatus).toSorted());
  const ids = new Set(criteriaOf(criteriaSets.map(({ id }) => id)).map(({ id }) => id));
  expect(Object.keys(vi.criteria.names).toSorted()).toEqual([...ids].toSorted());
});

test('a place is filled by its name, as often as it stands there, and by text alone', () => {
  expect(fill('{n} phiếu, kỳ {k}, {n}', { n: 3, k: '$&' })).toBe('3 phiếu, kỳ $&, 3');
  expect(fill('{n} và {m}', { n: 0 })).toBe('0 và {m}');
});
