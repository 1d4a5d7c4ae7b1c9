import { memberWith } from '../../state/tab/member-tab.ts';
import { tabText } from '../../state/tab/text.ts';

const pages = ['oversight', 'comments', 'paper', 'verify', 'signals'] as const;
export type FrontPage = (typeof pages)[number];

/** The way among Mặt trận's tabs; the others have only one of them. */
export function FrontTabs({ current }: { current: FrontPage }) {
  if (memberWith(['overseer']) === null) return null;
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
