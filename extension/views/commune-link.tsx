import { text } from '../state/text.ts';

/** Leads a leader from the popup to officers, devices, keys and settings. */
export function CommuneLink() {
  return (
    <p>
      <a class="button" href="/commune.html" target="_blank">
        {text.value.extension.administration}
      </a>
    </p>
  );
}
