import type { PaperEntry, PaperLot, PaperSlip } from '../../../shared/contract/paper.ts';
import type { Refusal } from '../../problem.ts';
import { newRandomId } from '../../registry/random.ts';
import { type Arrival, refusalOf, sealArrival } from '../intake.ts';
import { IntakeObject } from '../parts/intake-object.ts';
import { paperLot, typeSlip } from './type-slip.ts';

/** The part of a commune that takes in what stands on paper, once two have read the same. */
export abstract class PaperObject extends IntakeObject {
  async typePaperSlip(member: string, entry: PaperEntry): Promise<PaperSlip | Refusal> {
    const arrival = arrivalOf(entry);
    const memory = await this.recall();
    const refusal = refusalOf(arrival, memory);
    if (refusal !== null) return refusal;
    const { lot, number } = entry;
    const waiting = await sealArrival(arrival, memory.open);
    return this.ctx.storage.transactionSync(() => {
      // A release may have closed while it was sealed.
      if (this.memory === null) return { refused: 'busy', retryAfter: 1 } as const;
      return typeSlip(this.sql, { lot, number, member, waiting }, this.memory);
    });
  }

  async paperLot(lot: number, member: string): Promise<PaperLot> {
    return paperLot(this.sql, lot, member, await this.recall());
  }
}

/** The rating of a slip; its id is random, so that no number leads to it. */
function arrivalOf({ officer, answers, comment }: PaperEntry): Arrival {
  const rating = { id: newRandomId(), officer, answers, ...(comment !== undefined && { comment }) };
  return { rating, channel: 'paper', vouched: true };
}
