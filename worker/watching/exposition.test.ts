import { expect, test } from 'vitest';
import {
  type Family,
  histogramSamples,
  OPEN_METRICS,
  TEXT,
  writeExposition,
} from './exposition.ts';

const answers: Family = {
  name: 'answers',
  type: 'counter',
  help: 'Answers.',
  samples: [{ labels: { route: 'GET /"a"\\b\n' }, value: 20 }],
};
const build: Family = {
  name: 'build',
  type: 'info',
  help: 'Build.',
  samples: [{ labels: { version: '1' }, value: 1 }],
};

test('OpenMetrics names the family without its suffix and ends with EOF', () => {
  expect(writeExposition([answers, build], OPEN_METRICS)).toBe(
    [
      '# HELP answers Answers.',
      '# TYPE answers counter',
      String.raw`answers_total{route="GET /\"a\"\\b\n"} 20`,
      '# HELP build Build.',
      '# TYPE build info',
      'build_info{version="1"} 1',
      '# EOF\n',
    ].join('\n'),
  );
});

test('the older format names the family with its suffix', () => {
  const text = writeExposition([answers, build], TEXT);
  expect(text).toContain('# TYPE answers_total counter\n');
  expect(text).toContain('# TYPE build_info gauge\n');
  expect(text).not.toContain('EOF');
});

test('a histogram ends with the bucket of everything', () => {
  const samples = histogramSamples([0.5, 1], { upTo: [2, 3], count: 4, sum: 5.5 });
  const text = writeExposition([{ name: 't', type: 'histogram', help: 'T.', samples }], TEXT);
  expect(text.split('\n').slice(2, -1)).toEqual([
    't_bucket{le="0.5"} 2',
    't_bucket{le="1.0"} 3',
    't_bucket{le="+Inf"} 4',
    't_count 4',
    't_sum 5.5',
  ]);
});

test('a family without figures is left out', () => {
  expect(writeExposition([{ ...answers, samples: [] }], OPEN_METRICS)).toBe('# EOF\n');
});
