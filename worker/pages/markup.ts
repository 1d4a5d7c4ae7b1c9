import { raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Drawn, DrawnElement } from '../../shared/board/drawn.ts';

/** What is drawn as HTML; every text and value in it is escaped. */
export function markup(drawn: Drawn): HtmlEscapedString {
  return raw(write(drawn));
}

function write(drawn: Drawn): string {
  if (typeof drawn === 'string') return escaped(drawn);
  return 'tag' in drawn ? writeElement(drawn) : drawn.map(write).join('');
}

function writeElement({ tag, props, children }: DrawnElement): string {
  const attributes = Object.entries(props).map(([name, value]) =>
    value === false ? '' : value === true ? ` ${name}` : ` ${name}="${escaped(`${value}`)}"`,
  );
  return `<${tag}${attributes.join('')}>${children.map(write).join('')}</${tag}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (letter) => entities[letter] ?? letter);
}
