import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { call, ok, type Send } from '../../client/api.ts';
import { firstOperator, type Installation, newCommune } from '../../client/installation.ts';
import { issueSheet } from '../../client/visit.ts';
import { OPERATOR_SECRET, sendTo, startServer, withClock } from '../../server/real-server.ts';
import { launchChromium } from '../browsers/chromium.ts';
import type { Answer } from './spoil.ts';
import { type Holder, newHolder } from './browsing.ts';
import { SITE } from './names.ts';
import { startWire, type Wire } from './wire.ts';

export const COMMUNE = 'xa-dut-day';

/** A wire, and pages on it that hold the devices of schedules, one after another. */
export interface Stage {
  readonly wire: Wire;
  /** The holder for devices whose origins end so. */
  holder(site: string): Promise<Holder>;
}

/** A browser and a real server with one commune. */
export interface Theatre {
  readonly browser: Browser;
  readonly home: Installation;
  readonly send: Send;
  /** Strings a wire; `files` stand in the place of those that the server would serve. */
  stage(files?: ReadonlyMap<string, Answer>): Promise<Stage>;
  /** A slip with a code that was not used. */
  code(): Promise<string>;
  /** A week passes, and what waits is released. */
  release(): Promise<void>;
  stop(): Promise<void>;
}

const SLIPS = 50;

export async function startTheatre(): Promise<Theatre> {
  const data = mkdtempSync(join(tmpdir(), 'nghe-dan-outbox-'));
  const [server, browser] = await Promise.all([startServer(withClock(data)), launchChromium()]);
  const port = server.ports.get('http') ?? 0;
  const send = sendTo(port);
  const home = await newCommune(send, await firstOperator(send, OPERATOR_SECRET), COMMUNE);
  const path = `/v1/communes/${COMMUNE}/settings`;
  const body = { origins: [`http://${SITE}`] };
  await ok(call(send, 'PATCH', path, { token: home.tokens.leader, body }));
  const wires: Wire[] = [];
  const slips: string[] = [];
  return {
    browser,
    home,
    send,
    async stage(files) {
      const wire = await startWire(port, siteOf, files);
      wires.push(wire);
      return stageOn(browser, wire);
    },
    async code() {
      if (slips.length === 0) {
        slips.push(...(await issueSheet(send, home, [home.officers[0]?.id ?? ''], SLIPS)));
      }
      return slips.pop() ?? '';
    },
    async release() {
      await fetch(`http://127.0.0.1:${server.ports.get('clock')}/week/${COMMUNE}`);
    },
    async stop() {
      for (const wire of wires) wire.stop();
      await browser.close();
      await server.kill();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function stageOn(browser: Browser, wire: Wire): Stage {
  const holders = new Map<string, Promise<Holder>>();
  return {
    wire,
    holder(site) {
      const holder = holders.get(site) ?? newHolder(browser, `http://${site}:${wire.port}/probe`);
      holders.set(site, holder);
      return holder;
    },
  };
}

/** The page of a commune's site, as the README tells a site to make it. */
function siteOf(port: number): string {
  const ours = `http://localhost:${port}`;
  return `<script src="${ours}/widget/v1.js" async></script><nghe-dan commune="${COMMUNE}"><a href="${ours}/rate/${COMMUNE}">Đánh giá</a></nghe-dan>`;
}
