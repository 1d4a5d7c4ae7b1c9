import { chooseLanguage, language, text } from '../state/text.ts';

/** Switches to the other language, named in that language. */
export function LanguageButton() {
  const other = language.value === 'vi' ? 'en' : 'vi';
  return (
    <button type="button" class="quiet" lang={other} onClick={() => void chooseLanguage(other)}>
      {text.value.extension.otherLanguage}
    </button>
  );
}
