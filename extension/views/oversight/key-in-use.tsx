import { fill } from '../../../shared/text/fill.ts';
import { dayWords } from '../../state/moment-words.ts';
import { oversightText } from '../../state/oversight/text.ts';
import { language } from '../../state/language.ts';

/** Since when this key seals, and its fingerprint. */
export function KeyInUse({ since, fingerprint }: { since: string; fingerprint: string }) {
  return (
    <p>
      {fill(oversightText.value.inUse, { date: dayWords(since, language.value) })}
      <strong class="groups">{fingerprint}</strong>
    </p>
  );
}
