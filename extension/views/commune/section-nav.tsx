import { useSignal } from '@preact/signals';
import { section, sections } from '../../state/commune/sections.ts';
import { communeText } from '../../state/commune/text.ts';

/** The way to the other sections: beside the page, or behind a button where there is no room. */
export function SectionNav() {
  const words = communeText.value;
  const isOpen = useSignal(false);
  return (
    <nav aria-label={words.nav}>
      <button
        type="button"
        class="nav-button"
        aria-expanded={isOpen.value}
        aria-controls="sections"
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        {words.nav}
      </button>
      <ul id="sections" class={isOpen.value ? 'open' : undefined}>
        {sections.map((one) => (
          <li key={one}>
            <a
              href={`#${one}`}
              aria-current={one === section.value ? 'page' : undefined}
              onClick={() => (isOpen.value = false)}
            >
              {words.sections[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
