import type { KeptRating, OwnRating } from '../../../shared/contract/own-rating.ts';
import type { Rating, Receipt } from '../../../shared/contract/rating.ts';
import type { Work } from '../../../shared/contract/work.ts';
import { currentTime } from '../../clock.ts';
import type { Refusal } from '../../problem.ts';
import { newRandomId } from '../../registry/random.ts';
import {
  type Arrival,
  isStored,
  refusalOf,
  sealArrival,
  type SealedArrival,
  takeIn,
} from '../intake.ts';
import { readLogKey } from '../log/log-key.ts';
import type { Memory } from '../memory.ts';
import { openOwnRating } from '../own-rating.ts';
import { signReceipts, type Taken } from '../receipts.ts';
import { makeTicket, readTicket, type TicketFault } from '../ticket.ts';
import { ticketKey } from '../ticket-key.ts';
import { isDone } from '../work/check-work.ts';
import { makeWork } from '../work/make-work.ts';
import type { WorkKey } from '../work/work-counter.ts';
import { workKey } from '../work/work-key.ts';
import { journal } from '../../watching/journal.ts';
import { WriteQueue } from '../write-queue.ts';
import { WitnessObject } from './witness-object.ts';

/** The part of a commune that takes ratings in. */
export abstract class IntakeObject extends WitnessObject {
  protected readonly queue = new WriteQueue<SealedArrival, Taken, Receipt>(
    this.ctx.storage,
    (waiting) => this.write(waiting),
    (outcomes) => this.finish(outcomes),
  );

  private keyOfWork: WorkKey | null = null;

  /** Take in one rating; the answer comes after the commit. */
  async takeRating(arrival: Arrival, origin: string | null): Promise<Receipt | Refusal> {
    const memory = this.memory ?? (await this.recall());
    try {
      return (
        this.refusalByNow(arrival, origin, memory) ??
        (await this.refusalOfRight(arrival)) ??
        (await this.queue.add(await sealArrival(arrival, memory.open)))
      );
    } catch (error) {
      // What memory says may no longer be what the tables say.
      this.memory = null;
      return storageRefusal(error);
    }
  }

  /** Show its holder what the box keeps of a rating, which is void from then on. */
  async openOwnRating(asked: OwnRating): Promise<KeptRating | Refusal> {
    try {
      await this.recall();
      const refusal = 'token' in asked ? await this.tokenRefusal(asked) : null;
      return refusal ?? this.ctx.storage.transactionSync(() => this.openNow(asked));
    } catch (error) {
      this.memory = null;
      return storageRefusal(error);
    }
  }

  /** Work to be done for one rating, doubled so often. */
  async work(rating: string, doublings: number): Promise<Work> {
    return makeWork(this.workKey(), { rating, doublings }, await currentTime(this.env));
  }

  /** A ticket for a form without script. */
  async ticket(): Promise<string> {
    return makeTicket(ticketKey(this.sql), newRandomId(), await currentTime(this.env));
  }

  /** The rating's id in a ticket, or what is wrong with the ticket. */
  async readTicket(ticket: string): Promise<{ id: string } | TicketFault> {
    return readTicket(ticketKey(this.sql), ticket, await currentTime(this.env));
  }

  /** By what memory says in this turn: a release may have closed since the rating was asked for. */
  private openNow(asked: OwnRating): KeptRating | Refusal {
    if (this.memory === null) return { refused: 'busy', retryAfter: 1 };
    return openOwnRating(this.sql, asked, this.memory.open);
  }

  /**
   * Why a rating may not be given as things are now. They may have changed since
   * it was stored and its answer lost: refused then, it would be sent under
   * another id, and counted twice.
   */
  private refusalByNow(arrival: Arrival, origin: string | null, memory: Memory): Refusal | null {
    const { origins } = memory.publication.profile.settings;
    const isForeign = origin !== null && !origins.includes(origin);
    const refusal = isForeign ? originRefused : refusalOf(arrival, memory);
    return refusal !== null && isStored(this.sql, arrival.rating) ? null : refusal;
  }

  /** Why a rating may not be given: its token is no good, or no work was done for it. */
  private async refusalOfRight({ rating, vouched }: Arrival): Promise<Refusal | null> {
    if (rating.token !== undefined) return this.tokenRefusal(rating);
    return vouched ? null : this.workRefusal(rating);
  }

  /** A rating that is stored needs no work to get its receipt again. */
  private async workRefusal(rating: Rating): Promise<Refusal | null> {
    const { id, proof } = rating;
    const now = await currentTime(this.env);
    const done = proof !== undefined && isDone(this.workKey(), id, proof, now);
    if (done || isStored(this.sql, rating)) return null;
    return { refused: proof === undefined ? 'work-needed' : 'work-refused' };
  }

  private workKey(): WorkKey {
    return (this.keyOfWork ??= workKey(this.sql, this.env.WORK_HASHES));
  }

  protected write(waiting: SealedArrival): Taken | Refusal {
    if (this.memory === null) return { refused: 'busy', retryAfter: 1 };
    return takeIn(this.sql, waiting, this.memory);
  }

  protected finish(outcomes: readonly (Taken | Refusal)[]): readonly (Receipt | Refusal)[] {
    return signReceipts(outcomes, this.memory?.logKey ?? readLogKey(this.sql));
  }
}

const originRefused: Refusal = { refused: 'origin-refused' };

function storageRefusal(error: unknown): Refusal {
  if (error instanceof Error && /full/iu.test(error.message)) return { refused: 'storage-full' };
  journal('unforeseen', { error });
  return { refused: 'server-error' };
}
