import { languages, type Text } from '../../shared/text/languages.ts';
import { bundle, tokens } from '../bundle-widget.ts';
import { byDay, withTokens } from '../theme-tokens.ts';
import { digest } from './digest.ts';
import { formProblems } from './form-problems.ts';
import {
  digestsOf,
  type SpokenParts,
  spokenParts,
  type WordlessParts,
  wordlessParts,
} from './later-parts.ts';
import { loaderNamedAfterItself } from './loader-named-after-itself.ts';
import { speaking } from './speaking.ts';

/** A form in one language; it knows the digests of the parts that it brings later. */
interface Form {
  readonly code: string;
  readonly text: Text;
  readonly digests: Readonly<Record<string, string>>;
  readonly form: string;
  readonly later: SpokenParts;
}

export interface FormFiles {
  /** The folder of the files that never change. */
  readonly version: string;
  /** By the code of the language: the digests of what a form there brings later. */
  readonly digests: Readonly<Record<string, Form['digests']>>;
  readonly files: Readonly<Record<string, string>>;
  /** What the loader was bundled with, for others who bundle it. */
  readonly define: Readonly<Record<string, string>>;
}

/** The loader that sites embed, the forms and what they bring later. */
export async function formFiles(): Promise<FormFiles> {
  const wordless = await wordlessParts();
  const forms: Form[] = [];
  for (const [code, text] of Object.entries(languages))
    forms.push(await formIn(code, text, wordless));
  const define = { FORMS: JSON.stringify(known(forms)), BUNDLED: 'false' };
  const { code: loader, folder: version } = await loaderNamedAfterItself(
    'widget/loader.ts',
    define,
    [tokens(byDay)],
  );
  const named = forms.flatMap(({ code, form, later }) =>
    Object.entries({ form, ...later }).map(([name, part]) => [
      `${version}/${name}-${code}.js`,
      part,
    ]),
  );
  return {
    version,
    digests: Object.fromEntries(forms.map(({ code, digests }) => [code, digests])),
    files: {
      'v1.js': loader,
      [`${version}/v1.js`]: loader,
      [`${version}/form.css`]: wordless.style,
      [`${version}/work.js`]: wordless.work,
      [`${version}/frame.js`]: wordless.frame,
      'form.css': wordless.style,
      'framed.js': await bundle('widget/frame/framed.ts', 'iife', {}, []),
      ...Object.fromEntries(named),
    },
    define: { ...define, VERSION: JSON.stringify(version) },
  };
}

async function formIn(code: string, text: Text, wordless: WordlessParts): Promise<Form> {
  const later = await spokenParts(text);
  const digests = digestsOf(wordless, later);
  const plugins = [tokens(withTokens), speaking(text, new Set(formProblems))];
  const form = await bundle('widget/form/mount-form.ts', 'es', digests, plugins);
  return { code, text, digests, form, later };
}

/** What the loader knows of each language: its code, the words on its button, the digest of its form. */
function known(forms: readonly Form[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    forms.map(({ code, text, form }) => [code, [code, text.loader.open, digest(form)]]),
  );
}
