import { text } from '../state/text.ts';

/** Leads leader and overseer from the popup to reports. */
export function ReportLink() {
  return (
    <p>
      <a class="button" href="/report.html" target="_blank">
        {text.value.extension.reports}
      </a>
    </p>
  );
}
