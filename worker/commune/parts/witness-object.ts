import type { Cosignature } from '../../../shared/contract/log.ts';
import { dayInVietnam } from '../../../shared/day-in-vietnam.ts';
import type { LogName } from '../../../shared/log/log-name.ts';
import { currentTime } from '../../clock.ts';
import type { Refusal } from '../../problem.ts';
import { takeCosignature } from '../log/cosignature-store.ts';
import { addWitness, witnessKeys } from '../log/witness-store.ts';
import { LettersObject } from '../letters/letters-object.ts';

/** The part of a commune that lets others sign what they saw of its logs. */
export abstract class WitnessObject extends LettersObject {
  async addWitness(key: string): Promise<{ key: string } | Refusal> {
    const day = dayInVietnam(await currentTime(this.env));
    return this.ctx.storage.transactionSync(() => addWitness(this.sql, key, day));
  }

  witnesses(): readonly string[] {
    return witnessKeys(this.sql);
  }

  cosign(log: LogName, cosignature: Cosignature): Refusal | null {
    return takeCosignature(this.sql, log, cosignature);
  }
}
