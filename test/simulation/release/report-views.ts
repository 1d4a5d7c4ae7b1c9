import { periodKinds, periodOf, periodsOf, releasesIn } from '../../../shared/report/period.ts';
import type { Moment, OpenedCell } from './history.ts';
import { channels } from './plan.ts';
import { type Figure, figuresOf, publishedViews } from './views.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;
const first = Date.parse('2026-03-11T02:00:00Z');

/** Officers of one position: the fields of a report. */
const fields = [['a', 'c'], ['b']];

/** When a release of a history is published: week by week, as the server's tests have it. */
export function publishedRelease(number: number) {
  return { number, publishedAt: new Date(first + (number - 1) * WEEK).toISOString() };
}

/**
 * Every figure of every report that can be asked for after a release: of each
 * week, month and quarter, the commune's, the fields' and the officers'; and
 * trends of all of them, though a report has the commune's alone.
 */
export function reportViews({ opened, serving }: Moment): readonly Figure[] {
  const groups = [
    { whose: 'commune', officers: null },
    ...fields.map((field) => ({
      whose: `field of ${field[0]}`,
      officers: field.filter((officer) => serving.includes(officer)),
    })),
    ...serving.map((officer) => ({ whose: officer, officers: [officer] })),
  ];
  return periodsIn(opened).flatMap(({ period, cells }) =>
    groups.flatMap(({ whose, officers }) =>
      channels.flatMap((channel) =>
        figuresOf(
          `${period} ${whose} ${channel}`,
          cells.filter(
            (cell) =>
              cell.channel === channel && (officers === null || officers.includes(cell.officer)),
          ),
        ),
      ),
    ),
  );
}

/** Whatever anybody is shown, with all reports. */
export function allViews(moment: Moment): readonly Figure[] {
  return [...publishedViews(moment), ...reportViews(moment)];
}

function periodsIn(opened: readonly OpenedCell[]) {
  const releases = [...new Set(opened.map(({ release }) => release))].map(publishedRelease);
  return periodKinds.flatMap((kind) =>
    periodsOf(kind, releases).map((period) => {
      const covered = new Set(releasesIn(period, releases).map(({ number }) => number));
      return { period, cells: opened.filter(({ release }) => covered.has(release)) };
    }),
  );
}

/** The month of a release. */
export function monthOf(release: number): string {
  return periodOf('month', publishedRelease(release));
}
