import { fill } from '../../shared/text/fill.ts';
import { readVisitCode } from '../../shared/token/visit-code.ts';
import type { Button } from '../form/button.ts';
import { readableDate } from '../form/readable-date.ts';
import { h, render } from '../form/render.ts';
import { ask } from './ask.ts';
import { CodeFault } from './code-fault.ts';
import { CodeScreen } from './code-screen.tsx';
import { faultSentence } from './fault-sentence.ts';
import { openVisit } from './open-visit.ts';
import { rateVisit } from './rate-visit.ts';
import type { Screen } from './screen.ts';
import { text } from './text.ts';
import { isKept, isUnfinished, newVisit, type Visit } from './visit.ts';
import { forgetVisit, keepFirst, keepVisit, tidyVisits, visitsTo } from './visit-store.ts';

/** The page on which a visit code is opened, and the form follows. */
export interface CodePage {
  readonly server: string;
  readonly commune: string;
  /** Where the form goes. */
  readonly place: HTMLElement;
  readonly show: (screen: Screen) => void;
}

/** Takes the code out of the address, where the next person would read it, and opens it. */
async function startPage(page: CodePage): Promise<void> {
  const typed = decodeURIComponent(location.hash.slice(1));
  if (typed !== '') {
    history.replaceState(null, '', location.pathname + location.search);
  }
  await tidyVisits(Date.now());
  if (typed !== '') return readTyped(page, typed);
  page.show({ typing: true, buttons: buttonsFor(page, await visitsTo(page.commune)) });
}

/** What somebody may want to go on with, or to change. */
function buttonsFor(page: CodePage, visits: readonly Visit[]): readonly Button[] {
  const left = visits.find(isUnfinished);
  const resume: readonly Button[] =
    left === undefined ? [] : [[text.resume, () => goOn(page, left)]];
  const changes = visits.flatMap((visit) =>
    visit.rights
      .filter((right) => isKept(right, Date.now()))
      .map(({ officer, keptUntil = '' }): Button => {
        const label = fill(text.change, { date: readableDate(keptUntil) });
        return [label, () => goOn(page, visit, officer)];
      }),
  );
  return [...resume, ...changes];
}

/** Opens what was scanned or typed, if it is a code. */
async function readTyped(page: CodePage, typed: string): Promise<void> {
  page.place.replaceChildren();
  const code = readVisitCode(typed);
  if (code === null) return page.show({ says: text.mistyped, alert: true, typing: true });
  page.show({ says: text.opening });
  await goOn(page, await keepFirst(newVisit(page.commune, code)));
}

/** With an officer: to change the rating that was sent on them. */
async function goOn(page: CodePage, visit: Visit, changed?: string): Promise<void> {
  page.show({ says: text.opening });
  try {
    const opened = await openVisit(page.server, visit);
    await keepVisit(opened);
    await rateVisit(page, opened, await askCommune(page), changed);
  } catch (error) {
    showFault(page, visit, error instanceof CodeFault ? error.code : 'offline');
  }
}

async function askCommune({ server, commune }: CodePage): Promise<Response> {
  return fetch(`${server}/v1/communes/${commune}`, { credentials: 'omit' });
}

/** What trying again can mend, or somebody has to look into: the visit is kept. */
const passing = new Set(['offline', 'untrue', 'busy', 'too-many', 'server-error']);

function showFault(page: CodePage, visit: Visit, code: string): void {
  const other = [text.other, () => page.show({ typing: true })] as const;
  const retry = [text.retry, () => goOn(page, visit)] as const;
  const report = [text.dispute, () => dispute(page, visit)] as const;
  if (!passing.has(code)) void forgetVisit(visit.id);
  const first = passing.has(code) ? [retry] : code === 'code-used' ? [report] : [];
  const spent = !passing.has(code) && code !== 'code-unknown';
  page.show({ says: faultSentence(code), alert: true, spent, buttons: [...first, other] });
}

async function dispute(page: CodePage, visit: Visit): Promise<void> {
  try {
    const { server, commune } = page;
    await ask(`${server}/v1/communes/${commune}/codes/dispute`, { code: visit.asking?.code });
    page.show({ says: text.disputed, alert: true, spent: true });
  } catch (error) {
    showFault(page, visit, error instanceof CodeFault ? error.code : 'offline');
  }
}

/** Draws the page into the element that the server's page has for it. */
export function mountPage(root: HTMLElement): void {
  const said = document.createElement('div');
  const place = document.createElement('div');
  const commune = root.dataset['commune'] ?? '';
  const withoutCode = `/rate/${commune}${location.search}`;
  const read = (typed: string): void => void readTyped(page, typed);
  const show = (screen: Screen): void =>
    render(said, <CodeScreen screen={screen} withoutCode={withoutCode} read={read} />);
  const page: CodePage = { server: location.origin, commune, place, show };
  root.replaceChildren(said, place);
  addEventListener('hashchange', () => void startPage(page));
  void startPage(page);
}
