import { Fragment, h } from '../../form/render.ts';
import type { Page } from '../page.ts';
import { AskStatus } from './ask-status.tsx';
import { ReviewScreen } from './review-screen.tsx';
import { SentScreen } from './sent-screen.tsx';
import { WriteScreen } from './write-screen.tsx';

/** One of the three screens; below the first, the way to an earlier concern. */
export function App({ page }: { readonly page: Page }) {
  const { step } = page.model;
  return (
    <Fragment>
      {step === 'write' && <WriteScreen page={page} />}
      {step === 'review' && <ReviewScreen page={page} />}
      {step === 'sent' && <SentScreen page={page} />}
      {step !== 'review' && <AskStatus page={page} />}
    </Fragment>
  );
}
