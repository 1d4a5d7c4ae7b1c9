import { readFile } from 'node:fs/promises';
import {
  CommuneListSchema,
  CommuneSchema,
  type NewCommune,
} from '../../shared/contract/commune.ts';
import { fill } from '../../shared/text/fill.ts';
import type { Call, Command } from '../command/call.ts';
import { Stop } from '../command/stop.ts';
import { inTurns } from './in-turns.ts';
import { knownProvinces, makeProvinces } from './known-provinces.ts';
import {
  type AskAsOperator,
  operatorOptions,
  operatorSession,
  valueOf,
} from './operator-session.ts';
import { readCommuneRows, type RowFault } from './read-commune-rows.ts';

/** How many communes are made at once. */
const AT_ONCE = 8;

type Outcome = 'created' | 'renamed' | 'same';

/**
 * Brings an installation to what a table of communes says: makes those that are
 * missing, their provinces first, and gives others their name. What a commune's leader has chosen since
 * stays, and nothing is removed, so a second run changes nothing.
 */
export const apply: Command = {
  operands: [0, 0],
  options: { ...operatorOptions, file: { type: 'string', short: 'f' } },
  async run(call) {
    const { rows, provinces, faults } = readCommuneRows(await textOf(call.needed('file')));
    const ask = await operatorSession(call);
    const names = await knownNames(call, ask);
    const known = await knownProvinces(call, ask);
    const made = await makeProvinces(call, ask, provinces, known);
    const count: Record<Outcome, number> = { created: 0, renamed: 0, same: 0 };
    const refused: RowFault[] = [...faults];
    await inTurns(rows, AT_ONCE, call.progress, async ({ row, commune }) => {
      try {
        checkProvince(call, commune, known.ofCommune.get(commune.id) ?? null, names);
        count[await applyCommune(call, ask, commune, names.get(commune.id))] += 1;
      } catch (error) {
        if (!(error instanceof Stop) || error.reason !== 'refused') throw error;
        refused.push({ row, what: String(error.values['why']) });
      }
      return commune.id;
    });
    return result(
      call,
      count,
      made,
      refused.toSorted((one, other) => one.row - other.row),
    );
  },
};

function result(
  { texts }: Call,
  count: Record<Outcome, number>,
  provinces: number,
  faults: readonly RowFault[],
) {
  const { words } = texts;
  const lines = faults.map(({ row, what }) => fill(words.rowFault, { row, what }));
  if (provinces > 0) lines.push(fill(words.provincesMade, { provinces }));
  return {
    json: { ...count, provinces, faults },
    lines: [...lines, fill(words.applied, { ...count, faults: faults.length })],
    failed: faults.length > 0,
  };
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new Stop('file-missing', { file });
  });
}

async function knownNames(call: Call, ask: AskAsOperator): Promise<ReadonlyMap<string, string>> {
  const said = await ask({ method: 'GET', path: '/v1/communes' });
  const { communes } = valueOf(said, CommuneListSchema, call);
  return new Map(communes.map(({ id, name }) => [id, name]));
}

/** A commune belongs to its province for good; throws Stop when the table wants it elsewhere. */
function checkProvince(
  { texts }: Call,
  { id, province }: NewCommune,
  stands: string | null,
  names: ReadonlyMap<string, string>,
): void {
  if (province === undefined || province === stands || !names.has(id)) return;
  const why = fill(texts.words.otherProvince, { province, stands: stands ?? '–' });
  throw new Stop('refused', { why });
}

async function applyCommune(
  call: Call,
  ask: AskAsOperator,
  commune: NewCommune,
  known: string | undefined,
): Promise<Outcome> {
  const { id, name } = commune;
  if (known === name) return 'same';
  const said =
    known === undefined
      ? await ask({ method: 'POST', path: '/v1/communes', body: commune })
      : await ask({ method: 'PATCH', path: `/v1/communes/${id}`, body: { name } });
  valueOf(said, CommuneSchema, call);
  return known === undefined ? 'created' : 'renamed';
}
