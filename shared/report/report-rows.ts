import { bounds, percent } from '../board/percent.ts';
import type { Figures, PeriodCodes, Report } from '../contract/report.ts';
import type { ChannelResult, CriterionResult, TrendPoint } from '../contract/score.ts';
import type { CriterionId } from '../criteria/sets.ts';
import type { Interval } from '../statistics/wilson.ts';
import { dayIn } from '../text/day-in.ts';
import { fill } from '../text/fill.ts';
import { comparisonOf, officerWords, shortlist } from './comparison.ts';
import { coveredWords, periodWords } from './period-words.ts';
import type { ReportWords } from './report-words.ts';
import { responseRate } from './response-rate.ts';

/** What a line of the table says, by column; the order is that of the columns. */
const columns = [
  'section',
  'who',
  'span',
  'channel',
  'what',
  'ratings',
  'unsure',
  'kept',
  'value',
  'low',
  'high',
  'issued',
  'used',
  'rate',
  'note',
] as const;

export type ReportRow = readonly (string | number)[];
type Line = Readonly<Partial<Record<(typeof columns)[number], string | number>>>;

/**
 * A report as the lines of a table, made one after the other: what it is, which
 * rule it keeps, the names of the columns, then the figures. Scores and shares
 * are whole points of 100, as everywhere else. No line is about one rating.
 */
export function* reportRows(report: Report, words: ReportWords): Generator<ReportRow> {
  yield* opening(report, words);
  yield columns.map((column) => words.report.columns[column]);
  for (const line of lines(report, words)) yield columns.map((column) => line[column] ?? '');
}

function* opening(report: Report, words: ReportWords): Generator<ReportRow> {
  const { report: text } = words;
  yield [text.title, report.commune.name];
  yield [text.period, periodWords(report.period, report.releases, words)];
  yield [text.coversTitle, coveredWords(report.releases, words)];
  yield [text.ruleTitle, fill(text.rule, report.thresholds)];
  yield [text.intervalTitle, text.interval];
  yield [text.codesTitle, text.codesNote];
  yield [];
}

function* lines(report: Report, words: ReportWords): Generator<Line> {
  const { sections } = words.report;
  yield* spans({ section: sections.whole, who: report.commune.name }, report, words);
  for (const point of report.total.trend) yield releaseLine(point, words);
  for (const { field, channels } of report.fields) {
    yield* inPeriod({ section: sections.field, who: field }, { channels, codes: [] }, words);
  }
  for (const officer of report.officers) {
    const who = { section: sections.officer, who: officerWords(officer) };
    yield* inPeriod(who, officer, words);
    yield* toDate(who, officer.toDate, words);
  }
  yield* shortlistLines(report, words);
}

function* spans(who: Line, { total, toDate: all }: Report, words: ReportWords): Generator<Line> {
  yield* inPeriod(who, total, words);
  yield* toDate(who, all, words);
}

function inPeriod(who: Line, figures: Figures, words: ReportWords): Generator<Line> {
  return figureLines({ ...who, span: words.report.inPeriod }, figures, words);
}

function toDate(who: Line, figures: Figures, words: ReportWords): Generator<Line> {
  return figureLines({ ...who, span: words.report.toDate }, figures, words);
}

function* figureLines(who: Line, figures: Figures, words: ReportWords): Generator<Line> {
  if (figures.channels.length === 0) yield { ...who, note: words.report.notEnough };
  for (const result of figures.channels) yield* channelLines(who, result, words);
  for (const codes of figures.codes) yield { ...who, ...codeLine(codes, words) };
}

function* channelLines(who: Line, result: ChannelResult, words: ReportWords): Generator<Line> {
  const channel = words.channel[result.channel];
  const { ratings, unsure, score } = result;
  yield { ...who, channel, what: words.report.score, ratings, unsure, ...points(score) };
  for (const one of result.criteria) yield { ...who, channel, ...criterionLine(one, words) };
}

function criterionLine({ criterion, counts, share }: CriterionResult, words: ReportWords): Line {
  const ratings = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const isPledge = 'kept' in counts || 'broken' in counts;
  return {
    what: words.criteria.names[criterion as CriterionId],
    ratings,
    unsure: counts['unsure'] ?? 0,
    ...(isPledge ? { kept: counts['kept'] ?? 0 } : {}),
    ...points(share),
  };
}

function points(interval: Interval | null): Line {
  return interval === null ? {} : { value: percent(interval.value), ...bounds(interval) };
}

function codeLine(codes: PeriodCodes, { board, report: text }: ReportWords): Line {
  const rate = responseRate(codes);
  return {
    what: fill(text.codesOf, { issuer: board.issuers[codes.issuer] }),
    issued: codes.issued,
    ...(codes.used === null ? { note: text.notEnough } : { used: codes.used }),
    ...(rate === null ? {} : { rate: percent(rate) }),
  };
}

function releaseLine(point: TrendPoint, words: ReportWords): Line {
  const { channel, report: text, language } = words;
  const date = dayIn(language, point.publishedAt, 'short');
  return {
    section: text.sections.release,
    who: fill(text.releaseName, { number: point.release, date }),
    span: text.inPeriod,
    channel: channel[point.channel],
    what: text.score,
    ratings: point.ratings,
    ...points(point.score),
  };
}

function* shortlistLines(report: Report, words: ReportWords): Generator<Line> {
  const { report: text, channel } = words;
  const section = text.sections.shortlist;
  const comparison = comparisonOf(report);
  if (comparison === null) return yield { section, note: text.cannotCompare };
  const listed = shortlist(comparison);
  if (listed.length === 0) yield { section, note: text.nobodyAbove };
  for (const { officer, scored, drawn } of listed) {
    const who = { section, who: officerWords(officer), span: text.inPeriod };
    const what = { channel: channel.receipt, what: text.drawn, ratings: scored };
    yield { ...who, ...what, ...points(drawn), note: text.notRanking };
  }
}
