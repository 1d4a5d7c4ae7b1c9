import * as v from 'valibot';

/** What a member may be. An operator serves the installation, not a commune; a kiosk is a tablet. */
const roles = ['officer', 'leader', 'overseer', 'operator', 'kiosk'] as const;

export const RoleSchema = v.picklist(roles);
export type Role = v.InferOutput<typeof RoleSchema>;
