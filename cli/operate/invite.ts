import { InviteSchema } from '../../shared/contract/member.ts';
import { dayInVietnam } from '../../shared/day-in-vietnam.ts';
import { fill } from '../../shared/text/fill.ts';
import type { Call, Command } from '../command/call.ts';
import { Stop } from '../command/stop.ts';
import {
  type AskAsOperator,
  operatorInvite,
  operatorOptions,
  operatorSession,
  valueOf,
} from './operator-session.ts';

/** Invites a leader or an overseer of a commune, or another device of the operator. */
export const invite: Command = {
  operands: [1, 2],
  options: { ...operatorOptions, label: { type: 'string' } },
  async run(call) {
    const [role = '', commune] = call.operands;
    const fits = role === 'operator' ? commune === undefined : commune !== undefined;
    if (!fits || !['leader', 'overseer', 'operator'].includes(role)) {
      throw new Stop('operands', { name: 'invite' });
    }
    const ask = await operatorSession(call);
    const made =
      commune === undefined
        ? await operatorInvite(call, ask)
        : await ofCommune(call, ask, role, commune);
    const until = dayInVietnam(Date.parse(made.expiresAt));
    // What the pairing page of the extension reads; another machine of the operator has no commune.
    const code = commune === undefined ? made.invite : `${commune}.${made.invite}`;
    const line = fill(call.texts.words.invited, { invite: code, until });
    return { json: { role, commune: commune ?? null, ...made }, lines: [line] };
  },
};

async function ofCommune(call: Call, ask: AskAsOperator, role: string, commune: string) {
  const label =
    call.option('label') ?? call.texts.words.labels[role === 'leader' ? 'leader' : 'overseer'];
  const path = `/v1/communes/${encodeURIComponent(commune)}/invites`;
  return valueOf(await ask({ method: 'POST', path, body: { role, label } }), InviteSchema, call);
}
