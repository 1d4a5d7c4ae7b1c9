import { useEffect } from 'preact/hooks';
import { findOwnGuide, guide } from '../state/own-guide.ts';
import { text } from '../state/text.ts';
import { GuideLink } from './guide-link.tsx';
import { LanguageButton } from './language-button.tsx';
import { Mark } from './mark.tsx';

/** The head of a page that fills a tab. */
export function TabHeader() {
  useEffect(() => void findOwnGuide(), []);
  return (
    <header>
      <Mark />
      <p>{text.value.extension.name}</p>
      <GuideLink href={guide.value} />
      <LanguageButton />
    </header>
  );
}
