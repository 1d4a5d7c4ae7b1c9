import type { Plugin } from 'vite';
import type { BoardWords } from '../../shared/board/scene.ts';
import type { Text } from '../../shared/text/languages.ts';

/**
 * Gives `widget/form/text.ts` one language and no word that the form never
 * shows, of the problems only those that are `shown`. The form's own sentences
 * become constants, each of which the bundler puts where it is shown.
 */
export function speaking(text: Text, shown: ReadonlySet<string>): Plugin {
  const { aloud, code, concern, criteria, form, language, letter, problem, questions, receipt } =
    text;
  const names = Object.entries(criteria.names).filter(([id]) => !(id in questions.observed));
  const problems = Object.entries(problem).filter(([name]) => shown.has(name));
  const tables = {
    criteria: { ...criteria, names: Object.fromEntries(names) },
    problem: Object.fromEntries(problems),
    questions,
  };
  return {
    name: 'language',
    resolveId: (source) => (source === 'form-text' || source === 'language' ? source : null),
    load(id) {
      if (id === 'form-text') return constants(form);
      if (id === 'language') return constants(language);
      if (id.endsWith('/widget/code/text.ts')) return constants({ text: code });
      if (id.endsWith('/widget/aloud/text.ts')) return constants({ text: aloud });
      if (id.endsWith('/widget/receipt/text.ts')) return constants({ text: receipt });
      if (id.endsWith('/widget/concern/text.ts')) return constants({ text: concern });
      if (id.endsWith('/widget/letter/text.ts')) return constants({ text: letter });
      if (id.endsWith('/widget/board/text.ts')) return constants({ words: boardWords(text) });
      if (!id.endsWith('/widget/form/text.ts')) return null;
      return `${constants(tables)} export * as form from 'form-text'; export * as language from 'language';`;
    },
  };
}

/** What a board says, and nothing of the form's. */
function boardWords({ board, channel, criteria, language, signals }: Text): BoardWords {
  return { language: language.code, board, channel, criteria, signals };
}

function constants(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}
