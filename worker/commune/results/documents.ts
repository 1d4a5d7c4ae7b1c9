import { createHash } from 'node:crypto';
import type { CodeCount } from '../../../shared/contract/code.ts';
import type { ConcernCounts } from '../../../shared/contract/concern.ts';
import type { Board, OfficerScore } from '../../../shared/contract/score.ts';
import type { SignalCount } from '../../../shared/contract/signal-count.ts';
import type { Officer } from '../../../shared/contract/officer.ts';
import { WHOLE_COMMUNE } from '../code/code-counts.ts';
import { countsAt, type ReleasedComments } from '../comments/comment-counts.ts';
import type { Profile } from '../profile.ts';
import type { ComingRelease } from '../release/release-store.ts';
import type { PublishedResults } from './published-results.ts';

/** What the documents about results are made from. */
export interface Publication {
  readonly profile: Profile;
  readonly officers: readonly Officer[];
  readonly newest: Board['release'];
  readonly next: ComingRelease;
  readonly results: PublishedResults;
  readonly comments: ReleasedComments;
  /** The day on which each officer signed the pledge of now; not all have. */
  readonly pledges: ReadonlyMap<string, string>;
  readonly log: Board['log'];
}

/** A document as text with its entity tag (RFC 9110, section 8.8.3). */
export interface Document {
  readonly json: string;
  readonly etag: string;
  /** The moment (ms since 1970) when another one is to be expected. */
  readonly nextRelease: number;
}

/** What the board tells besides results. */
export interface Besides {
  readonly codes: ReadonlyMap<string, readonly CodeCount[]>;
  readonly concerns: ConcernCounts;
  readonly signals: SignalCount[];
}

/** The board at a moment (ms since 1970): comments stop waiting as time passes. */
export function boardDocument(
  publication: Publication,
  { codes, concerns, signals }: Besides,
  now: number,
): Document {
  const { profile, officers, results, comments, pledges } = publication;
  const codesOf = (officer: string) => [...(codes.get(officer) ?? [])];
  return document(publication, {
    commune: { id: profile.id, name: profile.name },
    ...frame(publication),
    total: results.total.channels,
    trend: results.total.trend,
    codes: codesOf(WHOLE_COMMUNE),
    comments: countsAt(comments, now),
    pledges: { signed: pledges.size, officers: officers.length },
    concerns,
    signals,
    sets: profile.settings.sets,
    log: publication.log,
    officers: profile.settings.named
      ? officers.map((officer) => ({
          ...officer,
          channels: results.officer(officer.id).channels,
          codes: codesOf(officer.id),
          pledge: signedOn(pledges.get(officer.id)),
        }))
      : null,
  } satisfies Board);
}

function signedOn(day: string | undefined) {
  return day === undefined ? null : { signedOn: day };
}

export function officerDocument(publication: Publication, officer: string): Document {
  return document(publication, {
    officer,
    ...frame(publication),
    ...publication.results.officer(officer),
  } satisfies OfficerScore);
}

function frame({ profile, newest, next }: Publication) {
  return {
    release: newest,
    nextRelease: new Date(next.opensAt).toISOString(),
    thresholds: profile.settings.thresholds,
  };
}

/** Some content as text, with what it takes to ask for it again. */
export function document({ next }: Pick<Publication, 'next'>, content: object): Document {
  const json = JSON.stringify(content);
  const digest = createHash('sha256').update(json).digest('base64url').slice(0, 22);
  return { json, etag: `"${digest}"`, nextRelease: next.opensAt };
}
