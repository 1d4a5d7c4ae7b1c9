import { html } from 'hono/html';
import type { ChannelResult, CriterionResult, TrendPoint } from '../../shared/contract/score.ts';
import { fill } from '../../shared/text/fill.ts';
import { intervalLine } from './interval-line.ts';
import { type Language, textIn } from './language.ts';
import type { Html } from './layout.ts';
import { trendChart } from './trend-chart.ts';

const percent = (share: number) => Math.round(share * 100);

/** The result of one channel: its score, drawn and said, and what lies behind it. */
export function channelSection(
  result: ChannelResult,
  trend: readonly TrendPoint[],
  language: Language,
): Html {
  const { board: text, channel } = textIn(language);
  return html`<div class="channel">
    <p class="channel-name">${channel[result.channel]}</p>
    ${scoreLine(result, language)} ${trendChart(trend, language)}
    <details ${trend.length > 0 ? 'open' : ''}>
      <summary>${text.details}</summary>
      ${criteriaTable(result, language)}
    </details>
  </div>`;
}

function scoreLine({ score, ratings }: ChannelResult, language: Language): Html {
  const { board: text } = textIn(language);
  if (score === null) return html`<p>${text.unsureOnly}</p>`;
  const { value, low, high } = score;
  const words = fill(text.scoreWords, { ratings, low: percent(low), high: percent(high) });
  return html`<p class="score"><strong>${percent(value)}</strong> ${words}</p>
    ${intervalLine(score)}`;
}

function criteriaTable({ criteria }: ChannelResult, language: Language): Html {
  const { board: text } = textIn(language);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${text.details}">
    <table>
      <thead>
        <tr>
          <th scope="col">${text.criterion}</th>
          <th scope="col">${text.result}</th>
          <th scope="col">${text.ratings}</th>
        </tr>
      </thead>
      <tbody>
        ${criteria.map((criterion) => criterionRow(criterion, language))}
      </tbody>
    </table>
  </div>`;
}

function criterionRow({ criterion, counts, share }: CriterionResult, language: Language): Html {
  const { board: text, criteria } = textIn(language);
  const name = (criteria.names as Readonly<Record<string, string>>)[criterion] ?? criterion;
  const unsure = counts['unsure'] ?? 0;
  const answered = Object.values(counts).reduce((sum, count) => sum + count, 0) - unsure;
  return html`<tr>
    <th scope="row">${name}</th>
    <td>
      ${
        share === null
          ? text.unsureOnly
          : html`${fill(shareWords(criterion, counts, language), { share: percent(share.value) })}
            ${intervalLine(share)}`
      }
    </td>
    <td>${fill(text.answered, { answered, unsure })}</td>
  </tr>`;
}

function shareWords(
  criterion: string,
  counts: CriterionResult['counts'],
  language: Language,
): string {
  const { board: text } = textIn(language);
  if (criterion.startsWith('biet-')) return text.did;
  return 'kept' in counts || 'broken' in counts ? text.kept : text.mean;
}
