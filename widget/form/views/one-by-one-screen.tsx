import { answersTo } from '../../../shared/criteria/answers.ts';
import { criteriaOf, type MannerId, type SetId } from '../../../shared/criteria/sets.ts';
import { choose } from '../draft.ts';
import { show } from '../form.ts';
import { answer } from '../moves.ts';
import { Fragment, h } from '../render.ts';
import { criteria, form as text, questions } from '../text.ts';
import { word } from '../word.ts';
import { Face } from './face.tsx';
import { Heading } from './heading.tsx';
import { Option } from './option.tsx';
import type { Props } from './props.ts';
import { Question } from './question.tsx';

/** Whether the words of the scale are short enough to stand side by side on a phone. */
const short = criteria.scale
  .join(' ')
  .split(' ')
  .every((part) => part.length < 8)
  ? 'short'
  : '';

/** Criteria that are asked one by one: the manners on five steps, "biết" by yes and no. */
export function OneByOneScreen({ form, set }: Props & { readonly set: SetId }) {
  const { draft } = form.model;
  return (
    <Fragment>
      <Heading>{set === 'ba-the-hien' ? text.manners : questions.knows}</Heading>
      {criteriaOf([set]).map((criterion) => {
        const { id, kind } = criterion;
        const legend = kind === 'manner' ? questions.manners[id as MannerId] : criteria.names[id];
        return (
          <Question form={form} id={id} legend={legend}>
            <div class={`${kind} ${short}`}>
              {answersTo(criterion).map((value) => (
                <Option
                  group={id}
                  checked={draft.chosen[id] === value}
                  choose={() => show(form, answer(form.model, choose(draft, id, value)))}
                >
                  {typeof value === 'number' && <Face step={value} />}
                  {word(value)}
                </Option>
              ))}
            </div>
          </Question>
        );
      })}
    </Fragment>
  );
}
