import type { Role } from '../../shared/contract/role.ts';
import { askNow, asking, snapshot } from '../state/popup-screen.ts';
import { text } from '../state/text.ts';
import { Mark } from './mark.tsx';

/** Whose results these are, and the way to ask for newer ones. */
export function MemberHeader({ role }: { role: Role }) {
  const { roles, name } = text.value.extension;
  const me = snapshot.value?.me;
  const officer = me?.officer;
  return (
    <header>
      <Mark />
      <div>
        <h1>{officer?.position ?? roles[me?.role ?? role]}</h1>
        <p>
          {[officer?.name, officer?.desk, me?.commune?.name ?? name].filter(Boolean).join(' · ')}
        </p>
      </div>
      <RefreshButton />
    </header>
  );
}

function RefreshButton() {
  const { refresh, refreshing } = text.value.extension.state;
  const words = asking.value ? refreshing : refresh;
  return (
    <button
      type="button"
      class="icon"
      aria-label={words}
      title={words}
      aria-disabled={asking.value}
      onClick={() => void askNow()}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" class={asking.value ? 'turning' : undefined}>
        <path d="M19 12a7 7 0 1 1-2-5M19 3v5h-5" />
      </svg>
    </button>
  );
}
