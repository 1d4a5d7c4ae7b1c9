import { online } from '../../state/commune/commune-page.ts';
import { communeText } from '../../state/commune/text.ts';

/** Said before anybody tries in vain. */
export function OfflineNote() {
  return (
    <p role="status" class={online.value ? 'unseen' : 'trouble calm'}>
      {!online.value && communeText.value.offline}
    </p>
  );
}
