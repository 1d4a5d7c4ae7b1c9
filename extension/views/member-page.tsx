import type { Role } from '../../shared/contract/role.ts';
import { snapshot } from '../state/popup-screen.ts';
import { AgeNote } from './age-note.tsx';
import { BoardResults } from './board-results.tsx';
import { CommentsLink } from './comments-link.tsx';
import { CommuneLink } from './commune-link.tsx';
import { DeviceFooter } from './device-footer.tsx';
import { LettersLink } from './letters-link.tsx';
import { InboxLink } from './inbox-link.tsx';
import { MemberActions } from './member-actions.tsx';
import { MemberHeader } from './member-header.tsx';
import { OfficerResults } from './officer-results.tsx';
import { OversightLink } from './oversight-link.tsx';
import { ReportLink } from './report-link.tsx';

/** The popup of a paired device. */
export function MemberPage({ role, label }: { role: Role; label: string }) {
  const results = snapshot.value?.results;
  return (
    <>
      <MemberHeader role={role} />
      <MemberActions role={snapshot.value?.me.role ?? role} />
      <main>
        {role === 'overseer' && <OversightLink />}
        {(role === 'leader' || role === 'overseer') && <ReportLink />}
        {role === 'leader' && <CommentsLink />}
        <LettersLink role={role} />
        {role === 'officer' && <InboxLink />}
        {role === 'leader' && <CommuneLink />}
        <AgeNote />
        {results?.kind === 'score' && <OfficerResults score={results.score} />}
        {results?.kind === 'board' && <BoardResults board={results.board} />}
      </main>
      <DeviceFooter label={label} role={role} />
    </>
  );
}
