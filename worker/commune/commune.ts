import type { NewCommune } from '../../shared/contract/commune.ts';
import { currentTime } from '../clock.ts';
import type { Environment } from '../environment.ts';
import { registryOf } from '../registry/directory.ts';
import { migrate } from '../registry/migrate.ts';
import type { Pulse } from '../registry/pulse-store.ts';
import { countRelease, counters } from '../watching/counters.ts';
import { journal } from '../watching/journal.ts';
import { machineTime } from '../watching/machine-time.ts';
import { publishedSize } from './log/checkpoint-store.ts';
import { startLogs } from './log/public-log.ts';
import { closedMemory } from './memory.ts';
import { PaperObject } from './paper/paper-object.ts';
import { carryPaperOver } from './paper/paper-store.ts';
import { foundProfile, readProfile } from './profile.ts';
import { forgetOld } from './release/forget-old.ts';
import { heedClock } from './release/heed-clock.ts';
import { prepareRelease } from './release/prepare-release.ts';
import { publishRelease } from './release/publish-release.ts';
import { readPulse } from './release/pulse.ts';
import { putOffRelease, setReleaseAlarm } from './release/release-alarm.ts';
import {
  closeRelease,
  closingRelease,
  openRelease,
  startFirstRelease,
} from './release/release-store.ts';
import { counted, isCrowded } from './release/running-releases.ts';
import { tellProvince } from './release/tell-province.ts';
import { communeSchema } from './schema.ts';

/**
 * One commune: its tables, its box, and everything that is decided about them.
 * What its parts do stands in `parts/`, each on the one before: codes, memory,
 * office, results, officers, concerns, letters, witnesses, intake, paper. Here it is
 * founded, and its releases run.
 */
export class Commune extends PaperObject {
  private releasing: Promise<void> | null = null;

  constructor(ctx: DurableObjectState, env: Environment) {
    super(ctx, env);
    migrate(ctx, communeSchema);
    void ctx.blockConcurrencyWhile(async () => heedClock(ctx.storage, await currentTime(env)));
  }

  /** Make the commune; asked again it stays as it is. */
  async found(commune: NewCommune): Promise<Pulse> {
    const now = await currentTime(this.env);
    this.ctx.storage.transactionSync(() => {
      foundProfile(this.sql, commune);
      startLogs(this.sql, this.env.LOG_HOST ?? 'localhost', commune.id);
      startFirstRelease(this.sql, now);
    });
    await this.remember();
    await setReleaseAlarm(this.ctx.storage, now);
    return readPulse(this.sql);
  }

  /** After a power cut all communes' alarms ring together: those beyond a few ring again. */
  override async alarm(): Promise<void> {
    if (isCrowded(readProfile(this.sql).id)) await putOffRelease(this.ctx.storage);
    else await this.tick();
  }

  /** Run the release that is due, if one is, and set the alarm for the next. */
  async tick(): Promise<void> {
    this.releasing ??= counted(readProfile(this.sql).id, () => this.release()).finally(() => {
      this.releasing = null;
    });
    await this.releasing;
  }

  private async release(): Promise<void> {
    const begun = machineTime();
    const now = await currentTime(this.env);
    try {
      if (closingRelease(this.sql) === null && openRelease(this.sql).opensAt <= now) {
        await this.close(now);
      }
      const { open, closing, publication, logKey } = await this.recall();
      if (closing !== null) {
        const { thresholds } = publication.profile.settings;
        await prepareRelease(this.ctx.storage, { ...closing, next: open, thresholds });
        this.ctx.storage.transactionSync(() => carryPaperOver(this.sql, closing, open));
        publishRelease(this.ctx.storage, closing.number, { now, logKey, thresholds });
        await this.signalsOf((await this.remember()).publication);
        await forgetOld(this.sql, closing.number, now);
        this.countRelease(closing.number, begun);
      }
      await tellProvince(this.sql, this.env, (await this.recall()).publication);
      await this.secrets().destroyBefore(open.number);
    } catch (error) {
      counters.releases.failed += 1;
      journal('release-failed', { commune: readProfile(this.sql).id, error });
    }
    await setReleaseAlarm(this.ctx.storage, now, await this.isTold());
  }

  private countRelease(release: number, begun: number): void {
    countRelease((machineTime() - begun) / 1000);
    const logSize = publishedSize(this.sql, 'ratings');
    journal('release-published', { commune: readProfile(this.sql).id, release, logSize });
  }

  private async close(now: number): Promise<void> {
    const memory = await this.recall();
    const { open } = memory;
    const key = await this.secrets().obtain(open.number + 1);
    const next = this.ctx.storage.transactionSync(() => closeRelease(this.sql, open.number, now));
    // In the same turn as the commit, so that nothing is sealed for a closed release.
    this.memory = closedMemory(this.memory ?? memory, {
      open: { number: next.number, key },
      closing: open,
      next,
    });
  }

  /** Say how the commune stands to those who watch; false when that must be tried again. */
  private async isTold(): Promise<boolean> {
    const { id } = readProfile(this.sql);
    try {
      await registryOf(this.env).notePulse(id, readPulse(this.sql));
      return true;
    } catch (error) {
      journal('pulse-failed', { commune: id, error });
      return false;
    }
  }
}
