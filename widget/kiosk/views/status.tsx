import { fill } from '../../../shared/text/fill.ts';
import { problemSentence } from '../../form/problem-sentence.ts';
import { h } from '../../form/render.ts';
import type { Kiosk } from '../kiosk.ts';
import { locale, text } from '../text.ts';
import type { Props } from './props.ts';

/** How the device fares. */
export function Status({ kiosk }: Props) {
  const { staff } = text;
  const { awake, stored } = kiosk.model;
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [staff.waiting, waitingWords(kiosk)],
    [staff.refused, refusedWords(kiosk)],
    [staff.screen, [awake ? staff.awake : staff.asleep]],
    [staff.stored, [stored ? staff.yes : staff.no]],
  ];
  return (
    <dl>
      {facts.map(([title, lines]) => (
        <div>
          <dt>{title}</dt>
          {lines.map((line) => (
            <dd>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function waitingWords({ model, sender }: Kiosk): readonly string[] {
  const { limited, offline } = text.staff.waitingWhy;
  if (model.waiting === 0) return [text.staff.none];
  const until = sender?.notBefore() ?? 0;
  const time = new Date(until).toLocaleTimeString(locale, { timeStyle: 'short' });
  const why = until > Date.now() ? fill(limited, { time }) : model.offline ? offline : '';
  return [`${model.waiting}`, ...(why ? [why] : [])];
}

function refusedWords({ model }: Kiosk): readonly string[] {
  const lines = Object.entries(model.refused).map(([code, count]) => {
    const why = code === 'unreadable' ? text.staff.unreadable : problemSentence(code);
    return fill(text.staff.refusedWhy, { count, why });
  });
  return lines.length > 0 ? lines : [text.staff.none];
}
