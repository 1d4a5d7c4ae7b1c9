import { criteriaOf, scoredSets } from '../../../shared/criteria/sets.ts';
import type { Topic } from '../../../shared/comments/topics.ts';
import { fill } from '../../../shared/text/fill.ts';
import {
  chooseUnread,
  countSpeakingOf,
  onlyUnread,
  shownReleases,
  topic,
} from '../../state/inbox/comments.ts';
import { inboxText } from '../../state/inbox/text.ts';
import { text } from '../../state/text.ts';

const topics = criteriaOf(scoredSets).map(({ id }) => id as Topic);

/** Which of the comments are shown: those that speak of a criterion, or the unread. */
export function CommentChoice() {
  const { list } = inboxText.value;
  return (
    <>
      <div class="choice">
        <label for="topic">{list.topic}</label>
        <select
          id="topic"
          aria-describedby="topic-note"
          onChange={({ currentTarget }) => {
            topic.value = topics.find((one) => one === currentTarget.value) ?? null;
          }}
        >
          <option value="" selected={topic.value === null}>
            {list.every}
          </option>
          {topics.map((one) => (
            <option key={one} value={one} selected={one === topic.value}>
              {fill(list.some, {
                topic: text.value.criteria.names[one],
                count: countSpeakingOf(one),
              })}
            </option>
          ))}
        </select>
        <label class="only">
          <input
            type="checkbox"
            checked={onlyUnread.value}
            onChange={({ currentTarget }) => chooseUnread(currentTarget.checked)}
          />
          {list.onlyUnread}
        </label>
      </div>
      <p class="note" id="topic-note">
        {list.topicNote}
      </p>
      {shownReleases.value.length === 0 && <NothingLeft />}
    </>
  );
}

function NothingLeft() {
  const { list } = inboxText.value;
  return (
    <div class="card">
      <p role="status">{list.nothingLeft}</p>
      <p>
        <button
          type="button"
          onClick={() => {
            topic.value = null;
            chooseUnread(false);
          }}
        >
          {list.showAll}
        </button>
      </p>
    </div>
  );
}
