import { h } from '../../form/render.ts';
import { goOn } from '../edit.ts';
import type { Page } from '../page.ts';
import { text } from '../text.ts';
import { Alert } from './alert.tsx';
import { ContactField, KindField, OfficerField, StoryField } from './fields.tsx';

/** What happened, to whom it relates, the story, and how to reach the writer. */
export function WriteScreen({ page }: { readonly page: Page }) {
  const submit = (event: Event): void => {
    event.preventDefault();
    goOn(page);
  };
  return (
    <form class="card" key="write" onSubmit={submit} novalidate>
      <Mistakes page={page} />
      <KindField page={page} />
      <OfficerField page={page} />
      <StoryField page={page} />
      <ContactField page={page} />
      <button class="main" aria-disabled={page.model.busy ? 'true' : undefined}>
        {text.toReview}
      </button>
      <p class="hint">{text.notKept}</p>
    </form>
  );
}

/** Always an element, so that those below it stay what they are while somebody types. */
function Mistakes({ page }: { readonly page: Page }) {
  const { alert, missing } = page.model;
  return (
    <div>
      {missing.length > 0 && (
        <Alert>
          <h3>{text.mistakes}</h3>
          <ul>
            {missing.map((field) => (
              <li>
                <a href={`#${field}`}>{text.missing[field]}</a>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {alert && <Alert>{alert}</Alert>}
    </div>
  );
}
