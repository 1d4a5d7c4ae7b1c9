import { openings, POOL, type WaitingGroup } from '../../../shared/statistics/release-rule.ts';
import { type Batch, type Moment, type OpeningRule, size } from './history.ts';
import { channels } from './plan.ts';
import { monthOf } from './report-views.ts';
import { type Figure, figure, publishedViews, type Views } from './views.ts';

/** A rule that leaks, as somebody might write it who means well. */
export interface WeakRule {
  readonly name: string;
  readonly opens: OpeningRule;
  readonly views: Views;
}

const any = { total: 1, step: 1 };

/** The published views, and one more that somebody asked for. */
function withView(more: Views): Views {
  return (moment) => [
    ...publishedViews(moment),
    ...more(moment).filter(({ batches }) => size(batches) >= 10),
  ];
}

export const weakRules: readonly WeakRule[] = [
  {
    name: 'a step of one',
    opens: (groups, { total }) => openings(groups, { total, step: 1 }),
    views: publishedViews,
  },
  {
    name: 'a total of five',
    opens: (groups) => openings(groups, { total: 5, step: 5 }),
    views: withoutMinimum,
  },
  {
    name: 'no rule at all',
    opens: (groups) => openings(groups, any),
    views: withoutMinimum,
  },
  {
    name: 'a pool that opens whatever is old',
    opens: (groups, thresholds) => [
      ...openings(groups, thresholds).filter(({ officer }) => officer !== POOL),
      ...oldChannels(groups).map((channel) => ({ officer: POOL, channel })),
    ],
    views: publishedViews,
  },
  {
    name: 'a trend with a point for each release',
    opens: openings,
    views: (moment) => [...publishedViews(moment), ...everyStep(moment)],
  },
  {
    name: 'counting what only some of a cell were asked',
    opens: openings,
    views: withView(({ opened }) =>
      perOfficerAndChannel(opened.flatMap(released), 'asked more', ({ askedMore }) => askedMore),
    ),
  },
  {
    name: 'a commune sum that counts what waits',
    opens: openings,
    views: withView(({ opened, waiting }) =>
      channels.map((channel) => ({
        name: `all of ${channel}`,
        batches: [...opened.flatMap(({ batches }) => batches), ...waiting].filter(
          (batch) => batch.channel === channel,
        ),
      })),
    ),
  },
  {
    name: 'an officer’s sum over channels that counts what waits',
    opens: openings,
    views: withView(({ opened, waiting, serving }) =>
      serving.map((officer) => ({
        name: `all of ${officer}`,
        batches: [...opened.flatMap(released), ...waiting].filter(
          (batch) => batch.officer === officer,
        ),
      })),
    ),
  },
  {
    name: 'results by field, if ten or more',
    opens: openings,
    views: withView(({ opened }) =>
      ['birth', 'land'].flatMap((field) =>
        perOfficerAndChannel(opened.flatMap(released), field, (batch) => batch.field === field),
      ),
    ),
  },
  {
    name: 'a report by the month in which ratings came',
    opens: openings,
    views: withView(({ opened }) => {
      const batches = opened.flatMap(released);
      const months = [...new Set(batches.map(({ since }) => monthOf(since)))];
      return months.flatMap((month) =>
        perOfficerAndChannel(batches, month, ({ since }) => monthOf(since) === month),
      );
    }),
  },
  {
    name: 'hiding small officers and still summing them',
    opens: (groups) => openings(groups, any),
    views: publishedViews,
  },
];

function oldChannels(groups: readonly WaitingGroup[]): readonly string[] {
  return [...new Set(groups.filter(({ old }) => old > 0).map(({ channel }) => channel))];
}

/** Officers' released ratings; those of the pool stand under the pool. */
function released({ officer, batches }: Moment['opened'][number]): readonly Batch[] {
  return officer === POOL ? [] : batches;
}

function perOfficerAndChannel(
  batches: readonly Batch[],
  name: string,
  counts: (batch: Batch) => boolean,
): readonly Figure[] {
  const groups = Map.groupBy(
    batches.filter(counts),
    (batch) => `${batch.officer} ${batch.channel}`,
  );
  return [...groups].map(([group, chosen]) => ({ name: `${group} ${name}`, batches: chosen }));
}

function everyStep({ opened }: Moment): readonly Figure[] {
  return opened.map((cell) => figure(`step of ${cell.officer} at ${cell.release}`, [cell]));
}

/** Sums without regard to how few they rest on. */
function withoutMinimum({ opened, serving }: Moment): readonly Figure[] {
  return ['commune', ...serving]
    .flatMap((whose) =>
      channels.map((channel) =>
        figure(
          `${whose} ${channel}`,
          opened.filter(
            (cell) => cell.channel === channel && (whose === 'commune' || cell.officer === whose),
          ),
        ),
      ),
    )
    .filter(({ batches }) => batches.length > 0);
}
