import { adoptStyle } from '../adopt-style.ts';
import formCss from '../form/form.css?inline';
import { emptyModel } from '../form/model.ts';
import { randomId } from '../outbox/random-id.ts';
import { beginTaking } from './begin-taking.ts';
import { guardPage } from './device/guard-page.ts';
import { takeFullScreen } from './device/full-screen.ts';
import { installWorker, renew } from './device/install-worker.ts';
import { keepAwake } from './device/wake-lock.ts';
import { onlyTab } from './device/only-tab.ts';
import { watchIdle } from './device/watch-idle.ts';
import {
  draw,
  emptyKioskModel,
  type Face,
  goTo,
  type Kiosk,
  type SpokenLanguage,
} from './kiosk.ts';
import css from './kiosk.css?inline';
import { actionsOf } from './actions-of.ts';
import { askToPair } from './ask-to-pair.ts';
import { refreshCommune } from './refresh-commune.ts';
import { speak } from './speak.ts';
import { readOwn } from './store/own.ts';
import { takeRating } from './take-rating.ts';

/** Filled in by the build: every language that there is, Vietnamese first. */
declare const LANGUAGES: readonly SpokenLanguage[];

const HOUR = 60 * 60 * 1000;

/** Makes an element of our own page a kiosk. */
export async function startKiosk(host: HTMLElement): Promise<void> {
  const scanned = takeFragment();
  const kiosk = newKiosk(host, await facesOf(LANGUAGES));
  speak(kiosk, LANGUAGES[0]?.code ?? 'vi');
  host.querySelector('p')?.remove();
  if (!isSecureContext) return goTo(kiosk, { at: 'stuck', why: 'insecure' });
  await onlyTab(() => goTo(kiosk, { at: 'stuck', why: 'elsewhere' }));
  try {
    const pairing = await readOwn('pairing');
    if (pairing === undefined) askToPair(kiosk, scanned, (await readOwn('lost')) ?? null);
    else await beginTaking(kiosk, pairing);
  } catch {
    return goTo(kiosk, { at: 'stuck', why: 'storage' });
  }
  watch(kiosk);
}

/** Takes the invite out of the address, where the next person would read it. */
function takeFragment(): string {
  const scanned = decodeURIComponent(location.hash.slice(1));
  if (scanned !== '') history.replaceState(null, '', location.pathname + location.search);
  return scanned;
}

/** All of them at once: a tablet without net must not miss one. */
async function facesOf(languages: readonly SpokenLanguage[]): Promise<ReadonlyMap<string, Face>> {
  const bring = async ({ code }: SpokenLanguage): Promise<[string, Face]> => [
    code,
    (await import(/* @vite-ignore */ `/widget/kiosk-${code}.js`)) as Face,
  ];
  return new Map(await Promise.all(languages.map(bring)));
}

function newKiosk(host: HTMLElement, faces: ReadonlyMap<string, Face>): Kiosk {
  const root = host.attachShadow({ mode: 'open' });
  const box = document.createElement('div');
  adoptStyle(root, formCss);
  adoptStyle(root, css);
  root.append(box);
  const kiosk: Kiosk = {
    root,
    box,
    languages: LANGUAGES,
    faces,
    get act() {
      return act;
    },
    form: {
      place: { host, root, server: location.origin, asked: never, importPart: () => never },
      box,
      dialog: null,
      model: emptyModel,
      id: randomId(),
      draw: () => draw(kiosk),
      sending: { ahead: () => undefined, post: () => takeRating(kiosk) },
    },
    model: emptyKioskModel,
    language: '',
    pairing: null,
    sender: null,
    headed: '',
    left: null,
    outdated: false,
    renewing: false,
  };
  const act = actionsOf(kiosk);
  return kiosk;
}

/** All that a kiosk needs comes with it; nothing is brought later. */
const never = new Promise<never>(() => undefined);

function watch(kiosk: Kiosk): void {
  watchIdle(kiosk, () => renew(kiosk));
  guardPage(kiosk);
  takeFullScreen(kiosk);
  keepAwake(kiosk);
  const ask = (): void => {
    kiosk.sender?.wake();
    void refreshCommune(kiosk);
  };
  addEventListener('online', ask);
  setInterval(ask, HOUR);
  // Without it the kiosk works as long as the page is open.
  installWorker(kiosk).catch(() => undefined);
}
