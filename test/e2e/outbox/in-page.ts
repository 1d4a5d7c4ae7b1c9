import { form, problem, questions } from '../../../shared/text/vi.ts';

/** What a form tells its citizen: it asks, it sends, or what became of the rating. */
export type Said = 'asks' | 'sending' | 'kept' | 'loose' | 'sent' | 'refused' | 'nothing';

/** The sentences by which a form is read; they travel into the page. */
export const words = {
  none: questions.none,
  sending: form.sending,
  sent: form.sent,
  kept: form.queuedKept,
  loose: form.queuedLoose,
  refusals: [problem['rating-differs'], problem['token-spent']],
};
type Words = typeof words;

/** Runs in the page: what its form says. */
export function readForm({ sending, sent, kept, loose, refusals }: Words): Said {
  const host = document.querySelector('nghe-dan') ?? document.querySelector('[commune]');
  const body = host?.shadowRoot?.querySelector('.body:not(.loading)')?.textContent;
  const said = body ?? '';
  if (refusals.some((sentence) => said.includes(sentence))) return 'refused';
  if (said.includes(kept)) return 'kept';
  if (said.includes(loose)) return 'loose';
  if (said.includes(sent)) return 'sent';
  if (said.includes(sending)) return 'sending';
  return body === undefined ? 'nothing' : 'asks';
}

/** Runs in the page: answers everything and sends; false when the form asks nothing. */
export function fillAndSend({ none, comment, officer }: Words & Filling): boolean {
  const host = document.querySelector('nghe-dan') ?? document.querySelector('[commune]');
  const root = host?.shadowRoot;
  const press = (): void => root?.querySelector<HTMLElement>('footer button:last-child')?.click();
  for (let screen = 0; screen < 9; screen += 1) {
    if (root?.querySelector('.promises')) break;
    for (const asked of root?.querySelectorAll('fieldset') ?? []) {
      const radios = asked.querySelectorAll<HTMLElement>('[type=radio]');
      const labels = [...asked.querySelectorAll('label')];
      const radio = radios[asked.id === 'officer' ? officer : 0];
      (radio ?? labels.find(({ textContent }) => textContent === none))?.click();
    }
    const field = root?.querySelector('textarea');
    if (field) {
      field.value = comment;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    press();
  }
  const isReview = Boolean(root?.querySelector('.promises'));
  if (isReview) press();
  return isReview;
}

/** Runs in the page of a site. The loader may be on its way. */
export async function openForm(): Promise<void> {
  await customElements.whenDefined('nghe-dan');
  const host = document.querySelector('nghe-dan') as HTMLElement & { open(): Promise<void> };
  void host.open();
}

/** Runs in the page: presses a button of the form. */
export function pressButton(label: string): void {
  const host = document.querySelector('nghe-dan') ?? document.querySelector('[commune]');
  const buttons = [...(host?.shadowRoot?.querySelectorAll('button') ?? [])];
  buttons.find(({ textContent }) => textContent === label)?.click();
}

interface Filling {
  readonly comment: string;
  /** The place of the officer in the list. */
  readonly officer: number;
}

/** Runs in the page: all that its origin keeps on this device. */
export async function readDisk(): Promise<string> {
  const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
  for (const { name = '' } of await indexedDB.databases()) {
    const opening = indexedDB.open(name);
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const database = opening.result;
    for (const store of database.objectStoreNames) {
      const asked = database.transaction(store).objectStore(store).getAll();
      await new Promise((resolve) => asked.addEventListener('success', resolve));
      kept.push(asked.result);
    }
    database.close();
  }
  return JSON.stringify(kept);
}
