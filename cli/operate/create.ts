import { CommuneSchema } from '../../shared/contract/commune.ts';
import { fill } from '../../shared/text/fill.ts';
import type { Command } from '../command/call.ts';
import { operatorOptions, operatorSession, valueOf } from './operator-session.ts';

/** Makes a commune. */
export const create: Command = {
  operands: [1, 1],
  options: {
    ...operatorOptions,
    name: { type: 'string' },
    origin: { type: 'string', multiple: true },
    province: { type: 'string' },
  },
  async run(call) {
    const [id = ''] = call.operands;
    const province = call.option('province');
    const body = {
      id,
      name: call.needed('name'),
      origins: call.options('origin'),
      ...(province === null ? {} : { province }),
    };
    const ask = await operatorSession(call);
    const said = await ask({ method: 'POST', path: '/v1/communes', body });
    const { name } = valueOf(said, CommuneSchema, call);
    return { json: { id, name }, lines: [fill(call.texts.words.created, { id, name })] };
  },
};
