/** A figure under a name; `suffix` as `_bucket` or `_sum`. */
export interface Sample {
  readonly suffix?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Figures that belong together. A counter's name is written without `_total`. */
export interface Family {
  readonly name: string;
  readonly type: 'counter' | 'gauge' | 'histogram' | 'info';
  readonly help: string;
  readonly samples: readonly Sample[];
}

/** The media types that are written. */
export const OPEN_METRICS = 'application/openmetrics-text';
export const TEXT = 'text/plain';

/** What a counter's and an info's samples are called; the older format calls the family so too. */
const suffixes = { counter: '_total', info: '_info', gauge: '', histogram: '' } as const;

/**
 * Write families as OpenMetrics 1.0, or as Prometheus' text format 0.0.4, which
 * older tools read. Families without figures are left out.
 */
export function writeExposition(families: readonly Family[], type: string): string {
  const isOpen = type === OPEN_METRICS;
  const lines = families
    .filter(({ samples }) => samples.length > 0)
    .flatMap((family) => [
      ...writeHead(family, isOpen),
      ...family.samples.map(writeSample(family)),
    ]);
  return [...lines, ...(isOpen ? ['# EOF'] : []), ''].join('\n');
}

function writeHead({ name, type, help }: Family, isOpen: boolean): readonly string[] {
  const called = isOpen ? name : name + suffixes[type];
  const kind = !isOpen && type === 'info' ? 'gauge' : type;
  return [`# HELP ${called} ${help}`, `# TYPE ${called} ${kind}`];
}

function writeSample({ name, type }: Family): (sample: Sample) => string {
  return ({ suffix = suffixes[type], labels = {}, value }) => {
    const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
    return `${name}${suffix}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${value}`;
  };
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}

/** What a histogram saw, as samples: cumulative buckets, count and sum. */
export function histogramSamples(
  bounds: readonly number[],
  { upTo, count, sum }: { upTo: readonly number[]; count: number; sum: number },
  labels: Readonly<Record<string, string>> = {},
): readonly Sample[] {
  const le = bounds.map((bound) => (Number.isInteger(bound) ? `${bound}.0` : String(bound)));
  return [
    ...[...upTo, count].map((value, at) => ({
      suffix: '_bucket',
      labels: { ...labels, le: le[at] ?? '+Inf' },
      value,
    })),
    { suffix: '_count', labels, value: count },
    { suffix: '_sum', labels, value: sum },
  ];
}
