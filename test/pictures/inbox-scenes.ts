import type { Page } from 'playwright-core';
import { inbox, members } from '../../shared/text/vi.ts';
import type { MemberScene } from './scenes.ts';

const settled = async (page: Page) =>
  page.getByRole('button', { name: inbox.refresh, disabled: false }).waitFor();

async function openFirst(page: Page): Promise<void> {
  await settled(page);
  await page.locator('.comment summary').first().click();
}

/** What the device keeps gets a course with every kind of signal and a note; without a network it is shown. */
async function keepSignals(page: Page): Promise<void> {
  await settled(page);
  await page.evaluate(async () => {
    const opened = indexedDB.open('nghe-dan');
    await new Promise((resolve) => opened.addEventListener('success', resolve));
    const stores = opened.result.transaction(['snapshot', 'kept'], 'readwrite');
    const values = [82, 84, 81, 83, 82, 84, 40, 83, 90, 91, 92, 90, 91, 93, 92, 91, 84, 66, 90];
    const asked = stores.objectStore('snapshot').get('own');
    await new Promise((resolve) => asked.addEventListener('success', resolve));
    const snapshot = asked.result;
    snapshot.results.score.channels = snapshot.results.score.channels.slice(0, 1);
    snapshot.results.score.trend = values.map((value, at) => ({
      release: at + 1,
      publishedAt: new Date(Date.UTC(2026, 6, 6 + 7 * at)).toISOString(),
      channel: snapshot.results.score.channels[0].channel,
      ratings: 12,
      score: { value: value / 100, low: value / 100 - 0.1, high: value / 100 + 0.07 },
    }));
    stores.objectStore('snapshot').put(snapshot, 'own');
    const note = { release: 7, text: 'Tuần đó đóng hai trong năm quầy.', writtenOn: '2026-08-18' };
    const kept = { value: [note], etag: null, confirmedAt: Date.now() };
    stores.objectStore('kept').put(kept, 'notes');
    await new Promise((resolve) => stores.addEventListener('complete', resolve));
  });
  await page.context().setOffline(true);
  await page.reload();
  await page.locator('.calm').waitFor();
  await page.context().setOffline(false);
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
  { name: 'inbox-5-trend-signals', page: 'inbox.html#trend', reach: keepSignals },
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
    name: 'inbox-8-pledge-sure',
    page: 'inbox.html#pledge',
    async reach(page) {
      await settled(page);
      await page.getByRole('button', { name: inbox.pledge.sign }).click();
    },
  },
  {
    name: 'inbox-9-offline',
    page: 'inbox.html',
    async reach(page) {
      await settled(page);
      await page.context().setOffline(true);
      await page.getByRole('button', { name: inbox.refresh }).click();
      await page.locator('.calm').waitFor();
      await page.context().setOffline(false);
    },
  },
  {
    name: 'members-1',
    page: 'members.html',
    async reach(page) {
      await page.getByRole('heading', { name: members.devices.title }).waitFor();
      await page.getByRole('button', { name: members.pin.set }).click();
    },
  },
  {
    name: 'members-2-another',
    page: 'pair.html#another',
    reach: async (page) => void (await page.locator('#line').waitFor()),
  },
];
