import { describe, expect, test } from 'vitest';
import * as en from '../text/en.ts';
import * as vi from '../text/vi.ts';
import { letterKinds, LETTER_LENGTH } from './letter.ts';
import { askedFields, TEMPLATE_LENGTH, unknownPlaces, writtenFields } from './template.ts';

describe.each([vi.letterTemplates, en.letterTemplates])('the usual wording', (usual) => {
  test.each(letterKinds)(
    'of a letter of %s asks for all of its fields and nothing else',
    (kind) => {
      expect(unknownPlaces(kind, usual[kind])).toEqual([]);
      expect(askedFields(kind, usual[kind])).toEqual(writtenFields[kind]);
      expect(usual[kind].length).toBeLessThan(TEMPLATE_LENGTH);
      expect(usual[kind].length).toBeLessThan(LETTER_LENGTH);
    },
  );
});

test('places that nothing fills are named, also odd ones', () => {
  expect(unknownPlaces('thanks', '{detail} {writer} {citizen} { detail } {}')).toEqual([
    'citizen',
    ' detail ',
    '',
  ]);
});

test('a field that a template does not use is not asked for', () => {
  expect(askedFields('apology', 'Xin lỗi về {fault}')).toEqual(['fault']);
});
