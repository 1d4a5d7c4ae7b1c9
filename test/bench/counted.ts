import { WorkerEntrypoint } from 'cloudflare:workers';
import { Commune as ProductCommune } from '../../worker/commune/commune.ts';
import type { Environment } from '../../worker/environment.ts';

export { default } from '../../worker/index.ts';
export { Province } from '../../worker/province/province.ts';
export { BoxKeys } from '../../worker/registry/box-keys.ts';
export { Registry } from '../../worker/registry/registry.ts';

/** The product's commune, with the transactions of its storage counted from outside. */
export class Commune extends ProductCommune {
  private flushes = 0;

  constructor(ctx: DurableObjectState, env: Environment) {
    super(ctx, env);
    const { storage } = ctx;
    const transact = storage.transactionSync.bind(storage);
    let depth = 0;
    storage.transactionSync = (work) => {
      this.flushes += depth === 0 ? 1 : 0;
      depth += 1;
      try {
        return transact(work);
      } finally {
        depth -= 1;
      }
    };
  }

  counted(): number {
    return this.flushes;
  }
}

/** Tells the count of outermost transactions, each of which is one commit. */
export class Counts extends WorkerEntrypoint<Environment> {
  override async fetch(): Promise<Response> {
    const { COMMUNE } = this.env;
    const commune = COMMUNE.get(COMMUNE.idFromName('bench')) as DurableObjectStub<Commune>;
    return new Response(String(await commune.counted()));
  }
}
