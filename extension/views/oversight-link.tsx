import { text } from '../state/text.ts';

/** Leads Mặt trận from the popup to what citizens sealed for it. */
export function OversightLink() {
  return (
    <p>
      <a class="button" href="/oversight.html" target="_blank">
        {text.value.extension.concerns}
      </a>
    </p>
  );
}
