/** One screen of the form: what is chosen on it, and what is written. */
export interface Screen {
  /** The beginnings of labels, each within the question whose legend holds some words. */
  readonly choices: readonly { readonly group: string; readonly option: string }[];
  readonly comment?: string;
}

/** All that a citizen answers, and the words of the button that leads from screen to screen. */
export interface Answering {
  readonly screens: readonly Screen[];
  readonly next: string;
}

/** Runs in the page: answers screen after screen in the form that is open; throws when one lacks what is chosen. */
export function answerInPage({ screens, next }: Answering): void {
  const roots = [...document.querySelectorAll('nghe-dan,[commune]')].map((one) => one.shadowRoot);
  const root = roots.find((one) => one?.querySelector('fieldset'));
  const labelled = <Found extends Element>(kind: string, words: string, within?: ParentNode) => {
    const all = [...((within ?? root)?.querySelectorAll<Found & HTMLElement>(kind) ?? [])];
    const text = (one: Element) => one.textContent?.trim() ?? '';
    const found =
      all.find((one) => text(one) === words) ?? all.find((one) => text(one).startsWith(words));
    if (found === undefined) throw new Error(`The form shows no ${kind} “${words}”`);
    return found;
  };
  for (const { choices, comment } of screens) {
    for (const { group, option } of choices) {
      const question = [...(root?.querySelectorAll('fieldset') ?? [])].find((one) =>
        one.querySelector('legend')?.textContent?.includes(group),
      );
      const { control } = labelled<HTMLLabelElement>('label', option, question);
      if (control instanceof HTMLInputElement && !control.checked) control.click();
    }
    const field = root?.querySelector('textarea');
    if (field && comment !== undefined) {
      field.value = comment;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    labelled('button', next).click();
  }
}
