import type { Opening, Openings } from '../../../shared/contract/opening.ts';
import { writeAnswers } from '../../../shared/criteria/answer-letters.ts';
import { POOL } from '../../../shared/statistics/release-rule.ts';
import { decodeRating } from '../box/boxed-rating.ts';

const PAGE = 1000;

interface OpenedRow extends Record<string, SqlStorageValue> {
  release: number;
  officer: string;
  rating: string;
  leaf: number;
  comment_hash: ArrayBuffer;
  counted: number;
}

/** A page of released ratings in the order of the log: those after a leaf, or the first. */
export function openingsAfter(sql: SqlStorage, after: number | null): Openings {
  const rows = sql
    .exec<OpenedRow>(
      `SELECT opened.release, officer, rating, leaf, comment_hash, counted
         FROM opened JOIN release ON release.number = opened.release
        WHERE leaf > ? AND state = 'published' ORDER BY leaf LIMIT ?`,
      after ?? -1,
      PAGE,
    )
    .toArray();
  const last = rows.length < PAGE ? undefined : rows.at(-1);
  return { openings: rows.map(openingOf), next: last?.leaf ?? null };
}

function openingOf(row: OpenedRow): Opening {
  const rating = decodeRating(row.rating);
  const { officer, channel, since, answers, nonce, version } = rating;
  return {
    leaf: row.leaf,
    officer,
    channel,
    release: since,
    answers: writeAnswers(answers),
    nonce,
    comment: Buffer.from(row.comment_hash).toString('base64'),
    version,
    opened: row.release,
    pooled: row.officer === POOL,
    counted: row.counted === 1,
    reason: rating.uncounted,
  };
}
