import { partlyAsked } from '../../../shared/statistics/published-figures.ts';
import { ratingPoints } from '../../../shared/statistics/rating-points.ts';
import type { OpenedRating } from './opened-rating.ts';

/** Add opened ratings to the counts of a release. */
export function addToTallies(
  sql: SqlStorage,
  release: number,
  opened: readonly OpenedRating[],
): void {
  const totals = new Map<string, { ratings: number; unsure: number; points: number }>();
  const tallies = new Map<string, number>();
  for (const { officer, rating } of opened) {
    const group = JSON.stringify([officer, rating.channel]);
    addToTotal(totals, group, ratingPoints(rating.answers));
    for (const [criterion, answer] of Object.entries(rating.answers)) {
      const name = JSON.stringify([officer, rating.channel, criterion, String(answer)]);
      tallies.set(name, (tallies.get(name) ?? 0) + 1);
    }
  }
  for (const [group, total] of totals) storeTotal(sql, release, group, total);
  for (const [name, ratings] of tallies) storeTally(sql, release, name, ratings);
}

/** Drop from a release's counts what only some ratings of an officer and channel were asked. */
export function dropPartlyAsked(sql: SqlStorage, release: number): void {
  const cells = sql
    .exec<{ officer: string; channel: string; ratings: number }>(
      'SELECT officer, channel, ratings FROM total WHERE release = ?',
      release,
    )
    .toArray();
  for (const { officer, channel, ratings } of cells) {
    for (const criterion of partlyAsked(ratings, askedIn(sql, officer, channel, release))) {
      sql.exec(
        `DELETE FROM tally WHERE officer = ? AND channel = ? AND release = ? AND criterion = ?`,
        officer,
        channel,
        release,
        criterion,
      );
    }
  }
}

function askedIn(
  sql: SqlStorage,
  officer: string,
  channel: string,
  release: number,
): ReadonlyMap<string, number> {
  const rows = sql.exec<{ criterion: string; asked: number }>(
    `SELECT criterion, sum(ratings) AS asked FROM tally
      WHERE officer = ? AND channel = ? AND release = ? GROUP BY criterion`,
    officer,
    channel,
    release,
  );
  return new Map(rows.toArray().map(({ criterion, asked }) => [criterion, asked]));
}

interface Total {
  ratings: number;
  unsure: number;
  points: number;
}

function addToTotal(totals: Map<string, Total>, group: string, points: number | null): void {
  const total = totals.get(group) ?? { ratings: 0, unsure: 0, points: 0 };
  total.ratings += 1;
  total.unsure += points === null ? 1 : 0;
  total.points += points ?? 0;
  totals.set(group, total);
}

function storeTotal(sql: SqlStorage, release: number, group: string, total: Total): void {
  const [officer, channel] = JSON.parse(group) as [string, string];
  sql.exec(
    `INSERT INTO total (officer, channel, release, ratings, unsure, points)
     VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET ratings = ratings + excluded.ratings,
       unsure = unsure + excluded.unsure, points = points + excluded.points`,
    officer,
    channel,
    release,
    total.ratings,
    total.unsure,
    total.points,
  );
}

function storeTally(sql: SqlStorage, release: number, name: string, ratings: number): void {
  const [officer, channel, criterion, answer] = JSON.parse(name) as [
    string,
    string,
    string,
    string,
  ];
  sql.exec(
    `INSERT INTO tally (officer, channel, release, criterion, answer, ratings)
     VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET ratings = ratings + excluded.ratings`,
    officer,
    channel,
    release,
    criterion,
    answer,
    ratings,
  );
}
