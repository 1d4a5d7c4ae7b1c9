import { readVisitCode } from '../../shared/token/visit-code.ts';
import { h, render } from '../form/render.ts';
import { keptCodes } from './kept-codes.ts';
import { look } from './look.ts';
import { change, emptyModel, type Page } from './page.ts';
import { text } from './text.ts';
import { App } from './views/app.tsx';

/** Draws the page into the element that the server's page has for it. */
export function mountLetter(root: HTMLElement): void {
  const { commune = '', name = '' } = root.dataset;
  root.replaceChildren();
  if (!isSecureContext) return render(root, <p class="mistakes">{text.insecure}</p>);
  const page: Page = {
    base: `${location.origin}/v1/communes/${commune}`,
    commune,
    name,
    model: emptyModel,
    draw: (shown) => {
      render(root, <App page={shown} />);
      focusAlert(root);
    },
  };
  const given = takeCode();
  const code = readVisitCode(given);
  const kept = keptCodes(commune);
  const known = kept.map((one) => one.code);
  const codes = [...new Set(code === null ? known : [code, ...known])];
  change(page, { codes, kept, mistyped: given !== '' && code === null ? text.mistyped : null });
  if (codes.length > 0) void look(page);
}

/** The code behind the # of the address, which it leaves: it is a secret. */
function takeCode(): string {
  const given = location.hash.slice(1);
  if (given !== '') history.replaceState(null, '', location.pathname + location.search);
  return given;
}

const focused = new WeakSet<Element>();

/** An alert takes the focus when it comes. */
function focusAlert(root: HTMLElement): void {
  for (const alert of root.querySelectorAll<HTMLElement>('[role=alert]')) {
    if (!focused.has(alert)) alert.focus();
    focused.add(alert);
  }
}
