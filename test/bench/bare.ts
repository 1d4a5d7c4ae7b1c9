import { DurableObject } from 'cloudflare:workers';
import { putInBox } from '../../worker/commune/box/box-store.ts';
import { freshBoxKey } from '../../worker/commune/box/seal.ts';
import { communeSchema } from '../../worker/commune/schema.ts';
import { WriteQueue } from '../../worker/commune/write-queue.ts';
import type { Refusal } from '../../worker/problem.ts';
import { migrate } from '../../worker/registry/migrate.ts';

/** As long as the seal of a rating, in bytes, and as its receipt. */
const SEALED = new Uint8Array(972);
const RECEIPT = 'x'.repeat(700);

/** An object that makes durable what it is given, in batches, and decides nothing. */
export class Bare extends DurableObject {
  private readonly queue = new WriteQueue<string, string, string>(
    this.ctx.storage,
    () => this.write(),
    (all) => all,
  );

  constructor(ctx: DurableObjectState, env: object) {
    super(ctx, env);
    migrate(ctx, communeSchema);
  }

  take(body: string): Promise<string | Refusal> {
    return this.queue.add(body);
  }

  private write(): string {
    putInBox(this.ctx.storage.sql, { key: freshBoxKey(), release: 1, sealed: SEALED });
    return RECEIPT;
  }
}

interface Environment {
  readonly BARE: DurableObjectNamespace<Bare>;
}

/** What any way of a rating costs here: a body, a call of an object, a row, an answer. */
export default {
  async fetch(request: Request, { BARE }: Environment): Promise<Response> {
    const object = BARE.get(BARE.idFromName('bench'));
    const taken = await object.take(await request.text());
    return typeof taken === 'string'
      ? new Response(taken, { status: 201 })
      : new Response(null, { status: 503 });
  },
};
