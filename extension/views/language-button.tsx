import { chooseLanguage, language } from '../state/text.ts';
import { languages } from '../state/texts.ts';

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
