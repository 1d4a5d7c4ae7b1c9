import { text } from '../state/text.ts';

/** Leads a leader from the popup to the comments that wait for a decision. */
export function CommentsLink() {
  return (
    <p>
      <a class="button" href="/comments.html" target="_blank">
        {text.value.extension.comments}
      </a>
    </p>
  );
}
