import type { NewCommune } from '../../shared/contract/commune.ts';
import { currentTime } from '../clock.ts';
import type { Environment } from '../environment.ts';
import { migrate } from '../registry/migrate.ts';
import { startLogs } from './log/public-log.ts';
import { closedMemory } from './memory.ts';
import { PaperObject } from './paper/paper-object.ts';
import { carryPaperOver } from './paper/paper-store.ts';
import { foundProfile } from './profile.ts';
import { heedClock } from './release/heed-clock.ts';
import { prepareRelease } from './release/prepare-release.ts';
import { publishRelease } from './release/publish-release.ts';
import { setReleaseAlarm } from './release/release-alarm.ts';
import {
  closeRelease,
  closingRelease,
  openRelease,
  startFirstRelease,
} from './release/release-store.ts';
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
  async found(commune: NewCommune): Promise<void> {
    const now = await currentTime(this.env);
    this.ctx.storage.transactionSync(() => {
      foundProfile(this.sql, commune);
      startLogs(this.sql, this.env.LOG_HOST ?? 'localhost', commune.id);
      startFirstRelease(this.sql, now);
    });
    await this.remember();
    await setReleaseAlarm(this.ctx.storage, now);
  }

  override async alarm(): Promise<void> {
    await this.tick();
  }

  /** Run the release that is due, if one is, and set the alarm for the next. */
  async tick(): Promise<void> {
    this.releasing ??= this.release().finally(() => {
      this.releasing = null;
    });
    await this.releasing;
  }

  private async release(): Promise<void> {
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
        await this.remember();
      }
      await this.secrets().destroyBefore(open.number);
    } catch (error) {
      console.error('the release will be tried again', error);
    }
    await setReleaseAlarm(this.ctx.storage, now);
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
}
