import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import { type Embedded, startEmbedded } from '../e2e/loading/embedded.ts';
import { pageWith } from '../e2e/loading/site.ts';
import { plain, type Row, row } from './rows.ts';

/** As slow as a cheap phone beside this machine. */
const CPU_SLOWDOWN = 4;
const ROUNDS = 5;

/** What a load of a site's page was like for who looks at it. */
interface Load {
  /** Cumulative layout shift. */
  readonly shift: number;
  /** The element that was the largest contentful paint. */
  readonly largest: string;
  /** Tasks of more than 50 ms. */
  readonly longTasks: number;
}

/** What the button changes on a site's page, the form fetched because it is in sight. */
export async function hostPageRows(): Promise<readonly Row[]> {
  const [embedded, browser] = await Promise.all([startEmbedded(), launchChromium()]);
  const bare = putPage(embedded, '/bare', '');
  const tagged = putPage(embedded, '/tagged', embedded.script);
  const loads: { bare: Load; tagged: Load }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    loads.push({ bare: await load(browser, bare), tagged: await load(browser, tagged) });
  }
  await browser.close();
  await embedded.stop();
  return rowsOf(loads);
}

function rowsOf(loads: readonly { readonly bare: Load; readonly tagged: Load }[]): readonly Row[] {
  const shift = Math.max(...loads.map(({ tagged }) => tagged.shift));
  const moved = loads.filter(({ bare, tagged }) => bare.largest !== tagged.largest).length;
  const long = (one: 'bare' | 'tagged') => Math.min(...loads.map((both) => both[one].longTasks));
  return [
    row('host page with the button: layout shift', shift, '0', shift === 0),
    row('host page: loads whose largest paint is another', moved, '0', moved === 0),
    row(
      'host page: tasks over 50 ms at 4x CPU that the button adds',
      long('tagged') - long('bare'),
      '<= 0',
      long('tagged') <= long('bare'),
    ),
    plain('host page: tasks over 50 ms without the button', long('bare')),
  ];
}

/** A page as the README says: the place of the button is kept. */
function putPage({ site }: Embedded, path: string, script: string): string {
  const style = 'nghe-dan:not(:defined) { display: inline-block; min-height: 56px }';
  const words = '<p>Ủy ban nhân dân xã tiếp công dân vào ngày 5 và 15 hằng tháng.</p>'.repeat(30);
  return site.put(
    path,
    pageWith(
      `<style>${style}</style>${script}<h1>Trang thông tin điện tử</h1><nghe-dan commune="xa-mot"><a href="/">Đánh giá cán bộ</a></nghe-dan><div style="background: #ddd; font-size: 40px">Chính quyền thân thiện vì Nhân dân phục vụ</div>${words}`,
    ),
  );
}

async function load(browser: Browser, address: string): Promise<Load> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.addInitScript(watch);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(address, { waitUntil: 'networkidle' });
  // A busy machine may not have painted yet.
  await page.waitForFunction(() => Reflect.get(Reflect.get(globalThis, 'seen'), 'largest') !== '');
  const seen = await readWatched(page);
  await page.close();
  return seen;
}

/** Notes what the browser tells of the load; runs in the page. */
function watch(): void {
  const seen = { shift: 0, largest: '', longTasks: 0 };
  Reflect.set(globalThis, 'seen', seen);
  const observe = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe('layout-shift', (entry) => (seen.shift += Reflect.get(entry, 'value')));
  observe('longtask', () => (seen.longTasks += 1));
  observe('largest-contentful-paint', (entry) => {
    const element: Element | null = Reflect.get(entry, 'element');
    seen.largest = element?.outerHTML.slice(0, 200) ?? '';
  });
}

function readWatched(page: Page): Promise<Load> {
  return page.evaluate(() => Reflect.get(globalThis, 'seen'));
}
