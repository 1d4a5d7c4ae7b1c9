import { counters } from './counters.ts';
import { type Family, histogramSamples, type Sample } from './exposition.ts';
import type { Seen } from './series.ts';

/** What this process has done since it started. */
export function processFamilies(version: string): readonly Family[] {
  return [
    {
      name: 'nghe_dan_build',
      type: 'info',
      help: 'The version that runs.',
      samples: [{ labels: { version }, value: 1 }],
    },
    ...requestFamilies(),
    {
      name: 'nghe_dan_errors',
      type: 'counter',
      help: 'Problems that were the server’s own, each one counted at once.',
      samples: [...counters.errors].map(([code, value]) => ({ labels: { code }, value })),
    },
    {
      name: 'nghe_dan_write_batch_size',
      type: 'histogram',
      help: 'Writes of ratings by transaction; counted in tens of transactions.',
      samples: histogramSamples(counters.batches.bounds, counters.batches.shown()),
    },
    ...releaseFamilies(),
  ];
}

function requestFamilies(): readonly Family[] {
  return [
    {
      name: 'nghe_dan_requests',
      type: 'counter',
      help: 'Answers by route and class of status, counted in tens.',
      samples: [...counters.answers].flatMap(([name, series]) => {
        const at = name.lastIndexOf(' ');
        const labels = { route: name.slice(0, at), status: name.slice(at + 1) };
        return counted(series.shown(), ({ count }) => [{ labels, value: count }]);
      }),
    },
    {
      name: 'nghe_dan_request_duration_seconds',
      type: 'histogram',
      help: 'Time to answer by route, counted in tens.',
      samples: [...counters.durations].flatMap(([route, series]) =>
        counted(series.shown(), (seen) => histogramSamples(series.bounds, seen, { route })),
      ),
    },
  ];
}

/** A series that has not seen ten says nothing, not even that it is there. */
function counted(seen: Seen, samples: (seen: Seen) => readonly Sample[]): readonly Sample[] {
  return seen.count === 0 ? [] : samples(seen);
}

function releaseFamilies(): readonly Family[] {
  const { published, failed, bounds, sum, upTo } = counters.releases;
  return [
    {
      name: 'nghe_dan_release_failures',
      type: 'counter',
      help: 'Attempts at a release that broke off and are made again.',
      samples: [{ value: failed }],
    },
    {
      name: 'nghe_dan_release_duration_seconds',
      type: 'histogram',
      help: 'How long the releases of this process took.',
      samples: histogramSamples(bounds, { upTo, count: published, sum }),
    },
  ];
}
