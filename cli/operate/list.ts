import { CommuneListSchema } from '../../shared/contract/commune.ts';
import type { Command } from '../command/call.ts';
import { operatorOptions, operatorSession, valueOf } from './operator-session.ts';

/** Lists the communes of an installation. */
export const list: Command = {
  operands: [0, 0],
  options: operatorOptions,
  async run(call) {
    const ask = await operatorSession(call);
    const said = await ask({ method: 'GET', path: '/v1/communes' });
    const { communes } = valueOf(said, CommuneListSchema, call);
    const lines = communes.map(({ id, name }) => `${id}\t${name}`);
    return { json: { communes }, lines: lines.length > 0 ? lines : [call.texts.words.noCommunes] };
  },
};
