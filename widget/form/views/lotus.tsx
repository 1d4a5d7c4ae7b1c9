import { h } from '../render.ts';

/** The mark of Nghe Dân: a lotus of three petals. */
export function Lotus() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 3c4 5 4 10 0 16-4-6-4-11 0-16zM2 9c5 0 9 4 9 11-6-1-9-5-9-11zM22 9c-5 0-9 4-9 11 6-1 9-5 9-11z" />
    </svg>
  );
}
