import type { Locator, Page } from 'playwright-core';
import { criteria, form as text, loader, questions } from '../../shared/text/vi.ts';

/** What a citizen says in the form; what is not said is "none" and "satisfied". */
export interface Visit {
  readonly desk: string;
  readonly met?: readonly (keyof typeof questions.observed)[];
  /** The step of all three manners, 1 to 5. */
  readonly manner?: number;
  readonly comment?: string;
}

/** Open the form by its button on a commune's site. */
export async function openForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: loader.open }).click();
  await page.getByRole('heading', { name: text.officer }).waitFor();
}

/** Fill in the form as a citizen would, up to the review. */
export async function fillForm(page: Page, visit: Visit): Promise<void> {
  await page.getByRole('radio', { name: visit.desk }).check();
  await next(page);
  await answerForm(page, visit);
}

/** The same where the officer is given, and the pledges are asked first. */
export async function answerForm(page: Page, visit: Omit<Visit, 'desk'>): Promise<void> {
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

export async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: text.send }).click();
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
