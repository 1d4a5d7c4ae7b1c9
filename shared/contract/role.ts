import * as v from 'valibot';

/** What a member may be. An operator serves the installation, not a commune. */
export const roles = ['officer', 'leader', 'overseer', 'operator'] as const;

export const RoleSchema = v.picklist(roles);
export type Role = v.InferOutput<typeof RoleSchema>;
