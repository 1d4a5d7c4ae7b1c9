import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** Firefox takes no real key or click on an extension's page, so these do in the page what a person does. */
const PATIENCE = { timeout: 30_000 };

/** What a page shows, once it holds some words. */
export async function waitForWords(page: Page, words: string | RegExp): Promise<string> {
  const shown = () => page.evaluate('document.body.innerText') as Promise<string>;
  await expect.poll(shown, PATIENCE).toMatch(words);
  return shown();
}

/** Presses the first button or link, or chooses the first answer, that is called so. */
export async function press(page: Page, name: string): Promise<void> {
  const pressed = () =>
    page.evaluate((called) => {
      const all = document.querySelectorAll<HTMLElement>('button, a[href], label, summary');
      const found = [...all].find((one) => one.innerText.trim() === called);
      found?.click();
      return found !== undefined;
    }, name);
  await expect.poll(pressed, PATIENCE).toBe(true);
}

/** Types into the field with a label. */
export async function type(page: Page, label: string, value: string): Promise<void> {
  const typed = () =>
    page.evaluate(
      (called, written) => {
        const labels = [...document.querySelectorAll('label')];
        const field = labels.find((one) => one.innerText.trim() === called)?.control;
        if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) {
          return false;
        }
        field.value = written;
        return field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      label,
      value,
    );
  await expect.poll(typed, PATIENCE).toBe(true);
}
