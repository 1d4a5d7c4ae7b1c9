import { html, raw } from 'hono/html';
import { type Guide, guidePath, guides } from '../../shared/guide/guides.ts';
import { type Html, layout } from './layout.ts';
import { textIn } from './language.ts';

/** A guide in full; `body` is what the build made of its text, which we trust as our own code. */
export function guidePage(guide: Guide, body: string): Html {
  const { guides: text, privacy } = textIn('vi');
  return layout({
    language: 'vi',
    untranslated: true,
    title: text.names[guide],
    styles: ['guide'],
    module: '/widget/print.js',
    main: html`<article class="guide">${raw(body)}</article>
      <button type="button" class="button" data-do="print" hidden>${text.print}</button>
      <nav aria-label="${text.title}">
        <ul class="more">
          ${guides
            .filter((other) => other !== guide)
            .map((other) => html`<li><a href="${guidePath(other)}">${text.names[other]}</a></li>`)}
          <li><a href="/privacy">${privacy.title}</a></li>
        </ul>
      </nav>`,
  });
}
