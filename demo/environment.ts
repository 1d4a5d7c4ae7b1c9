import type { DemoBook } from './book.ts';

/** What the demo needs of a commune's object: the work of its weekly alarm. */
interface Ticking extends Rpc.DurableObjectBranded {
  tick(): Promise<void>;
}

/** What `demo/workerd.capnp` gives. */
export interface Environment {
  readonly BOOK: DurableObjectNamespace<DemoBook>;
  readonly COMMUNE: DurableObjectNamespace<Ticking>;
  /** The public routes of the server. */
  readonly SERVER: Fetcher;
  readonly SERVER_PORT: string;
  readonly OPERATOR_SECRET: string;
  /** The pages of the commune's website. */
  readonly FILES: Fetcher;
}
