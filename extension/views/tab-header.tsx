import { useEffect } from 'preact/hooks';
import { findOwnGuide, guide, guidesOn } from '../state/own-guide.ts';
import { text } from '../state/text.ts';
import { GuideLink } from './guide-link.tsx';
import { LanguageButton } from './language-button.tsx';
import { Mark } from './mark.tsx';

/** The head of a page that fills a tab; `server` is one whose guides serve as long as nobody is paired. */
export function TabHeader({ server = null }: { server?: string | null }) {
  useEffect(() => void findOwnGuide(), []);
  return (
    <header>
      <Mark />
      <p>{text.value.extension.name}</p>
      <GuideLink href={guide.value ?? (server && guidesOn(server))} />
      <LanguageButton />
    </header>
  );
}
