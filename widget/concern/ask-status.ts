import type { ConcernState } from '../../shared/contract/concern.ts';
import { fill } from '../../shared/text/fill.ts';
import { readVisitCode } from '../../shared/token/visit-code.ts';
import { ask } from '../code/ask.ts';
import { CodeFault } from '../code/code-fault.ts';
import { problemSentence } from '../form/problem-sentence.ts';
import { readableDate } from '../form/readable-date.ts';
import { change, type Page } from './page.ts';
import { text } from './text.ts';

/** Says what has become of the concern with a reference. */
export async function askStatus(page: Page, typed: string): Promise<void> {
  const reference = readVisitCode(typed);
  if (reference === null) return change(page, { status: text.mistyped });
  try {
    const state = await ask<ConcernState>(`${page.base}/concern-status`, { reference });
    change(page, { status: statusSentence(state) });
  } catch (error) {
    const code = error instanceof CodeFault ? error.code : 'server-error';
    change(page, { status: code === 'offline' ? text.unreachable : problemSentence(code) });
  }
}

function statusSentence({ status, reason, receivedOn, dueOn, overdue }: ConcernState): string {
  const values = {
    received: readableDate(receivedOn),
    due: readableDate(dueOn),
    reason: reason === null ? '' : text.reasons[reason],
  };
  const said = fill(text.status[status], values);
  return overdue ? `${said} ${fill(text.overdue, values)}` : said;
}
