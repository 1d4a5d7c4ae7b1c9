import type { OccasionKind } from '../../../shared/letter/letter.ts';
import type { Occasion } from '../../platform/occasions.ts';

const DAY = 24 * 60 * 60 * 1000;

/** In days after what happened: a birth can wait a week, a wedding is on its day, a funeral within one. */
const within: Readonly<Record<OccasionKind, number>> = { birth: 7, wedding: 0, condolence: 1 };

/** In days: how long a printed letter stays on the device. */
const KEPT = 60;

/** The last day (ISO 8601) that is proposed for a letter; '' while the day of the occasion is not known. */
export function proposedDue(kind: OccasionKind, date: string): string {
  return date === '' ? '' : dayAfter(date, within[kind]);
}

/** Whether a letter was printed so long ago that the device forgets it. */
export function isForgotten({ printedOn }: Occasion, today: string): boolean {
  return printedOn !== null && dayAfter(printedOn, KEPT) < today;
}

/** What is not printed yet comes first, what is due first among it; then the newest print. */
export function inOrderOfDue(occasions: readonly Occasion[]): readonly Occasion[] {
  const waiting = occasions.filter(({ printedOn }) => printedOn === null);
  const printed = occasions.filter(({ printedOn }) => printedOn !== null);
  return [
    ...[...waiting].sort((one, other) => one.dueOn.localeCompare(other.dueOn)),
    ...[...printed].sort((one, other) =>
      (other.printedOn ?? '').localeCompare(one.printedOn ?? ''),
    ),
  ];
}

/** A day (ISO 8601) so many days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
