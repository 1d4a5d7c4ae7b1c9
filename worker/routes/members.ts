import {
  createInvite,
  inviteOperator,
  listMembers,
  removeMember,
  revokeDevice,
  withdrawInvites,
} from '../../shared/contract/member.ts';
import type { Role } from '../../shared/contract/role.ts';
import { accepted, refuse } from '../problem.ts';
import { findCommune, registryOf } from '../registry/directory.ts';
import { type App, pathPart, serve } from './serve.ts';

/** Whom a role invites and whose devices it may unpair. Nobody is above Mặt trận but the operator. */
const inCareOf: Readonly<Record<Role, readonly Role[]>> = {
  operator: ['leader', 'overseer'],
  leader: ['officer', 'kiosk'],
  overseer: [],
  officer: [],
  kiosk: [],
};

/** Members: inviting them and unpairing their devices. */
export function memberRoutes(app: App): void {
  serve(app, inviteOperator, async ({ context, caller }) =>
    registryOf(context.env).inviteDeviceOf(caller.member),
  );

  serve(app, createInvite, async ({ context, body, caller }) => {
    if (!inCareOf[caller.role].includes(body.role)) refuse('not-allowed');
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return accepted(await commune.invite(body));
  });

  serve(app, listMembers, async ({ context }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return { members: await commune.members() };
  });

  serve(app, removeMember, async ({ context, caller }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    // An officer is more than a member: who leaves the list of officers keeps results.
    const roles = inCareOf[caller.role].filter((role) => role !== 'officer');
    if (!(await commune.removeMember(pathPart(context, 'member'), roles))) refuse('not-found');
  });

  serve(app, withdrawInvites, async ({ context, caller }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    const member = pathPart(context, 'member');
    if (!(await commune.withdrawInvites(member, inCareOf[caller.role]))) refuse('not-found');
  });

  serve(app, revokeDevice, async ({ context, caller }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    const device = pathPart(context, 'device');
    if (!(await commune.revokeDevice(device, inCareOf[caller.role]))) refuse('not-found');
  });
}
