import { CommuneListSchema } from '../../shared/contract/commune.ts';
import type { Command } from '../command/call.ts';
import { knownProvinces } from './known-provinces.ts';
import { operatorOptions, operatorSession, valueOf } from './operator-session.ts';

/** Lists the communes of an installation, each with its province if it is in one. */
export const list: Command = {
  operands: [0, 0],
  options: operatorOptions,
  async run(call) {
    const ask = await operatorSession(call);
    const said = await ask({ method: 'GET', path: '/v1/communes' });
    const { communes } = valueOf(said, CommuneListSchema, call);
    const { ofCommune } = await knownProvinces(call, ask);
    const listed = communes.map((one) => ({ ...one, province: ofCommune.get(one.id) ?? null }));
    const lines = listed.map(({ id, name, province }) => [id, name, province ?? ''].join('\t'));
    return {
      json: { communes: listed },
      lines: lines.length > 0 ? lines : [call.texts.words.noCommunes],
    };
  },
};
