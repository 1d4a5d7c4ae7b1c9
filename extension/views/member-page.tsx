import type { Role } from '../../shared/contract/role.ts';
import { snapshot } from '../state/popup-screen.ts';
import { AgeNote } from './age-note.tsx';
import { BoardResults } from './board-results.tsx';
import { DeviceFooter } from './device-footer.tsx';
import { MemberActions } from './member-actions.tsx';
import { MemberHeader } from './member-header.tsx';
import { MemberLinks } from './member-links.tsx';
import { OfficerResults } from './officer-results.tsx';

/** The popup of a paired device. */
export function MemberPage({ role, label }: { role: Role; label: string }) {
  const results = snapshot.value?.results;
  return (
    <>
      <MemberHeader role={role} />
      <MemberActions role={snapshot.value?.me.role ?? role} />
      <main>
        <MemberLinks role={role} />
        <AgeNote />
        {results?.kind === 'score' && <OfficerResults score={results.score} />}
        {results?.kind === 'board' && <BoardResults board={results.board} />}
      </main>
      <DeviceFooter label={label} role={role} />
    </>
  );
}
