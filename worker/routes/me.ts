import { listMyDevices, type Me, readMe, revokeMyDevice } from '../../shared/contract/member.ts';
import { homeOf } from '../auth/caller.ts';
import type { Environment } from '../environment.ts';
import { refuse } from '../problem.ts';
import { findCommune } from '../registry/directory.ts';
import type { Caller } from '../registry/members/session.ts';
import { type App, pathPart, serve } from './serve.ts';

/** What every member may know and do about themselves. */
export function meRoutes(app: App): void {
  serve(app, readMe, async ({ context, caller }): Promise<Me> => {
    const { role, device } = caller;
    return { role, device, ...(await whereabouts(context.env, caller)) };
  });

  serve(app, listMyDevices, async ({ context, caller }) => {
    const home = await homeOf(context.env, caller.commune ?? '~');
    const devices = await home.devicesOf(caller.member);
    return {
      devices: devices.map(({ id, label, pairedAt }) => ({
        id,
        label,
        pairedAt,
        current: id === caller.device,
      })),
    };
  });

  serve(app, revokeMyDevice, async ({ context, caller }) => {
    const home = await homeOf(context.env, caller.commune ?? '~');
    const device = pathPart(context, 'device');
    if (!(await home.revokeOwnDevice(device, caller.member))) refuse('not-found');
  });
}

async function whereabouts(
  env: Environment,
  caller: Caller,
): Promise<Pick<Me, 'commune' | 'officer'>> {
  if (caller.commune === null) return { commune: null, officer: null };
  const commune = await findCommune(env, caller.commune);
  const { id, name } = await commune.profile();
  const officer = caller.officer === null ? null : await commune.findOfficer(caller.officer);
  return { commune: { id, name }, officer };
}
