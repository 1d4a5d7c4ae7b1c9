import { guide } from '../state/own-guide.ts';
import { hasOthers, startPairing } from '../state/popup-screen.ts';
import { text } from '../state/text.ts';
import { GuideLink } from './guide-link.tsx';
import { LanguageButton } from './language-button.tsx';
import { Mark } from './mark.tsx';

/** The popup of a device that is not paired, for the first time or any more. */
export function PairInvitation({
  words,
}: {
  words: { title: string; text: string; pair: string };
}) {
  return (
    <main class="invitation">
      <Mark />
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <button type="button" class="strong" onClick={() => void startPairing()}>
        {words.pair}
      </button>
      <p class="note motto">{text.value.extension.motto}</p>
      <a class="quiet button" href="/members.html" hidden={!hasOthers.value}>
        {text.value.extension.device.users}
      </a>
      <GuideLink href={guide.value} />
      <LanguageButton />
    </main>
  );
}
