import type { CommentList } from '../../shared/contract/comment.ts';
import type { ConcernList } from '../../shared/contract/concern.ts';
import type { Correspondence, CorrespondenceList } from '../../shared/contract/letter.ts';
import { sessionStatement } from '../../shared/contract/session.ts';
import { mailboxAddress, mailboxOf } from '../../shared/letter/mailbox.ts';
import { call, ok } from '../client/api.ts';
import { concernKey, newConcern } from '../client/concern.ts';
import { newDevice, pairDevice, sign, signIn } from '../client/device.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { newReplyCode, replyCode, signedLetter } from '../client/letter.ts';
import { proveWork } from '../client/proving.ts';
import { newRating, randomId } from '../client/rating.ts';
import { askToOpen, issueSheet, newVisit, openFor } from '../client/visit.ts';
import { ofOfficers } from './officers-bodies.ts';
import { checkpointOf, cosignature, newWitness } from '../client/witness.ts';

/** `options` is an object without a field that must be there, `wording` a text that `null` takes back. */
export type Kind =
  | 'text'
  | 'wording'
  | 'answer'
  | 'flag'
  | 'number'
  | 'count'
  | 'list'
  | 'object'
  | 'options';

/** A body that a route takes, and its fields by path: what kind they are, `!` when they must be there. */
export interface WellFormed {
  readonly method: 'POST' | 'PATCH';
  readonly path: string;
  readonly token: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
  readonly fields: Readonly<Record<string, `${Kind}${'' | '!'}`>>;
}

/** One for each route that reads a body, ratings first. */
export async function wellFormed(home: Installation): Promise<readonly WellFormed[]> {
  return [
    ...(await ofCitizens(home)),
    ...(await ofCodes(home)),
    ...(await ofHolders(home)),
    ...(await ofDevices(home)),
    ...ofMembers(home),
    ...(await ofWitnesses(home)),
    ...(await ofModerators(home)),
    ...(await ofConcerns(home)),
    ofPaper(home),
    ...(await ofLetters(home)),
    ...(await ofOfficers(home)),
  ];
}

async function ofCitizens({ commune, officers }: Installation): Promise<readonly WellFormed[]> {
  const { rating, proof } = await provenRating(commune, officers[0]?.id ?? '');
  return [
    {
      method: 'POST',
      path: `/v1/communes/${commune}/ratings`,
      token: undefined,
      body: {
        ...rating,
        comment: 'Tận tình.',
        reply: newReplyCode(),
        helper: true,
        openingSecret: randomId(),
        proof,
      },
      fields: {
        id: 'text!',
        officer: 'text!',
        answers: 'object!',
        'answers/gan-gui': 'answer!',
        comment: 'text',
        reply: 'text',
        helper: 'flag',
        openingSecret: 'text',
        proof: 'object',
        'proof/counter': 'count!',
        'proof/doublings': 'text!',
        'proof/expiresAt': 'count!',
      },
    },
  ];
}

/** A rating with a counter above zero, which is among the faults that a body is given. */
async function provenRating(commune: string, officer: string) {
  for (;;) {
    // As long as the clock stands still, the counter of one rating is always the same.
    const rating = newRating(officer);
    const proof = await proveWork(send, commune, rating.id);
    if (proof.counter > 0) return { rating, proof };
  }
}

async function ofCodes(home: Installation): Promise<readonly WellFormed[]> {
  const { commune, officers, tokens } = home;
  const base = `/v1/communes/${commune}`;
  const officer = officers[0]?.id ?? '';
  const [code, used, ofRating] = await issueSheet(send, home, [officer], 3);
  await ok(askToOpen(send, commune, used ?? '', newVisit()));
  const token = await openFor(send, commune, ofRating ?? '');
  const { key } = await ok<{ key: string }>(
    call(send, 'POST', `${base}/api-keys`, { token: tokens.leader, body: { label: 'Một cửa' } }),
  );
  const open = { method: 'POST', token: undefined } as const;
  const byLeader = { method: 'POST', token: tokens.leader } as const;
  return [
    {
      ...open,
      path: `${base}/ratings`,
      body: { ...newRating(officer), token, version: 2 },
      fields: {
        token: 'object',
        'token/input': 'text!',
        'token/output': 'text!',
        'token/channel': 'text!',
        'token/epoch': 'count!',
        version: 'count',
      },
    },
    {
      ...open,
      path: `${base}/codes/open`,
      body: { code, blinded: newVisit().blinded },
      fields: { code: 'text!', blinded: 'list!' },
    },
    {
      ...open,
      path: `${base}/codes/dispute`,
      body: { code: used },
      fields: { code: 'text!' },
    },
    {
      ...open,
      path: `${base}/codes/dossier`,
      body: { key, dossier: 'A'.repeat(43), stage: 'tra-ket-qua', officers: [officer] },
      fields: { key: 'text!', dossier: 'text!', stage: 'text!', officers: 'list!' },
    },
    {
      ...byLeader,
      path: `${base}/codes`,
      body: { officers: [officer], count: 3 },
      fields: { officers: 'list!', count: 'count!' },
    },
    {
      ...byLeader,
      path: `${base}/api-keys`,
      body: { label: 'Phần mềm một cửa' },
      fields: { label: 'text!' },
    },
  ];
}

/** What holders of ratings that were sent ask for: an open one, and one with a token. */
async function ofHolders(home: Installation): Promise<readonly WellFormed[]> {
  const { commune, officers } = home;
  const path = `/v1/communes/${commune}/ratings`;
  const officer = officers[0]?.id ?? '';
  const [code] = await issueSheet(send, home, [officer]);
  const token = await openFor(send, commune, code ?? '');
  const secret = { openingSecret: randomId() };
  const rating = { ...newRating(officer), ...secret };
  await ok(call(send, 'POST', path, { body: rating }));
  await ok(call(send, 'POST', path, { body: { ...newRating(officer), token, version: 1 } }));
  const open = { method: 'POST', path: `${path}/open`, token: undefined } as const;
  return [
    {
      ...open,
      body: { id: rating.id, ...secret },
      fields: { id: 'text!', openingSecret: 'text!' },
    },
    {
      ...open,
      body: { officer, token, version: 1 },
      fields: { officer: 'text!', token: 'object!', 'token/output': 'text!', version: 'count!' },
    },
  ];
}

async function ofDevices({ commune, tokens }: Installation): Promise<readonly WellFormed[]> {
  const invite = async () => {
    const body = { role: 'leader', label: 'Máy mới' };
    const path = `/v1/communes/${commune}/invites`;
    const issued = call(send, 'POST', path, { token: tokens.operator, body });
    return (await ok<{ invite: string }>(issued)).invite;
  };
  const device = await pairDevice(send, await invite(), commune);
  const asked = { commune, device: device.id };
  const { challenge } = await ok<{ challenge: string }>(
    call(send, 'POST', '/v1/sessions/challenges', { body: asked }),
  );
  const proof = { ...asked, challenge };
  const signature = await sign(device, sessionStatement(proof));
  const pairing = { commune, invite: await invite(), key: (await newDevice()).key, label: 'Máy' };
  const open = { method: 'POST', token: undefined } as const;
  return [
    {
      ...open,
      path: '/v1/pairings',
      body: pairing,
      fields: {
        commune: 'text!',
        invite: 'text!',
        key: 'object!',
        'key/x': 'text!',
        label: 'text!',
      },
    },
    {
      ...open,
      path: '/v1/sessions/challenges',
      body: asked,
      fields: { commune: 'text!', device: 'text!' },
    },
    {
      ...open,
      path: '/v1/sessions',
      body: { ...proof, signature },
      fields: { commune: 'text!', device: 'text!', challenge: 'text!', signature: 'text!' },
    },
  ];
}

function ofMembers({ commune, officers, tokens }: Installation): readonly WellFormed[] {
  const base = `/v1/communes/${commune}`;
  const officer = officers[0]?.id ?? '';
  const thresholds = { total: 12, step: 6 };
  return [
    {
      method: 'POST',
      path: '/v1/communes',
      token: tokens.operator,
      body: { id: 'xa-moi', name: 'Xã Mới', origins: [], contacts: { hotline: '0226 385 0000' } },
      fields: {
        id: 'text!',
        name: 'text!',
        origins: 'list',
        contacts: 'options',
        'contacts/hotline': 'text',
      },
    },
    {
      method: 'POST',
      path: '/v1/provinces',
      token: tokens.operator,
      body: { id: 'tinh-moi', name: 'Tỉnh Mới' },
      fields: { id: 'text!', name: 'text!' },
    },
    {
      method: 'PATCH',
      path: base,
      token: tokens.operator,
      // The pledge names the commune: by another name it would be another pledge.
      body: { name: 'Xã Thử Nghiệm' },
      fields: { name: 'text!' },
    },
    {
      method: 'PATCH',
      path: `${base}/settings`,
      token: tokens.leader,
      body: { named: true, thresholds },
      fields: { thresholds: 'object', 'thresholds/total': 'number!', 'thresholds/step': 'number!' },
    },
    {
      method: 'POST',
      path: `${base}/officers`,
      token: tokens.leader,
      body: { position: 'Công chức Tư pháp', desk: 'Quầy 9', name: 'Cán bộ mẫu' },
      fields: { position: 'text!', desk: 'text!', name: 'text' },
    },
    {
      method: 'POST',
      path: `${base}/officer-lists`,
      token: tokens.leader,
      body: { officers: [{ position: 'Công chức Tư pháp', desk: 'Quầy 9' }] },
      fields: { officers: 'list!' },
    },
    {
      method: 'PATCH',
      path: `${base}/officers/${officer}`,
      token: tokens.leader,
      body: { position: 'Công chức Tư pháp', desk: 'Quầy 9' },
      fields: { position: 'text', desk: 'text' },
    },
    {
      method: 'POST',
      path: `${base}/invites`,
      token: tokens.leader,
      body: { role: 'officer', officer },
      fields: { role: 'text!', officer: 'text!' },
    },
  ];
}

/** Keys of witnesses, and a line of one on each log. */
async function ofWitnesses({ commune, tokens }: Installation): Promise<readonly WellFormed[]> {
  const base = `/v1/communes/${commune}`;
  const path = `${base}/witnesses`;
  const witness = newWitness('bao.example');
  const register = { token: tokens.overseer, body: { key: witness.vkey } };
  await ok(call(send, 'POST', path, register));
  const cosigned = ['log', 'events'].map(async (log): Promise<WellFormed> => ({
    method: 'POST',
    path: `${base}/${log}/cosignatures`,
    token: undefined,
    body: cosignature(witness, await checkpointOf(send, `${base}/${log}`), 1),
    fields: { size: 'count!', cosignature: 'text!' },
  }));
  const registered = { key: newWitness('mat-tran.example').vkey };
  return [
    { method: 'POST', path, token: tokens.overseer, body: registered, fields: { key: 'text!' } },
    ...(await Promise.all(cosigned)),
  ];
}

/** A decision on the first comment that waits for one, if the commune has any. */
async function ofModerators({ commune, tokens }: Installation): Promise<readonly WellFormed[]> {
  const path = `/v1/communes/${commune}/moderation`;
  const { comments } = await ok<CommentList>(call(send, 'GET', path, { token: tokens.leader }));
  return comments.slice(0, 1).map(({ id }) => ({
    method: 'POST',
    path: `${path}/${id}`,
    token: tokens.leader,
    body: { verdict: 'remove', reason: 'insult' },
    fields: { verdict: 'text!', reason: 'text!' },
  }));
}

/** A slip that one member of Mặt trận types. */
function ofPaper({ commune, officers, tokens }: Installation): WellFormed {
  const { officer, answers } = newRating(officers[0]?.id ?? '');
  return {
    method: 'POST',
    path: `/v1/communes/${commune}/paper`,
    token: tokens.overseer,
    body: { lot: 1, number: 1, officer, answers, comment: 'Tận tình.' },
    fields: {
      lot: 'count!',
      number: 'count!',
      officer: 'text!',
      answers: 'object!',
      'answers/gan-gui': 'answer!',
      comment: 'text',
    },
  };
}

/** A concern of a citizen, and what Mặt trận does about keys and an earlier one. */
async function ofConcerns({ commune, tokens }: Installation): Promise<readonly WellFormed[]> {
  const base = `/v1/communes/${commune}`;
  const token = tokens.overseer;
  const publicKey = concernKey(1);
  await ok(call(send, 'POST', `${base}/concern-keys`, { token, body: { publicKey } }));
  const early = await newConcern(commune, publicKey);
  await ok(call(send, 'POST', `${base}/concerns`, { body: early }));
  const list = call(send, 'GET', `${base}/concerns`, { token });
  const [{ id = '' } = {}] = (await ok<ConcernList>(list)).concerns;
  const [byCitizen, byOverseer] = [
    { method: 'POST', token: undefined },
    { method: 'POST', token },
  ] as const;
  return [
    {
      ...byCitizen,
      path: `${base}/concerns`,
      body: { ...(await newConcern(commune, publicKey)) },
      fields: { reference: 'text!', fingerprint: 'text!', sealed: 'text!' },
    },
    {
      ...byCitizen,
      path: `${base}/concern-status`,
      body: { reference: early.reference },
      fields: { reference: 'text!' },
    },
    {
      ...byOverseer,
      path: `${base}/concerns/${id}/status`,
      body: { status: 'closed', reason: 'settled' },
      fields: { status: 'text!', reason: 'text!' },
    },
    {
      ...byOverseer,
      path: `${base}/concern-keys`,
      body: { publicKey: concernKey(2) },
      fields: { publicKey: 'text!' },
    },
  ];
}

/** The wording of letters; and where two comments wait for letters, one of them and the answer to the other. */
async function ofLetters(home: Installation): Promise<readonly WellFormed[]> {
  const { commune, tokens } = home;
  const base = `/v1/communes/${commune}`;
  const wording: WellFormed = {
    method: 'PATCH',
    path: `${base}/letter-templates`,
    token: tokens.leader,
    body: { thanks: 'Kính gửi ông/bà, {detail}', birth: 'Kính gửi {recipient}' },
    fields: { thanks: 'wording', birth: 'wording' },
  };
  const list = call(send, 'GET', `${base}/letters?box=waiting`, { token: tokens.leader });
  const { letters } = await ok<CorrespondenceList>(list);
  const sent = letters.find(({ address }) => address === addressOf(commune, 1));
  const waiting = letters.find(({ address }) => address === addressOf(commune, 2));
  if (sent === undefined || waiting === undefined) return [wording];
  const { body, token } = await letterTo(home, sent);
  await ok(call(send, 'POST', `${base}/letters/${sent.comment}`, { token, body }));
  return [
    wording,
    {
      method: 'POST',
      path: `${base}/letters/${waiting.comment}`,
      ...(await letterTo(home, waiting)),
      fields: { kind: 'text!', text: 'text!', signature: 'text!' },
    },
    {
      method: 'POST',
      path: `${base}/mailboxes/answer`,
      token: undefined,
      body: { code: replyCode(1), answer: 'settled' },
      fields: { code: 'text!', answer: 'text!' },
    },
  ];
}

function addressOf(commune: string, number: number): string {
  return mailboxAddress(mailboxOf(replyCode(number)), commune);
}

/** A letter from a new device of the leader, and a token of that device. */
async function letterTo(
  { commune, tokens }: Installation,
  to: Correspondence,
): Promise<Pick<WellFormed, 'body' | 'token'>> {
  const invited = { token: tokens.operator, body: { role: 'leader', label: 'Máy viết thư' } };
  const path = `/v1/communes/${commune}/invites`;
  const { invite } = await ok<{ invite: string }>(call(send, 'POST', path, invited));
  const device = await pairDevice(send, invite, commune);
  const letter = { kind: 'thanks', text: 'Xin cảm ơn ông/bà.', address: to.address } as const;
  const body = await signedLetter(device, commune, letter, 'commune');
  return { body, token: await signIn(send, device) };
}
