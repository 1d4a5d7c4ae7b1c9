import { unreadCount } from '../../state/inbox/comments.ts';
import { part, parts } from '../../state/inbox/parts.ts';
import { inboxText } from '../../state/inbox/text.ts';

/** The ways to the parts of the tab. */
export function PartLinks() {
  const words = inboxText.value;
  return (
    <nav class="parts" aria-label={words.title}>
      {parts.map((one) => (
        <a key={one} href={`#${one}`} aria-current={one === part.value ? 'page' : undefined}>
          {words.parts[one]}
          {one === 'comments' && unreadCount.value > 0 && (
            <span class="count">{unreadCount.value}</span>
          )}
        </a>
      ))}
    </nav>
  );
}
