import type { Receipt } from '../../shared/contract/rating.ts';
import { Commune as ProductCommune } from '../../worker/commune/commune.ts';
import type { SealedArrival } from '../../worker/commune/intake.ts';
import type { Taken } from '../../worker/commune/receipts.ts';
import { WriteQueue } from '../../worker/commune/write-queue.ts';

export { default } from '../../worker/index.ts';
export { Province } from '../../worker/province/province.ts';
export { BoxKeys } from '../../worker/registry/box-keys.ts';
export { Registry } from '../../worker/registry/registry.ts';

/** The commune as it would be without batches: one commit for each rating. */
export class Commune extends ProductCommune {
  protected override readonly queue = new WriteQueue<SealedArrival, Taken, Receipt>(
    this.ctx.storage,
    (waiting) => this.write(waiting),
    (outcomes) => this.finish(outcomes),
    1,
  );
}
