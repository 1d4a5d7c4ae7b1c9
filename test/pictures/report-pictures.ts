import type { Page } from 'playwright-core';
import { report as text } from '../../shared/text/vi.ts';
import { call, ok } from '../client/api.ts';
import { signIn } from '../client/device.ts';
import { COMMUNE, type ReportedCommune, reportedCommune } from '../e2e/reported-commune.ts';
import type { Look } from './look.ts';

type Keep = (page: Page, name: string) => Promise<void>;

const NOTE = 'Tuần đó đóng hai trong năm quầy.';

const usual = { receipts: 30, open: 8, content: 0.6 };

/** Takes pictures of reports as a commune grows: none, too little to tell, everything, no network. */
export async function reportPictures(looks: readonly Look[], keep: Keep): Promise<void> {
  const commune = await reportedCommune();
  const all = async (name: string, reach: (page: Page) => Promise<void>) => {
    for (const look of looks) {
      const page = await openReport(commune, look);
      await reach(page);
      await keep(page, `${name}-${look.name}`);
      await page.close();
    }
  };
  try {
    await all('report-1-none', (page) => page.getByText(/Chưa có kỳ công bố nào/u).waitFor());
    await commune.live([{ receipts: 0, open: 7, content: 1 }]);
    await all('report-2-little', seeReport);
    await commune.live([{ receipts: 45, open: 14, content: 1 }, usual, usual, usual, usual]);
    await commune.live(Array.from({ length: 5 }, () => ({ ...usual, receipts: 10 })));
    await noteOn(commune);
    await all('report-3-full', async (page) => {
      await chooseQuarter(page);
      await page.getByText(NOTE).waitFor();
    });
    await all('report-4-print', async (page) => {
      await chooseQuarter(page);
      await page.emulateMedia({ media: 'print' });
    });
    await all('report-5-offline', async (page) => {
      await seeReport(page);
      await commune.extension.context.setOffline(true);
      await page.getByRole('radio', { name: text.kinds.week }).check();
      await page.getByRole('alert').waitFor();
      await commune.extension.context.setOffline(false);
    });
  } finally {
    await commune.stop();
  }
}

/** An officer tells what bore on a release. */
async function noteOn({ send, first, officers }: ReportedCommune): Promise<void> {
  const token = await signIn(send, first);
  const body = { release: 2, text: NOTE };
  const path = `/v1/communes/${COMMUNE}/officers/${officers[0]?.id}/notes`;
  await ok(call(send, 'POST', path, { token, body }));
}

async function openReport({ extension }: ReportedCommune, look: Look): Promise<Page> {
  const page = await extension.open('report.html');
  await page.emulateMedia({ colorScheme: look.colorScheme });
  await page.setViewportSize({ width: look.width, height: look.height });
  return page;
}

const seeReport = (page: Page): Promise<void> => page.locator('.sheet').waitFor();

async function chooseQuarter(page: Page): Promise<void> {
  await page.getByRole('radio', { name: text.kinds.quarter }).check();
  await page.locator('[data-period*="-Q"]').waitFor();
}
