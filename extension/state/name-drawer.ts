import type { Me } from '../../shared/contract/member.ts';
import { changeOpenDrawer } from '../platform/drawers.ts';
import { text } from './text.ts';

/** Writes on the open drawer whose it is, so that people find theirs. */
export async function nameDrawer({ officer, role, commune }: Me): Promise<void> {
  const whose = officer ? [officer.name, officer.position, officer.desk] : [roleWords(role)];
  await changeOpenDrawer({ title: [...whose, commune?.name].filter(Boolean).join(', ') });
}

function roleWords(role: Me['role']): string {
  return text.value.extension.roles[role];
}
