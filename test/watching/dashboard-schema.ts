import * as v from 'valibot';

/*
 * What Grafana says of a dashboard, as far as ours goes; whatever else is refused.
 * Source: grafana-foundation-sdk, jsonschema/dashboard.jsonschema.json (Dashboard,
 * Panel, RowPanel, VariableModel). There the first threshold's value is a number
 * too; in JSON it is null, since it stands for minus infinity.
 */
const Natural = v.pipe(v.number(), v.integer(), v.minValue(0));
const Source = v.strictObject({ type: v.literal('prometheus'), uid: v.string() });
const Options = v.record(v.string(), v.unknown());

const Place = v.pipe(
  v.strictObject({
    x: v.pipe(Natural, v.maxValue(23)),
    y: Natural,
    w: v.pipe(Natural, v.minValue(1), v.maxValue(24)),
    h: v.pipe(Natural, v.minValue(1)),
  }),
  v.check(({ x, w }) => x + w <= 24, 'stands out on the right'),
);

const Steps = v.strictObject({
  mode: v.picklist(['absolute', 'percentage']),
  steps: v.pipe(
    v.array(v.strictObject({ color: v.string(), value: v.nullable(v.number()) })),
    v.check((steps) => steps[0]?.value === null, 'the first step has no value'),
  ),
});

const Panel = v.strictObject({
  id: Natural,
  type: v.picklist(['stat', 'timeseries', 'table']),
  title: v.pipe(v.string(), v.nonEmpty()),
  description: v.string(),
  datasource: Source,
  gridPos: Place,
  targets: v.pipe(
    v.array(
      v.strictObject({
        refId: v.string(),
        datasource: Source,
        expr: v.string(),
        legendFormat: v.string(),
        instant: v.optional(v.boolean()),
        format: v.optional(v.picklist(['table', 'time_series', 'heatmap'])),
      }),
    ),
    v.nonEmpty(),
  ),
  fieldConfig: v.strictObject({
    defaults: v.strictObject({
      unit: v.string(),
      min: v.optional(v.number()),
      thresholds: v.optional(Steps),
      custom: v.optional(Options),
    }),
    overrides: v.tuple([]),
  }),
  transformations: v.optional(v.array(v.strictObject({ id: v.string(), options: Options }))),
  options: Options,
});

const Row = v.strictObject({
  id: Natural,
  type: v.literal('row'),
  title: v.string(),
  collapsed: v.literal(false),
  gridPos: Place,
  panels: v.tuple([]),
});

const Variable = v.strictObject({
  type: v.picklist(['datasource', 'query']),
  name: v.string(),
  label: v.string(),
  query: v.string(),
  datasource: v.optional(Source),
  current: v.strictObject({
    text: v.union([v.string(), v.array(v.string())]),
    value: v.union([v.string(), v.array(v.string())]),
  }),
  hide: v.picklist([0, 1, 2]),
  multi: v.boolean(),
  includeAll: v.boolean(),
  allValue: v.optional(v.string()),
  options: v.tuple([]),
  refresh: v.picklist([0, 1, 2]),
  regex: v.string(),
  sort: v.optional(v.pipe(Natural, v.maxValue(8))),
});

export const Dashboard = v.strictObject({
  uid: v.pipe(v.string(), v.minLength(8), v.maxLength(40)),
  title: v.string(),
  description: v.string(),
  tags: v.array(v.string()),
  timezone: v.string(),
  editable: v.boolean(),
  graphTooltip: v.picklist([0, 1, 2]),
  time: v.strictObject({ from: v.string(), to: v.string() }),
  refresh: v.string(),
  schemaVersion: v.pipe(Natural, v.minValue(36)),
  version: Natural,
  templating: v.strictObject({ list: v.array(Variable) }),
  annotations: v.strictObject({ list: v.tuple([]) }),
  links: v.tuple([]),
  panels: v.array(v.variant('type', [Panel, Row])),
});
