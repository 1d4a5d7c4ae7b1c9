import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fill } from '../../shared/text/fill.ts';
import type { Call, Command, Done } from '../command/call.ts';
import { Stop } from '../command/stop.ts';
import { type Made, backUpAll } from './back-up-all.ts';
import { existingData } from './data-folder.ts';
import { giveToOwner } from './give-to-owner.ts';
import { backupMoment, backupName, outdated } from './retention.ts';
import { withScratch } from './scratch.ts';

/** Of a backup that was broken off: nobody takes it for one. */
const UNFINISHED = '.unfinished';

/** Copies everything that an installation keeps, while it runs, into a folder of its own. */
export const backup: Command = {
  operands: [0, 0],
  options: {
    data: { type: 'string' },
    to: { type: 'string' },
    recipient: { type: 'string', multiple: true },
    keys: { type: 'string' },
    'keep-days': { type: 'string' },
    'keep-weeks': { type: 'string' },
  },
  async run(call) {
    const own = existingData(call.needed('data'));
    const [to, keys] = [call.needed('to'), call.option('keys')];
    const recipients = call.options('recipient');
    const keep = { days: numberOf(call, 'keep-days', 14), weeks: numberOf(call, 'keep-weeks', 8) };
    if (keys !== null && recipients.length === 0) throw new Stop('keys-open');
    const name = backupName(Date.now());
    const target = join(to, `${name}${UNFINISHED}`);
    await mkdir(to, { recursive: true, mode: 0o700 });
    if (keys !== null) await mkdir(keys, { recursive: true, mode: 0o700 });
    return withScratch(own, async (scratch) => {
      await forgetUnfinished(to);
      for (const folder of ['communes', 'provinces'])
        await mkdir(join(target, folder), { recursive: true, mode: 0o700 });
      await giveToOwner(target, to);
      const made = await backUpAll(call, { own, scratch, target, keys, recipients });
      await giveToOwner(target, to);
      await rename(target, join(to, name));
      const removed = made.faults.length > 0 ? [] : outdated(name, await readdir(to), keep);
      for (const old of removed) await rm(join(to, old), { recursive: true });
      return result(call, { name, removed, ...made });
    });
  },
};

/** What earlier calls left that were cut short. */
async function forgetUnfinished(to: string): Promise<void> {
  for (const name of await readdir(to)) {
    const whole = name.slice(0, -UNFINISHED.length);
    if (whole + UNFINISHED !== name || backupMoment(whole) === null) continue;
    await rm(join(to, name), { recursive: true });
  }
}

function result(
  { texts }: Call,
  {
    name,
    removed,
    communes,
    provinces,
    bytes,
    faults,
  }: Made & { name: string; removed: readonly string[] },
): Done {
  const { words } = texts;
  const megabytes = (bytes / 1e6).toFixed(1);
  const made = fill(words.backedUp, { name, communes: communes.length, megabytes });
  const lines = faults.map((fault) => fill(words.notCopied, { ...fault }));
  return {
    json: {
      name,
      communes: communes.length,
      provinces: provinces.length,
      bytes,
      removed,
      faults,
    },
    lines: [...lines, made, ...removed.map((old) => fill(words.outdated, { name: old }))],
    failed: faults.length > 0,
  };
}

function numberOf(call: Call, option: string, usual: number): number {
  const text = call.option(option) ?? String(usual);
  if (!/^\d{1,4}$/u.test(text)) throw new Stop('number', { option: `--${option}`, text });
  return Number(text);
}
