import { computed } from '@preact/signals';
import { textPart } from '../language.ts';
import { text } from '../text.ts';
import type { Field } from './typing.ts';

type Text = typeof import('../../../shared/text/vi.ts');

const paperSlips = textPart(
  import.meta.glob<Text['paperSlips']>('../../../shared/text/{??,???}.ts', {
    import: 'paperSlips',
  }),
);
const questions = textPart(
  import.meta.glob<Text['questions']>('../../../shared/text/{??,???}.ts', { import: 'questions' }),
);

/** What is said where slips are typed. */
export const paperText = computed(() => ({
  ...paperSlips.value,
  questions: questions.value,
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
