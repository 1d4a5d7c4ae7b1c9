import type { Commune } from '../../shared/contract/commune.ts';
import type { Officer } from '../../shared/contract/officer.ts';
import { fill } from '../../shared/text/fill.ts';
import { mountForm } from '../form/mount-form.ts';
import { importPart } from '../import-part.ts';
import type { CodePage } from './code-page.tsx';
import { faultSentence } from './fault-sentence.ts';
import { text } from './text.ts';
import { isOwed, type Right, type Visit } from './visit.ts';
import { keptRight, nextVersion, type VisitInUse, wasSent } from './visit-in-use.ts';

/** Filled in by the build: the folder of the form's other parts. */
declare const VERSION: string;

/** Shows the form for the officers of a visit, one after the other, or for one whose rating is changed. */
export async function rateVisit(
  page: CodePage,
  visit: Visit,
  asked: Response,
  changed?: string,
): Promise<void> {
  const { officers } = (await asked.clone().json()) as Commune;
  const rights = visit.rights.filter(({ officer }) => officers.some(({ id }) => id === officer));
  const isNext = (right: Right): boolean => (changed ? right.officer === changed : isOwed(right));
  const first = rights.find(isNext) ?? rights[0];
  if (first !== undefined) {
    const rating = { page, visit, asked, officers, rights, sent: new Set<string>() };
    return rateOfficer(rating, first, changed === undefined ? '' : text.changing);
  }
  const says = visit.rights.length === 0 ? text.alreadySent : text.officerGone;
  page.show({ says, alert: true });
}

interface Rating extends VisitInUse {
  readonly page: CodePage;
  readonly asked: Response;
  readonly officers: readonly Officer[];
  /** Those whose officers are still there. */
  readonly rights: readonly Right[];
}

function rateOfficer(rating: Rating, { officer }: Right, note = ''): void {
  const { page, asked, rights } = rating;
  const place = rights.findIndex((right) => right.officer === officer);
  const says = note || (rights.length > 1 ? sentence(rating, text.officer, place) : '');
  page.show({ says, rating: true });
  const host = formHost(page, officer);
  for (const event of ['nghe-dan:sent', 'nghe-dan:queued']) {
    host.addEventListener(event, () => offerNext(rating, place + 1, says));
  }
  host.addEventListener('nghe-dan:sent', () => wasSent(rating, officer));
  mountForm({
    host,
    root: host.attachShadow({ mode: 'open' }),
    server: page.server,
    asked: Promise.resolve(asked.clone()),
    right: () => nextVersion(rating, officer),
    keptRight: keptRight(rating, officer),
    importPart,
    folder: `${page.server}/widget/${VERSION}/`,
  }).catch(() => page.show({ says: faultSentence('offline'), alert: true }));
  host.shadowRoot?.append(document.createElement('slot'));
}

/** An element that asks for one officer's form in its place. */
function formHost({ place, commune }: CodePage, officer: string): HTMLElement {
  const host = document.createElement('div');
  host.setAttribute('commune', commune);
  host.setAttribute('officer', officer);
  host.setAttribute('mode', 'inline');
  place.replaceChildren(host);
  return host;
}

function offerNext(rating: Rating, place: number, says: string): void {
  const next = rating.rights[place];
  if (next === undefined) return;
  const label = sentence(rating, text.next, place);
  rating.page.show({ says, buttons: [[label, () => rateOfficer(rating, next)]] });
}

function sentence({ officers, rights }: Rating, words: string, place: number): string {
  const officer = officers.find(({ id }) => id === rights[place]?.officer);
  const { desk = '', position = '' } = officer ?? {};
  return fill(words, { place: place + 1, count: rights.length, desk, position });
}
