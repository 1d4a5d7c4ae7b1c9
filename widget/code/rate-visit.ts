import type { Commune } from '../../shared/contract/commune.ts';
import type { Officer } from '../../shared/contract/officer.ts';
import { fill } from '../../shared/text/fill.ts';
import { mountForm } from '../form/mount-form.ts';
import type { CodePage } from './code-page.tsx';
import { faultSentence } from './fault-sentence.ts';
import { text } from './text.ts';
import type { Right, Visit } from './visit.ts';
import { keepVisit } from './visit-store.ts';

/** Shows the form for the officers of a visit, one after the other. */
export async function rateVisit(page: CodePage, visit: Visit, asked: Response): Promise<void> {
  const { officers } = (await asked.clone().json()) as Commune;
  const rights = visit.rights.filter(({ officer }) => officers.some(({ id }) => id === officer));
  const first = rights.find(({ versions }) => versions === 0) ?? rights[0];
  if (first === undefined) page.show({ says: text.officerGone, alert: true });
  else rateOfficer({ page, visit, asked, officers, rights }, first);
}

interface Rating {
  readonly page: CodePage;
  visit: Visit;
  readonly asked: Response;
  readonly officers: readonly Officer[];
  /** Those whose officers are still there. */
  readonly rights: readonly Right[];
}

function rateOfficer(rating: Rating, { officer }: Right): void {
  const { page, asked, rights } = rating;
  const place = rights.findIndex((right) => right.officer === officer);
  const says = sentence(rating, text.officer, place);
  page.show({ says: rights.length > 1 ? says : '' });
  const host = formHost(page, officer);
  const right = (): Pick<Right, 'token'> & { version: number } => nextVersion(rating, officer);
  for (const event of ['nghe-dan:sent', 'nghe-dan:queued']) {
    host.addEventListener(event, () => offerNext(rating, place + 1, says));
  }
  mountForm({
    host,
    root: host.attachShadow({ mode: 'open' }),
    server: page.server,
    asked: Promise.resolve(asked.clone()),
    right,
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

/** The number is kept at once, so that no version is sent twice with other answers. */
function nextVersion(rating: Rating, officer: string): Pick<Right, 'token'> & { version: number } {
  const raised = rating.visit.rights.map((right) =>
    right.officer === officer ? { ...right, versions: right.versions + 1 } : right,
  );
  rating.visit = { ...rating.visit, rights: raised };
  void keepVisit(rating.visit);
  const { token, versions } = raised.find((right) => right.officer === officer) as Right;
  return { token, version: versions };
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
