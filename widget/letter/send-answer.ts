import { ask } from '../code/ask.ts';
import { CodeFault } from '../code/code-fault.ts';
import { problemSentence } from '../form/problem-sentence.ts';
import { answeringOf, changeAnswer, type Page } from './page.ts';
import { text } from './text.ts';

/** Says whether a letter settled the matter; sent again it is not counted twice. */
export async function sendAnswer(page: Page, code: string): Promise<void> {
  const { chosen: answer, state } = answeringOf(page, code);
  if (state !== 'choosing') return;
  if (answer === null) return changeAnswer(page, code, { alert: text.choose });
  changeAnswer(page, code, { state: 'sending' });
  try {
    await ask(`${page.base}/mailboxes/answer`, { code, answer });
    changeAnswer(page, code, { state: 'sent' });
  } catch (error) {
    const fault = error instanceof CodeFault ? error.code : 'server-error';
    const alert = fault === 'offline' ? text.notSent : problemSentence(fault);
    changeAnswer(page, code, { state: 'choosing', alert });
  }
}
