import type { CorrespondenceList } from '../../../shared/contract/letter.ts';
import { call, ok } from '../../client/api.ts';
import { concernKey, newConcern } from '../../client/concern.ts';
import { type PairedDevice, pairDevice, signIn } from '../../client/device.ts';
import { type Installation, newCommune } from '../../client/installation.ts';
import { newReplyCode, signedLetter } from '../../client/letter.ts';
import { newRating } from '../../client/rating.ts';
import { issueSheet, openFor } from '../../client/visit.ts';
import { COMMUNE, moments, SETS, type WayCommune } from './way-commune.ts';

/** What a comment on the first officer says, whose writer asks for a letter. */
export const OWN = 'Chờ gần một giờ mới đến lượt.';

/** What no answer to the first officer may hold. */
export const secrets = [
  'Người ở quầy hai rất chu đáo.',
  'Xin cảm ơn ông/bà, quầy hai.',
  'Tuần ấy quầy hai thiếu người.',
  'Nhận xét chưa ai xem.',
  'Nhận xét ở xã bên.',
] as const;
const [ofColleague, letterOfColleague, noteOfColleague, held, ofNeighbours] = secrets;

const base = `/v1/communes/${COMMUNE}`;
const usual = (count: number) => Array.from({ length: count }, () => ({}));

/** Everybody but the first officer, and codes that were printed for that officer's visitors. */
export interface Others {
  readonly server: WayCommune;
  readonly leader: PairedDevice;
  readonly overseer: PairedDevice;
  readonly colleague: PairedDevice;
  readonly neighbours: Installation;
  readonly neighbourLeader: PairedDevice;
  readonly codes: readonly string[];
}

/** Two communes with two releases behind them, and with all in them that is not the first officer's. */
export async function startOthers(server: WayCommune): Promise<Others> {
  const { send, home } = server;
  const { operator, leader, overseer } = home.tokens;
  const neighbours = await newCommune(send, operator, 'xa-ben', SETS);
  const pair = async (place: Installation, token: string, body: object) => {
    const path = `/v1/communes/${place.commune}/invites`;
    const { invite } = await ok<{ invite: string }>(call(send, 'POST', path, { token, body }));
    return pairDevice(send, invite, place.commune);
  };
  const others: Others = {
    server,
    leader: await pair(home, operator, { role: 'leader', label: 'Lãnh đạo' }),
    overseer: await pair(home, operator, { role: 'overseer', label: 'Mặt trận' }),
    colleague: await pair(home, leader, { role: 'officer', officer: home.officers[1]?.id }),
    neighbours,
    neighbourLeader: await pair(neighbours, operator, { role: 'leader', label: 'Lãnh đạo' }),
    codes: await issueSheet(send, home, [home.officers[0]?.id ?? ''], 2),
  };
  const key = { token: overseer, body: { publicKey: concernKey(1) } };
  await ok(call(send, 'POST', `${base}/concern-keys`, key));
  const label = { token: leader, body: { label: 'Phần mềm một cửa' } };
  await ok(call(send, 'POST', `${base}/api-keys`, label));
  await tellConcern(others);
  await liveTwoReleases(others);
  await writeAsColleague(others);
  await server.rate(0, usual(3));
  await server.rate(1, usual(2));
  return others;
}

async function tellConcern({ server }: Others): Promise<void> {
  const body = await newConcern(COMMUNE, concernKey(1));
  await ok(call(server.send, 'POST', `${base}/concerns`, { body }));
}

async function liveTwoReleases({ server, neighbours }: Others): Promise<void> {
  await server.rate(0, [{ comment: OWN, reply: newReplyCode() }, ...usual(9)]);
  await server.rate(1, [{ comment: ofColleague, reply: newReplyCode() }, ...usual(9)]);
  for (const own of [{ comment: ofNeighbours }, ...usual(9)]) {
    const body = { ...newRating(neighbours.officers[0]?.id ?? '', {}, SETS), ...own };
    await ok(call(server.send, 'POST', `/v1/communes/${neighbours.commune}/ratings`, { body }));
  }
  await server.setClock(moments.firstRelease, COMMUNE);
  await server.setClock(moments.firstRelease, neighbours.commune);
  await server.rate(0, [{ comment: held }, ...usual(5)]);
  await server.rate(1, [{ comment: held }, ...usual(5)]);
  await server.setClock(moments.secondRelease, COMMUNE);
  await server.setClock(moments.shown);
}

async function writeAsColleague({ server, colleague }: Others): Promise<void> {
  const { send, home } = server;
  const officer = home.officers[1]?.id ?? '';
  const token = await signIn(send, colleague);
  const note = { token, body: { release: 1, text: noteOfColleague } };
  await ok(call(send, 'POST', `${base}/officers/${officer}/notes`, note));
  const waiting = call(send, 'GET', `${base}/letters?box=waiting`, { token });
  const [asked] = (await ok<CorrespondenceList>(waiting)).letters;
  if (asked === undefined) throw new Error('nobody asks the colleague for a letter');
  const letter = { kind: 'thanks', text: letterOfColleague, address: asked.address } as const;
  const body = await signedLetter(colleague, COMMUNE, letter, officer);
  await ok(call(send, 'POST', `${base}/letters/${asked.comment}`, { token, body }));
}

/** Everything happens that the first officer must not notice before the next release, or at all. */
export async function actUnseen(others: Others): Promise<void> {
  const { server, colleague, codes } = others;
  const { send, home } = server;
  await server.rate(0, [{ comment: held }, ...usual(3)]);
  await server.rate(1, [{ comment: ofColleague, reply: newReplyCode() }, ...usual(3)]);
  await openFor(send, COMMUNE, codes[0] ?? '');
  await tellConcern(others);
  const token = await signIn(send, colleague);
  const note = { token, body: { release: 1, text: `${noteOfColleague} Thêm.` } };
  await ok(call(send, 'POST', `${base}/officers/${home.officers[1]?.id}/notes`, note));
}

/** Every id that members of both communes are told, but for those that the first officer is told too. */
export async function idsOfOthers(others: Others): Promise<readonly string[]> {
  const { server, leader, overseer, colleague, neighbours, neighbourLeader } = others;
  const officers = (of: Installation) => of.officers.map(({ id }) => id);
  const asked = [
    ...(await tell(others, leader, `${base}/members`)),
    ...(await tell(others, leader, `${base}/api-keys`)),
    ...(await tell(others, overseer, `${base}/moderation`)),
    ...(await tell(others, overseer, `${base}/concerns`)),
    ...(await tell(others, colleague, `${base}/letters?box=sent`)),
    ...(await tell(others, colleague, `${base}/officers/${server.home.officers[1]?.id}/comments`)),
    ...(await tell(others, neighbourLeader, commentsOf(neighbours))),
  ];
  return [...new Set([...officers(server.home).slice(1), ...officers(neighbours), ...asked])];
}

/** Where the comments on a commune's first officer are. */
export const commentsOf = ({ commune, officers }: Installation): string =>
  `/v1/communes/${commune}/officers/${officers[0]?.id}/comments`;

/** The ids in what a member is answered. */
export async function tell(
  { server }: Others,
  device: PairedDevice,
  path: string,
): Promise<readonly string[]> {
  const token = await signIn(server.send, device);
  const answer = await ok(call(server.send, 'GET', path, { token }));
  return JSON.stringify(answer).match(/(?<=")[0-9a-z]{16}(?=")/gu) ?? [];
}
