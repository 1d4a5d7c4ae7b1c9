import { membership } from '../state/popup-screen.ts';
import { text } from '../state/text.ts';
import { MemberPage } from './member-page.tsx';
import { PairInvitation } from './pair-invitation.tsx';

/** What opens when the icon is pressed. */
export function Popup() {
  const member = membership.value;
  const { welcome, revoked } = text.value.extension;
  if (member === undefined) return null;
  if (member === null) return <PairInvitation words={welcome} />;
  if (member.state === 'revoked') return <PairInvitation words={revoked} />;
  return <MemberPage role={member.role} label={member.label} />;
}
