import { fill } from '../../shared/text/fill.ts';
import { text } from './text.ts';

/** What is read in one breath. */
const BLOCKS = 'h2,h3,p,legend,label,.alert';
/** A receipt's letters tell nobody anything; buttons are named at the end. */
const SILENT = 'button,code';

/** What a screen says, in the order in which it stands there, and the buttons that lead on. */
export function piecesOf(body: Element): readonly string[] {
  const names = [...(body.nextElementSibling?.querySelectorAll('button') ?? [])].map(wordsOf);
  return [...blocksOf(body).map(sayBlock), fill(text.buttons, { names: names.join(', ') })];
}

/** Each block with those of its words that stand in no smaller one. */
function blocksOf(body: Element): readonly (readonly [Element, readonly string[]])[] {
  const found = new Map<Element, string[]>();
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const block = parent?.closest(BLOCKS);
    const words = walker.currentNode.textContent?.trim();
    if (!block || !words || parent?.closest(SILENT)) continue;
    found.set(block, [...(found.get(block) ?? []), words]);
  }
  return [...found];
}

/** An option says whether it is chosen, a field what was written there. */
function sayBlock([block, words]: readonly [Element, readonly string[]]): string {
  const chosen = block.querySelector(':scope>:checked') ? [text.chosen] : [];
  const written = block.querySelector<HTMLTextAreaElement>(':scope>textarea')?.value;
  const separator = block.localName === 'label' ? ', ' : ' ';
  return [...words, ...chosen, ...(written ? [written] : [])].join(separator);
}

function wordsOf(element: Element): string {
  return element.textContent ?? '';
}
