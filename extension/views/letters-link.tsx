import { useEffect } from 'preact/hooks';
import type { Role } from '../../shared/contract/role.ts';
import { fill } from '../../shared/text/fill.ts';
import { countDue, dueCount } from '../state/letters/due-count.ts';
import { newsIn } from '../state/letters/news-text.ts';
import { language } from '../state/text.ts';

/** Leads from the popup to the letters, and says how many wait to be written or printed. */
export function LettersLink({ role }: { role: Role }) {
  useEffect(() => void countDue(), []);
  if (!['officer', 'leader', 'overseer'].includes(role)) return null;
  const count = dueCount.value;
  const { link, linkDue } = newsIn(language.value);
  return (
    <p>
      <a class="button" href="/letters.html" target="_blank">
        {count > 0 ? fill(linkDue, { count }) : link}
      </a>
    </p>
  );
}
