import { receiptLink } from '../../../shared/log/receipt-link.ts';
import { fill } from '../../../shared/text/fill.ts';
import { readableDate } from '../../form/readable-date.ts';
import { type Drawn, Fragment, h } from '../../form/render.ts';
import { form as words } from '../../form/text.ts';
import { Frame } from '../../form/views/frame.tsx';
import { Heading } from '../../form/views/heading.tsx';
import type { Kiosk, ThanksScreen } from '../kiosk.ts';
import { text } from '../text.ts';
import { Contacts } from './contacts.tsx';
import type { Props } from './props.ts';
import { Qr } from './qr.tsx';
import { Waiting } from './waiting.tsx';

interface ThanksProps extends Props {
  readonly thanks: ThanksScreen;
}

/** What became of the rating. What a citizen may keep goes to their own phone; the kiosk keeps nothing. */
export function Thanks({ kiosk, thanks }: ThanksProps) {
  const { commune } = kiosk.model;
  return (
    <Frame
      name="thanks"
      buttons={[
        [words.again, kiosk.act.another],
        [text.thanks.done, kiosk.act.done],
      ]}
    >
      <Heading>{words.sent}</Heading>
      <p role="status">{sentenceOf(kiosk, thanks)}</p>
      <div class="codes">
        {receiptCode(kiosk, thanks)}
        {thanks.broken && (
          <Qr
            text={`${location.origin}/concern/${commune?.id}`}
            label={text.thanks.seriousPicture}
            caption={text.thanks.serious}
          />
        )}
      </div>
      {commune && <Contacts contacts={commune.contacts} />}
      <Waiting kiosk={kiosk} />
    </Frame>
  );
}

function sentenceOf({ model }: Kiosk, { state }: ThanksScreen): string {
  if (typeof state === 'string') return text.thanks[state];
  const total = model.commune?.thresholds.total ?? 0;
  return fill(words.sentText, { date: readableDate(state.opensAt), total });
}

function receiptCode({ pairing }: Kiosk, { state }: ThanksScreen): Drawn {
  if (typeof state === 'string' || pairing === null) return null;
  const { promise, ...receipt } = state;
  if (promise === null) return null;
  const link = receiptLink(location.origin, { ...receipt, promise, commune: pairing.commune });
  return (
    <Fragment>
      <Qr text={link} label={text.thanks.receiptPicture} caption={text.thanks.receipt}>
        <p>
          {words.receipt} <code>{state.id.replace(/.{4}(?=.)/gu, '$& ')}</code>
        </p>
      </Qr>
    </Fragment>
  );
}
