import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { bundle, tokens } from '../../../scripts/bundle-widget.ts';
import { withTokens } from '../../../scripts/theme-tokens.ts';
import { digest } from '../../../scripts/widget/digest.ts';
import { formProblems } from '../../../scripts/widget/form-problems.ts';
import { speaking } from '../../../scripts/widget/speaking.ts';
import { languages } from '../../../shared/text/languages.ts';
import { manifest } from '../served-commune.ts';
import type { Answer } from './spoil.ts';

/** A line of the outbox, and the bug that others had there. */
export interface Weakness {
  readonly file: string;
  readonly line: string;
  readonly instead: string;
}

const site = fileURLToPath(new URL('../../../dist/site', import.meta.url));

/** The loader and a form with a weakness, by their paths: what a server with that bug would serve. */
export async function weakerWidget(weakness: Weakness): Promise<ReadonlyMap<string, Answer>> {
  const { version, files } = manifest();
  const integrity = (name: string): string =>
    files.find(({ path }) => path === `${version}/${name}`)?.integrity ?? '';
  const digests = {
    ALOUD: JSON.stringify(integrity('aloud-vi.js')),
    RECEIPT: JSON.stringify(integrity('receipt-vi.js')),
    STYLE_INTEGRITY: JSON.stringify(integrity('form.css')),
    WORK_INTEGRITY: JSON.stringify(integrity('work.js')),
  };
  const words = speaking(languages.vi, new Set(formProblems));
  const plugins = [weakening(weakness), tokens(withTokens), words];
  const form = await bundle('widget/form/mount-form.ts', 'es', digests, plugins);
  const loader = readFileSync(`${site}/widget/v1.js`, 'utf8');
  return new Map([
    ['/widget/v1.js', script(loader.replace(integrity('form-vi.js'), digest(form)))],
    [`/widget/${version}/form-vi.js`, script(form)],
  ]);
}

function weakening({ file, line, instead }: Weakness): Plugin {
  return {
    name: 'weakness',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(`/widget/outbox/${file}`)) return null;
      if (!code.includes(line)) throw new Error(`${file} has no line ${line}`);
      return code.replace(line, instead);
    },
  };
}

function script(code: string): Answer {
  const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
  return { status: 200, headers, body: Buffer.from(code) };
}
