import type { Page } from 'playwright-core';
import { inbox } from '../../shared/text/vi.ts';
import type { MemberScene } from './scenes.ts';

const settled = async (page: Page) =>
  page.getByRole('button', { name: inbox.refresh, disabled: false }).waitFor();

async function openFirst(page: Page): Promise<void> {
  await settled(page);
  await page.locator('.comment summary').first().click();
}

/** An officer's own tab, in the order in which one meets it. */
export const inboxScenes: readonly MemberScene[] = [
  { name: 'inbox-1-comments', page: 'inbox.html', reach: settled },
  { name: 'inbox-2-opened', page: 'inbox.html', reach: openFirst },
  {
    name: 'inbox-3-contest',
    page: 'inbox.html',
    async reach(page) {
      await openFirst(page);
      await page.getByRole('button', { name: inbox.contest.open }).first().click();
      await page.getByLabel(inbox.contest.reason).waitFor();
    },
  },
  {
    name: 'inbox-4-topic',
    page: 'inbox.html',
    async reach(page) {
      await settled(page);
      await page.getByLabel(inbox.list.topic, { exact: true }).selectOption('khong-tham-o');
    },
  },
  {
    name: 'inbox-5-trend',
    page: 'inbox.html#trend',
    async reach(page) {
      await settled(page);
      await page.getByText(inbox.trend.asTable).first().click();
    },
  },
  {
    name: 'inbox-6-note-missing',
    page: 'inbox.html#trend',
    async reach(page) {
      await settled(page);
      await page.getByRole('button', { name: inbox.notes.save }).click();
    },
  },
  { name: 'inbox-7-criteria', page: 'inbox.html#criteria', reach: settled },
  { name: 'inbox-8-pledge', page: 'inbox.html#pledge', reach: settled },
  {
    name: 'inbox-9-offline',
    page: 'inbox.html',
    async reach(page) {
      await settled(page);
      await page.context().setOffline(true);
      await page.getByRole('button', { name: inbox.refresh }).click();
      await page.getByRole('alert').waitFor();
      await page.context().setOffline(false);
    },
  },
];
