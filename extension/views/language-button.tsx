import { chooseLanguage, language } from '../state/language.ts';
import { languages } from '../state/languages.ts';

/** Switches to each other language, named in that language. */
export function LanguageButton() {
  const others = Object.entries(languages).filter(([code]) => code !== language.value);
  return others.map(([code, { name }]) => (
    <button
      type="button"
      class="quiet"
      lang={code}
      key={code}
      onClick={() => void chooseLanguage(code)}
    >
      {name}
    </button>
  ));
}
