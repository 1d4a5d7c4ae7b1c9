import { WorkerEntrypoint } from 'cloudflare:workers';
import { Commune as ProductCommune } from '../../worker/commune/commune.ts';
import { rememberHandled } from '../../worker/commune/box/box-store.ts';
import { freshBoxKey } from '../../worker/commune/box/seal.ts';
import type { BoxedRating } from '../../worker/commune/box/boxed-rating.ts';
import { appendEntries, logSize } from '../../worker/commune/log/log-store.ts';
import { ratingEntry } from '../../worker/commune/log/rating-leaf.ts';
import { countAlike } from '../../worker/commune/release/alike-store.ts';
import { storeOpened } from '../../worker/commune/release/opened-store.ts';
import { publishRelease } from '../../worker/commune/release/publish-release.ts';
import { closeRelease } from '../../worker/commune/release/release-store.ts';
import { addToTallies } from '../../worker/commune/release/tally-store.ts';
import type { Environment } from '../../worker/environment.ts';
import { newRandomId } from '../../worker/registry/random.ts';

export { default } from '../../worker/index.ts';
export { Province } from '../../worker/province/province.ts';
export { BoxKeys } from '../../worker/registry/box-keys.ts';
export { Registry } from '../../worker/registry/registry.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;
const SLICE = 1000;
/** How long the keys of handled ratings are kept. */
const KEPT = 26;

/** A release of so many, and how many ratings it opened. */
interface GrownRelease {
  readonly number: number;
  readonly of: number;
  readonly ratings: number;
}

/** The product's commune, and a way to have years behind it without living through them. */
export class Commune extends ProductCommune {
  /** One release of many, with so many ratings of all officers in turn, written by the product's own statements. */
  async grow({ number, of, ratings }: GrownRelease): Promise<void> {
    const { publication, logKey } = await this.recall();
    const officers = publication.officers.map(({ id }) => id);
    const { thresholds } = publication.profile.settings;
    const now = Date.now() - (of - number) * WEEK;
    this.ctx.storage.transactionSync(() => closeRelease(this.sql, number, now));
    for (let left = ratings; left > 0; left -= SLICE) {
      this.addReleased(number, officers, Math.min(left, SLICE), number > of - KEPT);
      await scheduler.wait(0);
    }
    publishRelease(this.ctx.storage, number, { now, logKey, thresholds });
    await this.remember();
  }

  private addReleased(
    release: number,
    officers: readonly string[],
    count: number,
    isKept: boolean,
  ): void {
    this.ctx.storage.transactionSync(() => {
      const first = logSize(this.sql, 'ratings');
      const opened = Array.from({ length: count }, (_, at) => {
        const officer = officers[at % officers.length] ?? '';
        return { officer, rating: { ...madeRating(officer, release, at), logged: first + at } };
      });
      appendEntries(
        this.sql,
        'ratings',
        opened.map(({ rating }) => ratingEntry(rating)),
      );
      for (const one of opened) storeOpened(this.sql, release, one);
      addToTallies(this.sql, release, opened);
      countAlike(this.sql, release, opened);
      if (!isKept) return;
      for (const _ of opened) rememberHandled(this.sql, { key: freshBoxKey(), release });
    });
  }
}

function madeRating(officer: string, since: number, at: number): BoxedRating {
  const manner = (of: number) => (1 + (Math.floor(at / of) % 5)) as 1 | 2 | 3 | 4 | 5;
  return {
    officer,
    channel: 'receipt',
    since,
    answers: {
      'khong-hach-dich': at % 31 === 0 ? 'broken' : 'kept',
      'khong-sach-nhieu': 'kept',
      'khong-tham-o': at % 17 === 0 ? 'unsure' : 'kept',
      'khong-ne-tranh': 'kept',
      'khong-cham-tre': at % 7 === 0 ? 'broken' : 'kept',
      'ton-trong': manner(1),
      'van-minh': manner(5),
      'gan-gui': manner(25),
    },
    comment: null,
    helper: false,
    nonce: newRandomId(),
    salt: null,
    logged: null,
    token: null,
    version: 1,
    openingSecret: null,
    uncounted: null,
    mailbox: null,
  };
}

/** `/{number}/{of}/{ratings}`: the commune of the bench has one more such release behind it. */
export class Grow extends WorkerEntrypoint<Environment> {
  override async fetch(request: Request): Promise<Response> {
    const { COMMUNE } = this.env;
    const commune = COMMUNE.get(COMMUNE.idFromName('bench')) as DurableObjectStub<Commune>;
    const [number = 0, of = 0, ratings = 0] = new URL(request.url).pathname.slice(1).split('/');
    await commune.grow({ number: Number(number), of: Number(of), ratings: Number(ratings) });
    return new Response('grown');
  }
}
