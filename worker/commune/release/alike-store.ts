import { writeAnswers } from '../../../shared/criteria/answer-letters.ts';
import type { OpenedRating } from './opened-rating.ts';

/** Count opened ratings of a release by how they were answered. */
export function countAlike(
  sql: SqlStorage,
  release: number,
  opened: readonly OpenedRating[],
): void {
  for (const { officer, rating } of opened) {
    sql.exec(
      `INSERT INTO alike (release, officer, channel, answers, ratings) VALUES (?, ?, ?, ?, 1)
       ON CONFLICT DO UPDATE SET ratings = ratings + 1`,
      release,
      officer,
      rating.channel,
      writeAnswers(rating.answers),
    );
  }
}
