import type { Role } from '../../../shared/contract/role.ts';

const tabs = ['replies', 'sent', 'occasions', 'templates', 'counts'] as const;
export type Tab = (typeof tabs)[number];

/** Where in the tab of letters somebody is: a list, or writing on one comment. */
export interface Place {
  readonly tab: Tab;
  /** The comment that is replied to; null on a list. */
  readonly comment: string | null;
}

/** The tabs that a role has use for. */
export function tabsOf(role: Role): readonly Tab[] {
  if (role === 'officer') return ['replies', 'sent', 'occasions'];
  if (role === 'leader') return tabs;
  return role === 'overseer' ? ['counts'] : [];
}

/** The place that an address names behind its #: `#sent`, `#comment=…`; else the first of the role's. */
export function placeIn(hash: string, role: Role): Place {
  const open = tabsOf(role);
  const [, comment = null] = /^#comment=([0-9a-z]{16})$/u.exec(hash) ?? [];
  if (comment !== null && open.includes('replies')) return { tab: 'replies', comment };
  const named = open.find((tab) => hash === `#${tab}`);
  return { tab: named ?? open[0] ?? 'replies', comment: null };
}
