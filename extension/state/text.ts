import type { Trouble } from '../api/error.ts';
import { textPart } from './language.ts';

type Text = typeof import('../../shared/text/vi.ts');
type Words = Pick<Text, 'extension' | 'channel' | 'criteria' | 'problem'>;

/** The parts of the texts that all pages show, in one file: the popup paints when it is there. */
export const text = textPart(
  import.meta.glob<Words>('../../shared/text/{??,???}.ts', {
    query: '?part=extension,channel,criteria,problem',
  }),
);

/** What happened and what to do now, for a person. */
export function troubleText(trouble: Trouble): string {
  const sentences: Record<Trouble, string> = {
    ...text.value.problem,
    ...text.value.extension.trouble,
  };
  return sentences[trouble];
}
