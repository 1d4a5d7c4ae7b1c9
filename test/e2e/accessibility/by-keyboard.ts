import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { focusOn } from './focus.ts';

/** The longest way by Tab from the head of a screen to its last button. */
const FAR = 40;

/** Presses a key and says where the focus is then; it must be seen there. */
export async function pressKey(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key);
  const { name, trouble } = await focusOn(page);
  expect(trouble, `the focus on “${name}” after ${key}`).toBeNull();
  return name;
}

/** Goes on by Tab until the focus is on what begins with these words, and returns what was passed. */
export async function tabTo(page: Page, words: string): Promise<readonly string[]> {
  const passed: string[] = [];
  while (passed.length < FAR) {
    const name = await pressKey(page, 'Tab');
    if (name.startsWith(words)) return passed;
    passed.push(name);
  }
  throw new Error(`Tab never came to “${words}”, but to: ${passed.join(' | ')}`);
}
