import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { checks } from './checks-apart.ts';

type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1];

/** What the popup says to most, as `state/text.ts` asks for it. */
const WORDS = /\/shared\/text\/vi\.ts\?part=extension,/u;

/** What WXT puts into each page and the worker, which is nothing here. */
const PUT_IN = /virtual:wxt-(?:html-)?plugins/u;

/** An entry: what others import stands in none. */
const ENTRY = /\/entrypoints\/(?:popup\/main\.tsx|background\.ts)$/u;

/**
 * Joins what the popup needs. Bundlers make a chunk for each set of pages that
 * share something, and the popup would open fifteen files before it paints:
 * each is a way to the browser's process and back. So there are four: its own,
 * what it shares with the background worker, with pages, and the words.
 */
export function fewChunks(): Plugin {
  return {
    name: 'few-chunks',
    outputOptions: (options) => ({
      ...options,
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [checks, { name: placeOf(), minShareCount: 2 }],
      },
    }),
    transformIndexHtml: {
      order: 'post',
      handler: (_, { path, bundle = {} }) => (path.includes('/popup') ? hints(bundle) : []),
    },
  };
}

/** Lets the browser fetch what the popup's first file asks for beside that file, not after it. */
function hints(bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  const wanted = Object.values(bundle).filter(
    (file) =>
      file.type === 'chunk' &&
      (['everywhere', 'pages'].includes(file.name) || file.moduleIds.some((id) => WORDS.test(id))),
  );
  return wanted.map(({ fileName }) => ({
    tag: 'link',
    attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
    injectTo: 'head',
  }));
}

/** In which of the two a module goes; null for what the popup does not reach. */
function placeOf(): Rolldown.CodeSplittingNameFunction {
  const worker = new Set<string>();
  const popup = new Set<string>();
  return (id, context) => {
    if (popup.size === 0) {
      reach(`${import.meta.dirname}/entrypoints/background.ts`, context, worker);
      reach(`${import.meta.dirname}/entrypoints/popup/main.tsx`, context, popup);
    }
    if (PUT_IN.test(id)) return 'everywhere';
    if (!popup.has(id) || ENTRY.test(id)) return null;
    return worker.has(id) ? 'everywhere' : 'pages';
  };
}

/** This module and all that it imports, and so on. */
function reach(id: string, context: Context, reached: Set<string>): void {
  if (reached.has(id)) return;
  reached.add(id);
  for (const imported of context.getModuleInfo(id)?.importedIds ?? []) {
    reach(imported, context, reached);
  }
}
