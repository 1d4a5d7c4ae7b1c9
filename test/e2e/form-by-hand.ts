import type { Locator, Page } from 'playwright-core';
import { criteria, form as text, questions } from '../../shared/text/vi.ts';
import type { Visit } from './widget-form.ts';

/** Fill in the form as a citizen does, press by press, up to the review. */
export async function fillFormByHand(page: Page, visit: Visit): Promise<void> {
  await page.getByRole('radio', { name: visit.desk }).check();
  await next(page);
  await pledges(page, visit.met ?? []);
  await next(page);
  const scale = criteria.scale[(visit.manner ?? 4) - 1] ?? '';
  for (const group of Object.values(questions.manners)) {
    await within(page, group).getByRole('radio', { name: scale, exact: true }).check();
  }
  await next(page);
  for (const name of Object.entries(criteria.names).filter(([id]) => id.startsWith('biet-'))) {
    await within(page, name[1])
      .getByRole('radio', { name: questions.knowsAnswers.kept, exact: true })
      .check();
  }
  await next(page);
  if (visit.comment !== undefined) await page.getByLabel(text.commentLabel).fill(visit.comment);
  await next(page);
  await page.getByRole('heading', { name: text.review }).waitFor();
}

async function pledges(page: Page, met: NonNullable<Visit['met']>): Promise<void> {
  for (const id of met) await page.getByRole('checkbox', { name: questions.observed[id] }).check();
  const none = page.getByRole('checkbox', { name: questions.none });
  if (met.length === 0) await none.check();
}

async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: text.next, exact: true }).click();
}

function within(page: Page, legend: string): Locator {
  return page.getByRole('group', { name: legend });
}
