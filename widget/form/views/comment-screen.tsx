import { commentLength } from '../answers.ts';
import { fill } from '../../../shared/text/fill.ts';
import { show } from '../form.ts';
import { answer } from '../moves.ts';
import { newReplyCode } from '../reply-code.ts';
import { Fragment, h } from '../render.ts';
import { form as text } from '../text.ts';
import { Heading } from './heading.tsx';
import { Option } from './option.tsx';
import type { Props } from './props.ts';

export function CommentScreen({ form }: Props) {
  const { draft } = form.model;
  const set = (part: Partial<typeof draft>): void =>
    show(form, answer(form.model, { ...draft, ...part }));
  return (
    <Fragment>
      <Heading>{text.comment}</Heading>
      <label>
        {text.commentLabel}
        <textarea
          rows={5}
          autocomplete="off"
          maxLength={commentLength}
          value={draft.comment}
          aria-describedby="hint"
          onInput={({ currentTarget }) => set({ comment: currentTarget.value })}
        />
      </label>
      <p id="hint">
        {fill(text.left, { count: commentLength - draft.comment.length })} {text.commentHint}
      </p>
      <Option checked={draft.helper} choose={() => set({ helper: !draft.helper })}>
        {text.helper}
      </Option>
      {draft.comment && (
        <Option
          checked={!!draft.reply}
          choose={() => set({ reply: draft.reply ? null : newReplyCode() })}
        >
          {text.reply}
        </Option>
      )}
    </Fragment>
  );
}
