import { fill } from '../../shared/text/fill.ts';
import { groupVisitCode } from '../../shared/token/visit-code.ts';
import { codeText } from '../state/code-text.ts';
import { dismiss } from '../state/counter-code.ts';
import { timeWords } from '../state/moment-words.ts';
import { keepShown, secondsLeft } from '../state/put-away-clock.ts';
import type { ShownCode } from '../state/take-code.ts';
import { language } from '../state/language.ts';
import { typedAddress } from '../state/visit-address.ts';
import { FocusHeading } from './focus-heading.tsx';
import { LanguageButton } from './language-button.tsx';
import { QrCode } from './qr-code.tsx';

/** The code, large, for whoever stands on the other side of the desk. */
export function ShownCodeView({ shown }: { shown: ShownCode }) {
  const { slip } = codeText.value;
  const { position, desk } = shown.officer;
  return (
    <main class="bright">
      <p class="place">
        {shown.commune} · {desk} · {position}
      </p>
      <FocusHeading words={slip.scan} />
      <QrCode picture={shown.qr} label={slip.picture} />
      <p>
        {slip.address} <strong>{typedAddress(shown.address)}</strong> {slip.code}
      </p>
      <p class="code">{groupVisitCode(shown.code)}</p>
      <p>{fill(slip.until, { time: timeWords(shown.expiresAt, language.value) })}</p>
      <Controls leftToday={shown.leftToday} />
    </main>
  );
}

/** Seconds before the end at which it is said aloud. */
const WARNING = 30;

function Controls({ leftToday }: { leftToday: number | null }) {
  const { counterCode: words } = codeText.value;
  return (
    <div class="controls">
      <p class="choices">
        <button type="button" onClick={() => void dismiss()}>
          {words.close}
        </button>
        <button type="button" onClick={keepShown}>
          {words.stay}
        </button>
        <LanguageButton />
      </p>
      <p class="note">
        {fill(words.closesIn, { time: clockWords(secondsLeft.value) })}
        {leftToday !== null && ` · ${fill(words.left, { left: leftToday })}`}
      </p>
      <p role="status" class="unseen">
        {secondsLeft.value <= WARNING && fill(words.closesSoon, { seconds: WARNING })}
      </p>
    </div>
  );
}

/** "1:05" */
function clockWords(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
