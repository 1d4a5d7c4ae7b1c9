import * as apiKey from './api-key.ts';
import * as code from './code.ts';
import * as comment from './comment.ts';
import * as commune from './commune.ts';
import * as concern from './concern.ts';
import * as health from './health.ts';
import * as letter from './letter.ts';
import { eventLog, ratingLog } from './log.ts';
import * as member from './member.ts';
import * as note from './note.ts';
import * as officer from './officer.ts';
import * as opening from './opening.ts';
import type { Operation } from './operation.ts';
import * as ownRating from './own-rating.ts';
import * as paper from './paper.ts';
import * as pledge from './pledge.ts';
import * as province from './province.ts';
import * as rating from './rating.ts';
import * as report from './report.ts';
import * as score from './score.ts';
import * as session from './session.ts';
import * as signal from './signal.ts';
import * as token from './token.ts';
import * as witness from './witness.ts';
import { askForWork } from './work.ts';

/** Every operation, in the order in which the OpenAPI document lists them. */
export const operations: readonly Operation[] = [
  commune.readCommune,
  askForWork,
  rating.takeRating,
  ownRating.openOwnRating,
  code.openCode,
  code.disputeCode,
  token.readTokenKeys,
  score.readBoard,
  score.readOfficerScore,
  report.listReports,
  report.readReport,
  report.readReportWorkbook,
  report.readReportTable,
  ...Object.values(ratingLog),
  ...Object.values(eventLog),
  witness.addWitness,
  witness.listWitnesses,
  opening.readOpenings,
  comment.listOfficerComments,
  comment.listHeldComments,
  comment.decideOnComment,
  comment.contestComment,
  note.listNotes,
  note.listPeriodNotes,
  note.writeNote,
  note.removeNote,
  pledge.readPledge,
  pledge.signPledge,
  signal.readSignals,
  paper.typePaperSlip,
  paper.readPaperLot,
  concern.readConcernKeys,
  concern.takeConcern,
  concern.readConcernState,
  concern.setConcernKey,
  concern.listConcerns,
  concern.changeConcern,
  letter.readLetters,
  letter.answerLetter,
  letter.listLetters,
  letter.sendLetter,
  letter.readLetterCounts,
  letter.readLetterTemplates,
  letter.changeLetterTemplates,
  session.pairDevice,
  session.askChallenge,
  session.openSession,
  session.closeSession,
  member.readMe,
  member.listMyDevices,
  member.revokeMyDevice,
  commune.listCommunes,
  commune.createCommune,
  province.createProvince,
  province.readProvinceBoard,
  province.readCountryBoard,
  commune.renameCommune,
  commune.readSettings,
  commune.changeSettings,
  officer.listOfficers,
  officer.addOfficer,
  officer.addOfficers,
  officer.changeOfficer,
  officer.removeOfficer,
  officer.returnOfficer,
  code.issueCodes,
  code.issueDossierCode,
  apiKey.createApiKey,
  apiKey.listApiKeys,
  apiKey.revokeApiKey,
  member.inviteOperator,
  member.createInvite,
  member.listMembers,
  member.removeMember,
  member.withdrawInvites,
  member.revokeDevice,
  health.readHealth,
  health.readReadiness,
  health.readMetrics,
];
