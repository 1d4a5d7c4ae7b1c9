import type { LetterAnswer } from '../../../shared/contract/letter.ts';
import { fill } from '../../../shared/text/fill.ts';
import { h } from '../../form/render.ts';
import type { Found } from '../find-letters.ts';
import { answeringOf, changeAnswer, type Page } from '../page.ts';
import { sendAnswer } from '../send-answer.ts';
import { text } from '../text.ts';

interface Props {
  readonly page: Page;
  readonly found: Extract<Found, { state: 'opened' }>;
}

const answers = Object.entries(text.answers) as [LetterAnswer, string][];

/** Whether the letter settled the matter: asked until it was answered once. */
export function AnswerForm({ page, found: { code, answered } }: Props) {
  const { alert, chosen, state } = answeringOf(page, code);
  if (state === 'sent' && chosen !== null) return <Answered chosen={chosen} />;
  if (answered) return <p class="promises">{text.answeredBefore}</p>;
  const send = (event: Event): void => {
    event.preventDefault();
    void sendAnswer(page, code);
  };
  return (
    <form class="letter-answer" onSubmit={send} novalidate>
      {alert && (
        <p class="mistakes" role="alert" tabindex={-1}>
          {alert}
        </p>
      )}
      <fieldset>
        <legend>{text.question}</legend>
        {answers.map(([answer, words]) => (
          <label class="choice">
            <input
              type="radio"
              name={`answer-${code}`}
              checked={chosen === answer}
              onChange={() => changeAnswer(page, code, { chosen: answer })}
            />
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
      <p class="hint">{text.once}</p>
      <button class="main" aria-disabled={state === 'sending' ? 'true' : undefined}>
        {state === 'sending' ? text.sending : text.answer}
      </button>
    </form>
  );
}

function Answered({ chosen }: { readonly chosen: LetterAnswer }) {
  return (
    <div class="promises" role="status">
      <p>{fill(text.answered, { answer: text.answers[chosen] })}</p>
      {chosen === 'unsettled' && <p>{text.further}</p>}
    </div>
  );
}
