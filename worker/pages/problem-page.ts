import { html } from 'hono/html';
import { type ProblemCode, problemStatus } from '../../shared/contract/problem.ts';
import { type Language, textIn } from './language.ts';
import { type Html, layout } from './layout.ts';

/** What went wrong and what to do now, for somebody who looks at a page. */
export function problemPage(code: ProblemCode, language: Language): Html {
  const { page: text, problem } = textIn(language);
  const title = problemStatus[code] === 404 ? text.notFoundTitle : text.failedTitle;
  return layout({
    language,
    title,
    main: html`<h1>${title}</h1>
      <p class="lead">${problem[code]}</p>`,
  });
}
