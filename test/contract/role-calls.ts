import { SEALED_LENGTHS } from '../../shared/concern/sealed-lengths.ts';
import { concernKey } from '../client/concern.ts';
import type { PairedDevice } from '../client/device.ts';
import type { Installation } from '../client/installation.ts';
import { newRating, randomId } from '../client/rating.ts';
import { newWitness } from '../client/witness.ts';
import type { CallerName } from './role-table.ts';

const NOBODYS = '0'.repeat(16);
const ZEROS = 'A'.repeat(43);
const ofNobody = { size: 0, cosignature: '— nobody.example AAAAAAAA' };

/** Well-formed, and worth nothing. */
const proof = { counter: 0, doublings: 0, expiresAt: 0 };

function dossier(officer: string): unknown {
  return { key: ZEROS, dossier: ZEROS, stage: 'tra-ket-qua', officers: [officer] };
}

/** A path of the route: the commune, its first officer (nobody where an officer would go), nobody's device. */
export function pathOf(route: string, { commune, officers }: Installation): string {
  const removes = route === 'DELETE /v1/communes/:commune/officers/:officer';
  const officer = removes ? NOBODYS : (officers[0]?.id ?? '');
  return (route.split(' ')[1] ?? '')
    .replace(':commune', commune)
    .replace(':officer', officer)
    .replace(':device', NOBODYS)
    .replace(':period', 'release-1')
    .replace(':province', 'khong-co')
    .replace(':member', NOBODYS)
    .replace(':size', '0')
    .replace(':level', '0')
    .replace(':index{.+}', 'x001/000.p/1')
    .replace(':key', NOBODYS)
    .replace(':comment', NOBODYS)
    .replace(':concern', NOBODYS)
    .replace(':release', '1')
    .replace(':version', '1')
    .replace(':file', 'form.js')
    .replace(/paper$/u, 'paper?lot=1')
    .replace(/letters$/u, 'letters?box=waiting')
    .replace(/challenge$/u, `challenge?rating=${randomId()}`);
}

/** A body that the route reads without fault, if it reads one. */
export function bodyOf(
  route: string,
  caller: CallerName | null,
  { commune, officers }: Installation,
  device: PairedDevice,
): unknown {
  const officer = officers[0]?.id ?? '';
  const bodies: Readonly<Record<string, unknown>> = {
    'POST /v1/communes': {
      id: `moi-${randomId().toLowerCase().replaceAll(/[_-]/gu, '0')}`,
      name: 'Xã Mới',
    },
    'POST /v1/provinces': {
      id: `moi-${randomId().toLowerCase().replaceAll(/[_-]/gu, '0')}`,
      name: 'Tỉnh Mới',
    },
    'PATCH /v1/communes/:commune': { name: 'Xã Mới' },
    'PATCH /v1/communes/:commune/settings': { named: true },
    'POST /v1/communes/:commune/ratings': { ...newRating(officer), proof },
    'POST /v1/communes/:commune/ratings/open': { id: randomId(), openingSecret: randomId() },
    'POST /v1/communes/:commune/codes': { officers: [officer], count: 1 },
    'POST /v1/communes/:commune/codes/dossier': dossier(officer),
    'POST /v1/communes/:commune/codes/open': { code: '0'.repeat(18), blinded: [ZEROS] },
    'POST /v1/communes/:commune/codes/dispute': { code: '0'.repeat(18) },
    'POST /v1/communes/:commune/api-keys': { label: 'Phần mềm một cửa' },
    'POST /v1/communes/:commune/log/cosignatures': ofNobody,
    'POST /v1/communes/:commune/events/cosignatures': ofNobody,
    'POST /v1/communes/:commune/witnesses': { key: newWitness('bao.example').vkey },
    'POST /v1/communes/:commune/paper': {
      lot: 1,
      number: 1,
      officer,
      answers: newRating(officer).answers,
    },
    'POST /v1/communes/:commune/moderation/:comment': { verdict: 'show' },
    'POST /v1/communes/:commune/officers/:officer/comments/:comment/contest': { reason: 'insult' },
    'POST /v1/communes/:commune/officers/:officer/notes': { release: 1, text: 'Đóng hai quầy.' },
    'POST /v1/communes/:commune/officers/:officer/pledge': {
      version: ZEROS,
      day: '2026-03-04',
      signature: 'A'.repeat(86),
    },
    'POST /v1/communes/:commune/concern-keys': { publicKey: concernKey(1) },
    'POST /v1/communes/:commune/concerns': {
      reference: '0'.repeat(18),
      fingerprint: '0000-0000-0000-0000-0000',
      sealed: 'A'.repeat(SEALED_LENGTHS[0] ?? 0),
    },
    'POST /v1/communes/:commune/concern-status': { reference: '0'.repeat(18) },
    'POST /v1/communes/:commune/concerns/:concern/status': { status: 'examining' },
    'POST /v1/communes/:commune/mailboxes/answer': { code: '0'.repeat(18), answer: 'settled' },
    'POST /v1/communes/:commune/letters/:comment': {
      kind: 'thanks',
      text: 'Xin cảm ơn ông/bà.',
      signature: 'A'.repeat(86),
    },
    'PATCH /v1/communes/:commune/letter-templates': { thanks: null },
    'POST /v1/communes/:commune/officers': { position: 'Công chức Tư pháp', desk: 'Quầy 9' },
    'POST /v1/communes/:commune/officer-lists': {
      officers: [{ position: 'Công chức Tư pháp', desk: 'Quầy 9' }],
    },
    'PATCH /v1/communes/:commune/officers/:officer': { desk: 'Quầy 4' },
    'POST /v1/communes/:commune/invites':
      caller === 'operator' ? { role: 'leader', label: 'Lãnh đạo' } : { role: 'officer', officer },
    'POST /v1/pairings': { commune, invite: '0'.repeat(20), key: device.key, label: 'Máy thử' },
    'POST /v1/sessions/challenges': { commune, device: device.id },
    'POST /v1/sessions': {
      commune,
      device: device.id,
      challenge: randomId(),
      signature: 'A'.repeat(86),
    },
  };
  return bodies[route];
}
