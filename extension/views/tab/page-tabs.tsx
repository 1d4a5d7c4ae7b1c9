import type { Role } from '../../../shared/contract/role.ts';
import { tabText } from '../../state/tab/text.ts';

const pagesOf = {
  officer: ['inbox', 'letters'],
  leader: ['commune', 'comments', 'report', 'letters', 'slips'],
  overseer: ['oversight', 'comments', 'paper', 'verify', 'signals', 'report', 'letters', 'slips'],
} as const;
export type TabPage = (typeof pagesOf)[keyof typeof pagesOf][number];

/** The way among the tabs of a role; nothing on a page that is not among them. */
export function PageTabs({ role, current }: { role: Role | undefined; current: TabPage }) {
  const pages: readonly TabPage[] = pagesOf[role as keyof typeof pagesOf] ?? [];
  if (!pages.includes(current)) return null;
  const { names, title } = tabText.value;
  return (
    <nav class="tabs screen" aria-label={title}>
      {pages.map((page) => (
        <a
          key={page}
          href={`/${page}.html`}
          {...(page === current && { 'aria-current': 'page' as const })}
        >
          {names[page]}
        </a>
      ))}
    </nav>
  );
}
