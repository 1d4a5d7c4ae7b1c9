import { Mark } from './mark.tsx';

/** Where the extension lives: the corner of a browser's window. */
export function ToolbarPicture() {
  return (
    <div class="toolbar-picture" aria-hidden="true">
      <span class="address" />
      <Mark />
      <svg class="puzzle" viewBox="0 0 24 24">
        <path d="M4 9h4a2 2 0 1 1 4 0h4v4a2 2 0 1 1 0 4v4H4Z" />
      </svg>
    </div>
  );
}
