import type { Commune } from '../../shared/contract/commune.ts';
import { ask } from '../code/ask.ts';
import { h, render } from '../form/render.ts';
import { emptyModel } from './model.ts';
import { change, type Page } from './page.ts';
import { text } from './text.ts';
import { App } from './views/app.tsx';

/** Draws the page into the element that the server's page has for it. */
export function mountConcern(root: HTMLElement): void {
  const commune = root.dataset['commune'] ?? '';
  const base = `${location.origin}/v1/communes/${commune}`;
  root.replaceChildren();
  if (!isSecureContext) return render(root, <p class="mistakes">{text.insecure}</p>);
  let shown = '';
  const draw = (page: Page): void => {
    render(root, <App page={page} />);
    const { step, alerts } = page.model;
    // The first drawing takes no focus: nobody has done anything yet.
    if (shown !== '' && shown !== `${step} ${alerts}`) focusHead(root);
    shown = `${step} ${alerts}`;
  };
  const page: Page = { base, commune, model: emptyModel, draw };
  draw(page);
  void offerOfficers(page);
}

/** The alert where there is one, else the heading. */
function focusHead(root: HTMLElement): void {
  const head = root.querySelector<HTMLElement>('[role=alert]') ?? root.querySelector('h2');
  head?.focus();
  head?.scrollIntoView({ block: 'nearest' });
}

/** Without the list a concern can be written all the same. */
async function offerOfficers(page: Page): Promise<void> {
  const asked = ask<Commune>(page.base).catch(() => null);
  const officers = (await asked)?.officers ?? [];
  change(page, {
    officers: officers.map(({ desk, position, name }) =>
      [desk, position, name].filter(Boolean).join(', '),
    ),
  });
}
