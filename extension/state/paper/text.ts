import { computed } from '@preact/signals';
import { byLanguage, partIn } from '../by-language.ts';
import { language, text } from '../text.ts';
import type { Field } from './typing.ts';

type Text = typeof import('../../../shared/text/vi.ts');

const paperSlips = byLanguage(
  import.meta.glob<Text['paperSlips']>('../../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'paperSlips',
  }),
);
const questions = byLanguage(
  import.meta.glob<Text['questions']>('../../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'questions',
  }),
);

/** What is said where slips are typed. */
export const paperText = computed(() => ({
  ...partIn(paperSlips, language.value),
  questions: partIn(questions, language.value),
}));

/** What a field is called. */
export function fieldName(field: Field): string {
  const { fields, questions: asked } = paperText.value;
  const names: Readonly<Record<string, string>> = {
    ...text.value.criteria.names,
    ...asked.observed,
    ...fields,
  };
  return names[field] ?? field;
}
