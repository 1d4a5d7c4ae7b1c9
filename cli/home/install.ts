import { existsSync } from 'node:fs';
import type { Texts } from './words.ts';
import { answers } from './answers.ts';
import type { Certificate } from './options.ts';
import { makeBackupsFolder } from './backups.ts';
import { places } from './places.ts';
import { setProxy } from './proxy.ts';
import { forgetOldReleases, linked, placeRelease, switchTo } from './release.ts';
import { run } from './run.ts';
import { domainFor, writeSettings } from './settings.ts';
import { tryRelease, type Way } from './trial.ts';
import { Trouble } from './trouble.ts';
import { enableUnits, writeUnits } from './units.ts';

/** What a step says when it is done. */
export type Say = (step: keyof Texts['steps'], values?: Readonly<Record<string, string>>) => void;

/** Sets up the machine with the release in `folder`, or brings it to that release; again does no harm. */
export async function install(
  folder: string,
  asked: {
    readonly domain: string | null;
    readonly certificate: Certificate;
    readonly noWayBack: boolean;
  },
  say: Say,
): Promise<void> {
  const domain = domainFor(asked.domain);
  const release = placeRelease(folder);
  say('placed', { release });
  const before = linked(places.current);
  const way = asked.noWayBack ? 'forward-only' : 'forward-and-back';
  if (before !== null && before !== release) await trial(release, before, way, say);
  writeSettings(domain);
  await use(release, before);
  say('runs');
  setProxy(release, domain, asked.certificate);
  say('proxy', { domain });
  forgetOldReleases();
}

/** Tries the release without changing what runs. */
export async function tryOnly(folder: string, say: Say): Promise<void> {
  const inUse = currentRelease();
  const release = placeRelease(folder);
  say('placed', { release });
  await trial(release, inUse, 'forward-and-back', say);
}

/** Goes to the release that was in use before this one. */
export async function goBack(say: Say): Promise<void> {
  const inUse = currentRelease();
  const before = linked(places.previous);
  if (before === null || !existsSync(before)) throw new Trouble('no-previous');
  await trial(before, inUse, 'back', say);
  await use(before, inUse);
  say('back', { release: before });
}

function currentRelease(): string {
  return linked(places.current) ?? notInstalled();
}

function notInstalled(): never {
  throw new Trouble('not-installed');
}

async function trial(release: string, inUse: string, way: Way, say: Say): Promise<void> {
  const communes = await tryRelease(release, inUse, way);
  say(way === 'forward-only' ? 'tried-forward' : 'tried', { communes: String(communes) });
}

/** Switches, and back again when the server does not answer. */
async function use(release: string, before: string | null): Promise<void> {
  start(release);
  if (await answers(30_000)) return;
  if (before === null || before === release) throw new Trouble('does-not-start', { release });
  start(before);
  throw new Trouble('switched-back', { release });
}

/** The socket stays open throughout: who asks meanwhile waits, and is answered. */
function start(release: string): void {
  switchTo(release);
  writeUnits(release);
  makeBackupsFolder();
  enableUnits(release);
  run('systemctl', 'restart', 'nghe-dan.service');
}
