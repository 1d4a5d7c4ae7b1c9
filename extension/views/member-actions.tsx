import type { Role } from '../../shared/contract/role.ts';
import { startHandingOut } from '../state/popup-screen.ts';
import { text } from '../state/text.ts';

/** What a member does from the popup, by role. */
export function MemberActions({ role }: { role: Role }) {
  const { actions } = text.value.extension;
  if (role === 'operator') return null;
  return (
    <button type="button" class="action" onClick={() => void startHandingOut(role)}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 4h6v6H4ZM14 4h6v6h-6ZM4 14h6v6H4ZM14 14h2v2M20 14v3h-3v3M14 18v2M20 20v.01" />
      </svg>
      {role === 'officer' ? actions.showCode : actions.slips}
    </button>
  );
}
