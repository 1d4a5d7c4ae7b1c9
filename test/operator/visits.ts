import { versionKey } from '../../worker/commune/token/token-store.ts';
import { secretHash } from '../../worker/registry/members/secret-hash.ts';
import { call, ok, type Send } from '../client/api.ts';
import type { Installation } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import { issueSheet, newVisit, openFor } from '../client/visit.ts';

/** What nobody but the citizen knows of a visit. */
export interface Visit {
  /** The hash of the code, in hexadecimal. */
  readonly code: string;
  /** Where in the box the version lies that counts, in hexadecimal. */
  readonly boxed: string;
}

const words = 'cán bộ ở quầy này hướng dẫn rất rõ ràng nhưng tôi phải chờ hơi lâu'.split(' ');

/** Some write nothing, some a lot. */
function anyComment(): { comment?: string } {
  const length = Math.floor(90 * Math.random() ** 2);
  const text = Array.from({ length }, () => words[Math.floor(Math.random() * words.length)]);
  return length === 0 ? {} : { comment: text.join(' ') };
}

const hex = (bytes: Uint8Array | ArrayBuffer) => Buffer.from(new Uint8Array(bytes)).toString('hex');

/** Codes of as many sheets as it takes. */
export async function issueCodes(
  send: Send,
  home: Installation,
  officer: string,
  count: number,
): Promise<readonly string[]> {
  const codes: string[] = [];
  while (codes.length < count) {
    const more = Math.min(200, count - codes.length);
    codes.push(...(await issueSheet(send, home, [officer], more)));
  }
  return codes;
}

/**
 * Citizens open their codes and rate, one after the other. One in 24 rates only
 * when the next two have, one in 40 never does, and one in 20 sends a second
 * version when 15 others have come in between. `stored` is called after each
 * thing that the server stored.
 */
export async function visitAll(
  send: Send,
  { commune }: Installation,
  { officer, codes }: { officer: string; codes: readonly string[] },
  stored: () => void,
): Promise<readonly Visit[]> {
  const visits: Visit[] = [];
  const later = new Map<number, () => Promise<void>>();
  for (const [place, code] of codes.entries()) {
    await later.get(place)?.();
    const token = await openFor(send, commune, code, newVisit(1));
    stored();
    if (place % 40 === 7) continue;
    const rate = async (version: number) => {
      const answers = { 'ton-trong': (1 + Math.floor(5 * Math.random())) as 1 };
      const body = { ...newRating(officer, answers), ...anyComment(), token, version };
      await ok(call(send, 'POST', `/v1/communes/${commune}/ratings`, { body }));
      stored();
    };
    const again = place % 20 === 3 && place + 15 < codes.length;
    const boxed = hex(versionKey(token.input, again ? 2 : 1));
    visits.push({ code: hex(secretHash(code)), boxed });
    if (again) later.set(place + 15, () => rate(2));
    const isLate = place % 24 === 10 && place + 2 < codes.length;
    if (isLate) later.set(place + 2, () => rate(1));
    else await rate(1);
  }
  return visits;
}
