import type { Role } from '../contract/role.ts';

/** The guides by the names of their files in `docs/huong-dan`, which are their addresses too. */
export const guides = ['can-bo', 'lanh-dao', 'mat-tran', 'cai-dat'] as const;
export type Guide = (typeof guides)[number];

/** The page that lists all guides. */
export const GUIDES_PATH = '/huong-dan';

const byRole: Readonly<Partial<Record<Role, Guide>>> = {
  officer: 'can-bo',
  leader: 'lanh-dao',
  overseer: 'mat-tran',
};

export function isGuide(name: string): name is Guide {
  return (guides as readonly string[]).includes(name);
}

export function guidePath(guide: Guide): string {
  return `${GUIDES_PATH}/${guide}`;
}

/** The path of the guide for a role; of the list of all where no single one is meant for it. */
export function guidePathOf(role: Role): string {
  const guide = byRole[role];
  return guide === undefined ? GUIDES_PATH : guidePath(guide);
}
