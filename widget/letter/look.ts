import type { SealedLetters } from '../../shared/contract/letter.ts';
import { mailboxAddress, mailboxOf } from '../../shared/letter/mailbox.ts';
import { readVisitCode } from '../../shared/token/visit-code.ts';
import { ask } from '../code/ask.ts';
import { CodeFault } from '../code/code-fault.ts';
import { problemSentence } from '../form/problem-sentence.ts';
import { findLetters } from './find-letters.ts';
import { keepCodes } from './kept-codes.ts';
import { change, type Page } from './page.ts';
import { text } from './text.ts';

/** Asks for all letters of the commune and opens those of the codes that are known here. */
export async function look(page: Page): Promise<void> {
  change(page, { found: null, trouble: null });
  try {
    const letters = await ask<SealedLetters>(`${page.base}/mailboxes`);
    change(page, { found: await findLetters(page.commune, page.model.codes, letters) });
  } catch (error) {
    const code = error instanceof CodeFault ? error.code : 'server-error';
    change(page, { trouble: code === 'offline' ? text.unreachable : problemSentence(code) });
  }
}

/** Looks for the letter of a code that somebody typed; what was typed wrong is said. */
export function lookFor(page: Page, typed: string): void {
  const code = readVisitCode(typed);
  if (code === null) return change(page, { mistyped: text.mistyped });
  const codes = [code, ...page.model.codes.filter((known) => known !== code)];
  change(page, { codes, mistyped: null });
  void look(page);
}

/** Has the device keep a code from now on, or forget it. */
export function keep(page: Page, code: string, wanted: boolean): void {
  const others = page.model.kept.filter((known) => known.code !== code);
  const address = mailboxAddress(mailboxOf(code), page.commune);
  const kept = wanted ? [...others, { code, address }] : others;
  if (keepCodes(page.commune, kept)) change(page, { kept, said: null });
  else change(page, { said: text.notKept });
}
