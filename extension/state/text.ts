import { computed } from '@preact/signals';
import type { Trouble } from '../api/error.ts';
import { textPart } from './language.ts';

type Text = typeof import('../../shared/text/vi.ts');

const extension = textPart(
  import.meta.glob<Text['extension']>('../../shared/text/{??,???}.ts', { import: 'extension' }),
);
const channel = textPart(
  import.meta.glob<Text['channel']>('../../shared/text/{??,???}.ts', { import: 'channel' }),
);
const criteria = textPart(
  import.meta.glob<Text['criteria']>('../../shared/text/{??,???}.ts', { import: 'criteria' }),
);
const problem = textPart(
  import.meta.glob<Text['problem']>('../../shared/text/{??,???}.ts', { import: 'problem' }),
);

/** The parts of the texts that all pages show. */
export const text = computed(() => ({
  extension: extension.value,
  channel: channel.value,
  criteria: criteria.value,
  problem: problem.value,
}));

/** What happened and what to do now, for a person. */
export function troubleText(trouble: Trouble): string {
  const sentences: Record<Trouble, string> = {
    ...text.value.problem,
    ...text.value.extension.trouble,
  };
  return sentences[trouble];
}
