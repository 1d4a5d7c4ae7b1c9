import type { KeptReceipt } from '../../shared/log/receipt-link.ts';
import { askLogsOf } from '../log/ask-log.ts';
import { keepSeen, seenLogs } from '../log/seen-logs.ts';
import { checkLogs } from './check-logs.ts';
import { isCommune, readTyped } from './read-typed.ts';
import { show } from './show.ts';

/** Takes over the page of the server: its forms, and the receipt in the address. */
export function startPage([ofReceipt, ofLog]: HTMLCollectionOf<HTMLFormElement>): void {
  if (ofReceipt === undefined || ofLog === undefined) return;
  show({ name: 'nothing' });
  onSubmit(ofReceipt, checkTyped);
  onSubmit(ofLog, (commune) => {
    if (isCommune(commune)) void check(commune);
    else show({ name: 'absent' });
  });
  const take = (): void => takeReceipt(ofReceipt);
  addEventListener('hashchange', take);
  take();
}

/** Hands over what stands in the one field of a form. */
function onSubmit(form: HTMLFormElement, read: (typed: string) => void): void {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    read(fieldOf(form).value.trim());
  });
}

function fieldOf(form: HTMLFormElement): HTMLInputElement {
  return form.elements[0] as HTMLInputElement;
}

/** Takes the receipt out of the address, where the next person would read it, and checks it. */
function takeReceipt(form: HTMLFormElement): void {
  const { hash, pathname, search } = location;
  if (hash.length < 2) return;
  history.replaceState(null, '', pathname + search);
  const other = document.querySelector<HTMLAnchorElement>('a[hreflang]');
  if (other !== null) other.hash = hash;
  const link = location.href + hash;
  fieldOf(form).value = link;
  checkTyped(link);
}

function checkTyped(link: string): void {
  const receipt = readTyped(link);
  if (receipt === null) show({ name: 'no-receipt' });
  else void check(receipt.commune, receipt, [link]);
}

/** Checks, and shows what came of it; `shown` is evidence that there is already. */
async function check(
  commune: string,
  receipt: KeptReceipt | null = null,
  shown: readonly string[] = [],
): Promise<void> {
  show({ name: 'checking' });
  const before = seenLogs(commune);
  const ask = askLogsOf(location.origin, commune);
  const { outcome, seen } = await checkLogs(ask, {
    commune,
    receipt,
    seen: before,
    now: Date.now(),
  });
  if (seen) keepSeen(commune, seen);
  show({
    ...outcome,
    also: seen && (before.ratings === undefined ? 'first' : 'again'),
    values: { ...outcome.values, commune },
    evidence: [...shown, ...(outcome.evidence ?? [])],
  });
}
