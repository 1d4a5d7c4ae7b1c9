import type { Commune } from './commune/commune.ts';
import type { BoxKeys } from './registry/box-keys.ts';
import type { Province } from './province/province.ts';
import type { Registry } from './registry/registry.ts';

/** The time, in milliseconds since 1970. */
export interface Clock {
  now(): Promise<number>;
}

/** What the configuration gives the worker: `deploy/workerd.capnp`, `wrangler.toml`. */
export interface Environment {
  readonly REGISTRY: DurableObjectNamespace<Registry>;
  readonly COMMUNE: DurableObjectNamespace<Commune>;
  readonly PROVINCE: DurableObjectNamespace<Province>;
  readonly BOX_KEYS: DurableObjectNamespace<BoxKeys>;
  /** The built files of widget and pages. */
  readonly ASSETS: Fetcher;
  readonly VERSION: string;
  /** Pairs the first operator; of no use once there is one. */
  readonly OPERATOR_SECRET?: string | null;
  /** The one header that a proxy of ours sets to the client's address. */
  readonly ADDRESS_HEADER?: string | null;
  /** The name of this installation in its logs' origins; of new communes alone, it never changes. */
  readonly LOG_HOST?: string | null;
  /** Hashes that the cheapest proof of work takes at most, where it is not the usual number. */
  readonly WORK_HASHES?: string | null;
  /** Whoever holds it may watch: readiness and figures. Nobody may where it is not set. */
  readonly WATCH_SECRET?: string | null;
  /**
   * The folder with what a timer writes about the machine; bound where one
   * process serves everybody, so not on Cloudflare.
   */
  readonly STATUS?: Fetcher;
  /** Where to tell of a hole, for security.txt: addresses (mailto:, tel:, https:), parted by spaces. */
  readonly SECURITY_CONTACT?: string | null;
  /** Until when that holds: RFC 3339, such as `2027-06-30T00:00:00Z`. */
  readonly SECURITY_EXPIRES?: string | null;
  /** Bound by the demo and by tests alone; without it time is the machine's. */
  readonly CLOCK?: Clock;
}
