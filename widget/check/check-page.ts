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
    if (isCommune(commune)) void check(commune, null);
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
  else void check(receipt.commune, { receipt, link });
}

async function check(
  commune: string,
  typed: { readonly receipt: KeptReceipt; readonly link: string } | null,
): Promise<void> {
  show({ name: 'checking' });
  const seen = seenLogs(commune);
  const ask = askLogsOf(location.origin, commune);
  const receipt = typed?.receipt ?? null;
  const checked = await checkLogs(ask, { commune, receipt, seen, now: Date.now() });
  const { name, values, evidence = [] } = checked.outcome;
  if (checked.seen) keepSeen(commune, checked.seen);
  const also = checked.seen && (seen.ratings === undefined ? 'first' : 'again');
  const shown = typed === null ? evidence : [typed.link, ...evidence];
  show({ name, also, values: { ...values, commune }, evidence: shown });
}
