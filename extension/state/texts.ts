import { byLanguage, partIn } from './by-language.ts';

type Text = typeof import('../../shared/text/vi.ts');

/** What each language is called, by its code. */
export const languages = byLanguage(
  import.meta.glob<Text['language']>('../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'language',
  }),
);

// Each part of the texts by itself, so that no more is bundled.
const extension = byLanguage(
  import.meta.glob<Text['extension']>('../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'extension',
  }),
);
const channel = byLanguage(
  import.meta.glob<Text['channel']>('../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'channel',
  }),
);
const criteria = byLanguage(
  import.meta.glob<Text['criteria']>('../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'criteria',
  }),
);
const problem = byLanguage(
  import.meta.glob<Text['problem']>('../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'problem',
  }),
);

/** The parts of the texts that the extension shows, in one language. */
export function textsIn(language: string) {
  return {
    extension: partIn(extension, language),
    channel: partIn(channel, language),
    criteria: partIn(criteria, language),
    problem: partIn(problem, language),
  };
}
