import type * as vi from './vi.ts';

/** The English of `vi.ts`: the same exports, the same keys. */

export const criteria: typeof vi.criteria = {
  sets: {
    'nam-khong': "5 No's",
    'ba-the-hien': '3 Shows',
    'nam-biet': '5 Knows',
    'sau-biet': '6 Knows',
  },
  names: {
    'khong-hach-dich': 'No arrogance, no abuse of position',
    'khong-sach-nhieu': 'No red tape, harassment or needless trouble for the people',
    'khong-tham-o': 'No embezzlement, no waste',
    'khong-ne-tranh': 'No dodging of responsibility',
    'khong-cham-tre': 'No delay in handling files and work',
    'ton-trong': 'Respect',
    'van-minh': 'Civility',
    'gan-gui': 'Closeness',
    'biet-nghe-dan-noi': 'Listens to what people say',
    'biet-noi-dan-hieu': 'Speaks so that people understand',
    'biet-lam-dan-tin': 'Acts so that people trust',
    'biet-xin-loi': 'Says sorry',
    'biet-cam-on': 'Says thank you',
    'biet-chia-se': "Shares in people's lot",
  },
  scale: ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'],
};

export const questions: typeof vi.questions = {
  pledges: 'During this visit, did you meet any of these?',
  none: 'None of these',
  observed: {
    'khong-hach-dich': 'Arrogance, abuse of position',
    'khong-sach-nhieu': 'Red tape, harassment, needless trouble',
    'khong-tham-o': 'Embezzlement, waste',
    'khong-ne-tranh': 'Dodging responsibility',
    'khong-cham-tre': 'Delay in handling the file or the work',
  },
  manners: {
    'ton-trong': 'Did the officer treat you with respect?',
    'van-minh': 'Was the officer polite and civil?',
    'gan-gui': 'Was the officer approachable and quick?',
  },
  knows: 'During this visit, did the officer do these?',
  knowsAnswers: { kept: 'Yes', broken: 'No', unsure: 'Not sure' },
};

export const problem: typeof vi.problem = {
  'bad-request': 'The request could not be read. Please reload the page and try again.',
  'not-signed-in': 'The session has ended. Please sign in again with your paired device.',
  'proof-refused': 'This device is no longer paired. Please ask your leader for a new invite.',
  'not-allowed': 'Your role may not see or do this.',
  'origin-refused':
    'This site may not send ratings for the commune. Please open the official rating page of the commune.',
  'not-found': 'There is nothing here.',
  'no-such-commune': 'This installation has no such commune. Please check the address.',
  'no-such-officer': 'This officer is no longer on the list. Please choose again.',
  'method-not-allowed': 'This address does not take that method.',
  'rating-differs': 'This rating was sent before with other content. The first one is kept.',
  'already-exists': 'This name is taken. Please choose another.',
  'invite-spent': 'The invite was used or has expired. Please ask for a new one.',
  'too-large': 'The content is too long. Please shorten it and send it again.',
  'wrong-media-type': 'This kind of content is not taken. Please send JSON.',
  'invalid-body': 'The content is not right. Please see each field named.',
  'threshold-lowered': 'The thresholds of a release can be raised, never lowered.',
  'too-many': 'Too many were sent from this place. Please wait a few minutes and try again.',
  'server-error': 'The server failed. Please try again in a few minutes.',
  busy: 'The server is busy. The rating will be sent again in a few seconds.',
  'storage-full':
    'The server is out of space. Please tell its operator; the rating was not stored.',
};

export const channel: typeof vi.channel = {
  receipt: 'Rated with a code',
  counter: 'Code handed over by the officer',
  open: 'Open rating',
  paper: 'Paper slip',
};
