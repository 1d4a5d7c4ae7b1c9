import type { Rolldown } from 'vite';
import { disputeCode, openCode } from '../../shared/contract/code.ts';
import { readConcernState, takeConcern } from '../../shared/contract/concern.ts';
import { answerLetter, readLetters } from '../../shared/contract/letter.ts';
import { languages, type Text } from '../../shared/text/languages.ts';
import { bundle, bundleFiles, tokens } from '../bundle-widget.ts';
import { withTokens } from '../theme-tokens.ts';
import type { FormFiles } from './form-files.ts';
import { formProblems } from './form-problems.ts';
import { speaking } from './speaking.ts';

/** The scripts of our own pages: of a visit code, of a receipt, of a concern, of a letter. */
export async function pageFiles(forms: FormFiles): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {};
  for (const [code, text] of Object.entries(languages)) {
    Object.assign(files, await codePageIn(code, text, forms));
    files[`concern-${code}.js`] = await concernIn(text);
    files[`letter-${code}.js`] = await letterIn(text);
  }
  files['letter-hint.js'] = await bundle('widget/letter/hint.ts', 'es', {}, []);
  return files;
}

/**
 * The page of a visit code in one language, and the page that checks receipts,
 * whose words are in the page: one script for all languages. There the form's
 * officer is given, so "again" means another version. The curve library and the
 * reading of logs, which both need, are files of their own, named after what is
 * in them.
 */
async function codePageIn(
  code: string,
  text: Text,
  { version, digests }: FormFiles,
): Promise<Readonly<Record<string, string>>> {
  const form = { ...text.form, again: text.code.again };
  const problems = [...formProblems, ...openCode.problems, ...disputeCode.problems];
  const words = speaking({ ...text, form }, new Set(problems));
  const define = { VERSION: JSON.stringify(version), ...digests[code] };
  const input = { [`code-${code}`]: 'widget/code/main.ts', check: 'widget/check/main.ts' };
  const built = await bundleFiles(input, inParts, define, [tokens(withTokens), words]);
  return Object.fromEntries(
    built.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code.trim()]] : [])),
  );
}

const inParts: Rolldown.OutputOptions = {
  format: 'es',
  entryFileNames: '[name].js',
  chunkFileNames: 'shared/[name]-[hash].js',
  codeSplitting: {
    groups: [
      { name: 'curve', test: /node_modules\/@noble\//u, minShareCount: 2 },
      { name: 'tree', test: /\/(?:shared|widget)\/log\/|\/fill\.ts$/u },
    ],
  },
};

async function concernIn(text: Text): Promise<string> {
  const problems = [...formProblems, ...takeConcern.problems, ...readConcernState.problems];
  return bundle('widget/concern/main.ts', 'es', {}, [speaking(text, new Set(problems))]);
}

async function letterIn(text: Text): Promise<string> {
  const problems = [...formProblems, ...readLetters.problems, ...answerLetter.problems];
  return bundle('widget/letter/main.ts', 'es', {}, [speaking(text, new Set(problems))]);
}
