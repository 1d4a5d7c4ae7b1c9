import { qrPicture } from '../../../shared/qr/qr-picture.ts';
import { fill } from '../../../shared/text/fill.ts';
import { closeInvite, type ShownInvite, shownInvite } from '../../state/commune/invites.ts';
import { communeText } from '../../state/commune/text.ts';
import { timeWords } from '../../state/moment-words.ts';
import { language } from '../../state/language.ts';
import { QrCode } from '../qr-code.tsx';
import { CopyButton } from './copy-button.tsx';
import { focusSection } from './focus-section.ts';
import { FocusHeading2 } from './focus-heading-2.tsx';

const close = () => {
  closeInvite();
  focusSection();
};

/** The invite that was made last, if it is one of these. */
export function InviteCard({ kiosk }: { kiosk: boolean }) {
  const shown = shownInvite.value;
  if (shown === null || (shown.role === 'kiosk') !== kiosk) return null;
  return <Shown key={shown.code} shown={shown} />;
}

function Shown({ shown }: { shown: ShownInvite }) {
  const { invite: words } = communeText.value;
  const { who, role, link, code, server, expiresAt } = shown;
  return (
    <section class="card to-print">
      <FocusHeading2 words={fill(words.title, { who })} />
      <p>{words.how[role === 'kiosk' ? 'kiosk' : 'official']}</p>
      <p>{words.once}</p>
      <p>{fill(words.until, { date: timeWords(expiresAt, language.value) })}</p>
      <div class="invite">
        <QrCode picture={qrPicture(link)} label={words.qr} />
        <dl>
          <dt>{words.link}</dt>
          <dd>
            <code>{link}</code>
          </dd>
          <dt>{words.code}</dt>
          <dd>
            <code>{code}</code>
          </dd>
          <dd class="note">{fill(words.server, { server })}</dd>
        </dl>
      </div>
      <p class="choices screen">
        <CopyButton content={link} label={words.copy} />
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </p>
    </section>
  );
}
