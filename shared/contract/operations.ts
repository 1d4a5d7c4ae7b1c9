import * as commune from './commune.ts';
import * as health from './health.ts';
import * as member from './member.ts';
import * as officer from './officer.ts';
import type { Operation } from './operation.ts';
import * as rating from './rating.ts';
import * as score from './score.ts';
import * as signal from './signal.ts';

/** Every operation, in the order in which the OpenAPI document lists them. */
export const operations: readonly Operation[] = [
  commune.readCommune,
  rating.takeRating,
  score.readBoard,
  score.readOfficerScore,
  signal.readSignals,
  member.pairDevice,
  member.askChallenge,
  member.openSession,
  member.closeSession,
  member.readMe,
  member.listMyDevices,
  member.revokeMyDevice,
  commune.listCommunes,
  commune.createCommune,
  commune.readSettings,
  commune.changeSettings,
  officer.addOfficer,
  officer.changeOfficer,
  officer.removeOfficer,
  member.createInvite,
  member.listMembers,
  member.revokeDevice,
  health.readHealth,
];
