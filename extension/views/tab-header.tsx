import { text } from '../state/text.ts';
import { LanguageButton } from './language-button.tsx';
import { Mark } from './mark.tsx';

/** The head of a page that fills a tab. */
export function TabHeader() {
  return (
    <header>
      <Mark />
      <p>{text.value.extension.name}</p>
      <LanguageButton />
    </header>
  );
}
