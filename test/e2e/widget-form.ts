import type { Page } from 'playwright-core';
import { criteria, form as text, loader, questions } from '../../shared/text/vi.ts';
import { answerInPage, type Screen } from './answer-in-page.ts';

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

/** Fill in the form up to the review, in one go; `fillFormByHand` does it press by press. */
export async function fillForm(page: Page, visit: Visit): Promise<void> {
  const officer = { choices: [{ group: text.officer, option: visit.desk }] };
  await answerScreens(page, [officer, ...screensOf(visit)]);
}

/** The same where the officer is given, and the pledges are asked first. */
export async function answerForm(page: Page, visit: Omit<Visit, 'desk'>): Promise<void> {
  await answerScreens(page, screensOf(visit));
}

export async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: text.send }).click();
}

async function answerScreens(page: Page, screens: readonly Screen[]): Promise<void> {
  await page.getByRole('button', { name: text.next, exact: true }).waitFor();
  await page.evaluate(answerInPage, { screens, next: text.next });
  await page.getByRole('heading', { name: text.review }).waitFor();
}

function screensOf({ met = [], manner = 4, comment }: Omit<Visit, 'desk'>): readonly Screen[] {
  const pledges = met.length > 0 ? met.map((id) => questions.observed[id]) : [questions.none];
  const scale = criteria.scale[manner - 1] ?? '';
  const known = Object.entries(criteria.names).filter(([id]) => id.startsWith('biet-'));
  const all = (groups: readonly string[], option: string) => ({
    choices: groups.map((group) => ({ group, option })),
  });
  return [
    { choices: pledges.map((option) => ({ group: questions.pledges, option })) },
    all(Object.values(questions.manners), scale),
    all(
      known.map(([, name]) => name),
      questions.knowsAnswers.kept,
    ),
    { choices: [], ...(comment === undefined ? {} : { comment }) },
  ];
}
