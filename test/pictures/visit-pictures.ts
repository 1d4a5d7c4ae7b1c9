import type { Page } from 'playwright-core';
import type { Invite } from '../../shared/contract/member.ts';
import { code as text, form, problem } from '../../shared/text/vi.ts';
import { groupVisitCode } from '../../shared/token/visit-code.ts';
import { call, ok } from '../client/api.ts';
import { pairDevice, signIn } from '../client/device.ts';
import { issueSheet, openFor } from '../client/visit.ts';
import { type Embedded, startEmbedded } from '../e2e/loading/embedded.ts';
import { pageWith } from '../e2e/loading/site.ts';
import { answerForm, send } from '../e2e/widget-form.ts';
import { formLooks, looks } from './look.ts';
import { type Keep, type SceneOn, takeScenes } from './take-scenes.ts';

const LATER = '2026-03-30T07:00:00+07:00';

/** A commune with slips of all ages, and a site that embeds the form. */
interface Visited extends Embedded {
  readonly expired: string;
}

const home = ({ communes }: Visited) => communes[0];

async function freshSlip(visited: Visited, officers = 1): Promise<string> {
  const named = home(visited).officers.slice(0, officers);
  const ids = named.map(({ id }) => id);
  return (await issueSheet(visited.server.send, home(visited), ids))[0] ?? '';
}

async function scan(page: Page, visited: Visited, code: string): Promise<void> {
  const { server } = visited;
  await page.goto(`${server.url}/r/${home(visited).commune}#${groupVisitCode(code)}`);
}

const asked = (page: Page) => page.getByRole('heading', { name: /có gặp điều nào/u }).waitFor();

async function rated(page: Page, visited: Visited): Promise<void> {
  await scan(page, visited, await freshSlip(visited));
  await asked(page);
  await answerForm(page, { manner: 4 });
  await send(page);
  await page.getByRole('heading', { name: form.sent }).waitFor();
}

async function used(page: Page, visited: Visited): Promise<void> {
  const code = await freshSlip(visited);
  await openFor(visited.server.send, home(visited).commune, code);
  await scan(page, visited, code);
  await page.getByText(problem['code-used']).waitFor();
}

/** A page of a site that has the form among its own words. */
async function embedded(page: Page, visited: Visited, mode: string): Promise<void> {
  const { script, site } = visited;
  const tag = `<nghe-dan commune="${home(visited).commune}" mode="${mode}"></nghe-dan>`;
  const words = '<h1>Trang của xã</h1><p>Mời bà con góp ý.</p>';
  await page.goto(site.put(`/${mode}`, pageWith(`${words}${script}${tag}<p>Cuối trang.</p>`)));
}

/** A visit's code on a phone, and the form as it stands among a site's own words. */
const scenes: readonly SceneOn<Visited>[] = [
  {
    name: 'visit-1-good',
    async reach(page, visited) {
      await scan(page, visited, await freshSlip(visited));
      await asked(page);
    },
  },
  {
    name: 'visit-1-two-officers',
    async reach(page, visited) {
      await scan(page, visited, await freshSlip(visited, 2));
      await asked(page);
    },
  },
  { name: 'visit-2-sent', reach: rated },
  {
    name: 'visit-2-come-again',
    async reach(page, visited) {
      await scan(page, visited, await freshSlip(visited));
      await asked(page);
      await page.reload();
      await page.getByRole('button', { name: text.resume }).waitFor();
    },
  },
  { name: 'visit-3-used', reach: used },
  {
    name: 'visit-3-disputed',
    async reach(page, visited) {
      await used(page, visited);
      await page.getByRole('button', { name: text.dispute }).click();
      await page.getByText(text.disputed).waitFor();
    },
  },
  {
    name: 'visit-3-expired',
    async reach(page, visited) {
      await scan(page, visited, visited.expired);
      await page.getByText(problem['code-expired']).waitFor();
    },
  },
  {
    name: 'embed-4-inline',
    async reach(page, visited) {
      await embedded(page, visited, 'inline');
      await page.getByRole('button', { name: form.next, exact: true }).waitFor();
    },
  },
  {
    name: 'embed-5-frame',
    async reach(page, visited) {
      await embedded(page, visited, 'frame');
      const inside = page.frameLocator('nghe-dan iframe');
      await inside.getByRole('button', { name: form.next, exact: true }).waitFor();
    },
  },
];

/** Takes pictures of codes that are good, used and expired, and of the other ways to embed the form. */
export async function visitPictures(keep: Keep): Promise<void> {
  const stage = await startEmbedded();
  try {
    await takeScenes(scenes, [...looks, ...formLooks], await weeksLater(stage), keep);
  } finally {
    await stage.stop();
  }
}

/** Lets a slip grow too old, and signs the leader in again, whose session has ended meanwhile. */
async function weeksLater(stage: Embedded): Promise<Visited> {
  const { server, communes } = stage;
  const [{ commune, officers, tokens }, other] = communes;
  const [expired = ''] = await issueSheet(server.send, communes[0], [officers[0]?.id ?? '']);
  const body = { role: 'leader', label: 'Máy in phiếu' };
  const path = `/v1/communes/${commune}/invites`;
  const { invite } = await ok<Invite>(
    call(server.send, 'POST', path, { token: tokens.operator, body }),
  );
  const device = await pairDevice(server.send, invite, commune);
  await server.setClock(LATER, commune);
  const leader = await signIn(server.send, device);
  const now = { ...communes[0], tokens: { ...tokens, leader } };
  return { ...stage, communes: [now, other], expired };
}
