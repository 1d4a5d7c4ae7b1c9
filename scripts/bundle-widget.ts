import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

/** The bit of lightningcss's `Features.LightDark`. */
const LIGHT_DARK = 1 << 20;

const root = fileURLToPath(new URL('..', import.meta.url));

/** Style sheets name tokens; here the tokens come to them. */
export function tokens(apply: (theme: string, css: string) => string): Plugin {
  const theme = readFileSync(join(root, 'shared/theme.css'), 'utf8');
  return {
    name: 'theme-tokens',
    enforce: 'pre',
    transform: (css, id) => (id.endsWith('.css?inline') ? apply(theme, css) : null),
  };
}

/** Bundles one entry into one fully minified file; returns its code. */
export async function bundle(
  input: string,
  format: 'es' | 'iife',
  define: Readonly<Record<string, string>>,
  plugins: readonly Plugin[],
): Promise<string> {
  const output: Rolldown.OutputOptions = { format, codeSplitting: false };
  const [only] = await bundleFiles(input, output, define, plugins);
  return only.code.trim();
}

/** Bundles files, fully minified unless told otherwise, without writing them. */
export async function bundleFiles(
  input: string | Record<string, string>,
  output: Rolldown.OutputOptions,
  define: Readonly<Record<string, string>>,
  plugins: readonly Plugin[],
): Promise<Rolldown.RolldownOutput['output']> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { ...define },
    // `color-scheme` needs no stand-in for light-dark(), which no style of ours has.
    css: { lightningcss: { exclude: LIGHT_DARK } },
    plugins: [...plugins],
    // Whatever NODE_ENV says: an address with a version must always have the same content.
    oxc: { jsx: { runtime: 'classic', pragma: 'h', development: false } },
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      cssTarget: ['chrome87', 'safari15.4', 'firefox98'],
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: { minify: true, ...output },
      },
    },
  })) as Rolldown.RolldownOutput;
  return built.output;
}
