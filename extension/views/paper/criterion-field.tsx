import type { Answer } from '../../../shared/criteria/answers.ts';
import type { Criterion } from '../../../shared/criteria/sets.ts';
import { answerOfKey, keyedAnswers } from '../../state/paper/answer-keys.ts';
import { fieldName, paperText } from '../../state/paper/text.ts';
import { answers, differing, missing, setAnswer } from '../../state/paper/typing.ts';
import { focusNext } from './focus-field.ts';

/** One criterion: a number chooses the answer and goes on to the next. */
export function CriterionField({ criterion }: { criterion: Criterion }) {
  const { id } = criterion;
  const { again } = paperText.value;
  const differs = differing.value.includes(id);
  const isWrong = differs || missing.value.includes(id);
  return (
    <fieldset
      data-field={id}
      class={isWrong ? 'answers wrong' : 'answers'}
      onKeyDown={(event) => {
        const answer = answerOfKey(criterion, event.key);
        if (answer === null || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        setAnswer(id, answer);
        focusNext(event.currentTarget);
      }}
    >
      <legend>
        {fieldName(id)}
        {differs && <em> {again}</em>}
      </legend>
      <span class="options">
        {keyedAnswers(criterion).map(({ key, answer }) => (
          <label key={key}>
            <input
              type="radio"
              name={id}
              checked={answers.value[id] === answer}
              onChange={() => setAnswer(id, answer)}
            />
            <kbd>{key}</kbd>
            <AnswerWords criterion={criterion} answer={answer} />
          </label>
        ))}
      </span>
    </fieldset>
  );
}

function AnswerWords({ criterion, answer }: { criterion: Criterion; answer: Answer }) {
  const { observed, questions } = paperText.value;
  if (typeof answer === 'number') return <span class="unseen">{paperText.value.of5}</span>;
  const isMet = criterion.id in questions.observed;
  const words = isMet || criterion.kind === 'manner' ? observed : questions.knowsAnswers;
  return <span>{words[answer]}</span>;
}
