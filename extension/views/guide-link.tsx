import { text } from '../state/text.ts';

/** The way to the guide on the member's own server; nothing while that is not known. */
export function GuideLink({ href }: { href: string | null }) {
  if (href === null) return null;
  return (
    <a class="quiet button" href={href} hreflang="vi" target="_blank" rel="noopener">
      {text.value.extension.guide}
    </a>
  );
}
