import { DatabaseSync } from 'node:sqlite';
import { decodeRating } from '../../worker/commune/box/boxed-rating.ts';
import { unseal } from '../../worker/commune/box/seal.ts';
import { call, ok, type Send } from '../client/api.ts';
import { firstOperator, type Installation, newCommune } from '../client/installation.ts';
import { randomId } from '../client/rating.ts';
import { ADDRESS_HEADER, OPERATOR_SECRET, type RealServer, sendTo } from '../server/real-server.ts';
import { CuriousOperator, databaseIn } from './curious-operator.ts';
import { issueCodes, type Visit, visitAll } from './visits.ts';

const COMMUNE = 'to-mo';
const BOX_KEYS = 'nghe-dan-box-keys';

/** Citizens of one officer and week: only among them codes and ratings have to be told apart. */
export interface Group {
  readonly officer: string;
  readonly week: 1 | 2;
  readonly visits: readonly Visit[];
}

/** What happened in two weeks of a commune, what the operator has of it, and what they have not. */
export interface TwoWeeks {
  readonly operator: CuriousOperator;
  readonly groups: readonly Group[];
  /** Copies of the database, by the time when they were taken. */
  readonly backups: Readonly<Record<'middle' | 'end' | 'secondEnd' | 'after', string>>;
  /** The keys of both weeks' boxes, which the operator has not. */
  readonly keys: readonly [Uint8Array, Uint8Array];
}

/**
 * Two weeks of a commune. Ratings of the first officer open with the first
 * release; those of the second wait on, and open with the second one.
 *
 * @param size 1 for some 330 visits
 */
export async function liveTwoWeeks(
  server: RealServer,
  data: string,
  folder: string,
  size: number,
): Promise<TwoWeeks> {
  const send = strangers(sendTo(server.ports.get('http') ?? 0));
  const home = await newCommune(send, await firstOperator(send, OPERATOR_SECRET), COMMUNE);
  await raiseThresholds(send, home, 130 * size);
  const [first = '', second = ''] = home.officers.map(({ id }) => id);
  const week = () => fetch(`http://127.0.0.1:${server.ports.get('clock')}/week/${COMMUNE}`);
  const operator = new CuriousOperator(data, folder);
  const visit = async (officer: string, codes: readonly string[]) =>
    visitAll(send, home, { officer, codes }, () => operator.look());

  const codes = {
    first: await issueCodes(send, home, first, 170 * size),
    second: await issueCodes(send, home, second, 115 * size),
    later: await issueCodes(send, home, second, 45 * size),
  };
  const opened = await visit(first, codes.first);
  const middle = operator.backup('middle');
  const waited = await visit(second, codes.second);
  const [end, firstKey] = [operator.backup('end'), boxKey(data, 1)];
  await operator.lookWhile(week());
  const later = await visit(second, codes.later);
  const [secondEnd, secondKey] = [operator.backup('second-end'), boxKey(data, 2)];
  await operator.lookWhile(week());
  return {
    operator,
    groups: [
      { officer: first, week: 1, visits: opened },
      { officer: second, week: 1, visits: waited },
      { officer: second, week: 2, visits: later },
    ],
    backups: { middle, end, secondEnd, after: operator.backup('after') },
    keys: [firstKey, secondKey],
  };
}

/** Everybody calls from an address of their own. */
function strangers(send: Send): Send {
  return (path, init) => {
    const headers = new Headers(init.headers);
    headers.set(ADDRESS_HEADER, randomId());
    return send(path, { ...init, headers });
  };
}

async function raiseThresholds(send: Send, home: Installation, total: number): Promise<void> {
  const body = { thresholds: { total, step: 5 } };
  const path = `/v1/communes/${home.commune}/settings`;
  await ok(call(send, 'PATCH', path, { token: home.tokens.leader, body }));
}

/** The key of a release's box, from the files that the operator has not. */
function boxKey(data: string, release: number): Uint8Array {
  const database = new DatabaseSync(databaseIn(data, BOX_KEYS), { readOnly: true });
  const row = database.prepare('SELECT key FROM box_key WHERE release = ?').get(release);
  database.close();
  return row?.['key'] as Uint8Array;
}

/** What stands in the box of a backup: the nonce of each rating, by the key of its row. */
export function openBox(path: string, release: number, key: Uint8Array): Map<string, string> {
  const database = new DatabaseSync(path);
  const rows = database.prepare('SELECT key, sealed FROM box WHERE release = ?').all(release);
  database.close();
  return new Map(
    rows.map((row) => {
      const place = row['key'] as Uint8Array;
      const text = unseal(key, place, row['sealed'] as Uint8Array);
      return [Buffer.from(place).toString('hex'), decodeRating(text ?? '').nonce];
    }),
  );
}
