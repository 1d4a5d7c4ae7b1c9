import type * as vi from './vi.ts';

/** The English of `vi.ts`: the same exports, the same keys. */

export const language: typeof vi.language = { code: 'en', name: 'English', locale: 'en-GB' };

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
  'key-refused':
    'The key of the software is wrong or was revoked. Please ask the leader of the commune for a new one.',
  'not-allowed': 'Your role may not see or do this.',
  'origin-refused':
    'This site may not send ratings for the commune. Please open the official rating page of the commune.',
  'cosignature-refused':
    'This cosignature does not fit the public log, or Mặt trận has not registered its witness.',
  'token-refused':
    'The right to rate that came along is not valid. Please open the code on your slip again.',
  'work-needed':
    'A step that the device does by itself is missing. Please reload the page and send again.',
  'work-refused':
    'A step that the device does by itself has expired or is wrong. Please send the rating again.',
  'not-found': 'There is nothing here.',
  'no-such-commune': 'This installation has no such commune. Please check the address.',
  'no-such-officer': 'This officer is no longer on the list. Please choose again.',
  'code-unknown':
    'This commune has no such code. Please compare each character with the slip, or see whether the slip is from another commune.',
  'rating-unknown':
    'This rating was not found, or this device does not hold the key that opens it. The rating stands.',
  'concern-unknown':
    'This commune has no concern with this reference. Please compare each character.',
  'method-not-allowed': 'This address does not take that method.',
  'rating-differs': 'This rating was sent before with other content. The first one is kept.',
  'already-exists': 'This name is taken. Please choose another.',
  'already-issued': 'This stage of the dossier has a code already, for other officers.',
  'code-used':
    'This code was used already, on another device. If that was not you, please tell us.',
  'code-unused': 'Nobody has used this code yet. You can rate with it now.',
  'token-spent':
    'The rating of this visit has passed its release and can no longer be replaced. It is kept as it was.',
  'already-removed': 'This comment was removed already. Please reload the list.',
  'key-changed':
    'The Fatherland Front has just changed its key, so nothing was sent. Please compare the new fingerprint and send again.',
  'invite-spent': 'The invite was used or has expired. Please ask for a new one.',
  'code-expired': 'This code has expired. You can still rate without a code.',
  'token-expired':
    'The code was opened too long ago, so the rating is no longer taken. You can still rate without a code.',
  'release-passed':
    'The release of this rating has come, so it can no longer be opened. You can still look it up in the public log.',
  'too-large': 'The content is too long. Please shorten it and send it again.',
  'wrong-media-type': 'This kind of content is not taken. Please send JSON.',
  'invalid-body': 'The content is not right. Please see each field named.',
  'threshold-lowered': 'The thresholds of a release can be raised, never lowered.',
  'too-many': 'Too many were sent from this place. Please wait a few minutes and try again.',
  'enough-codes':
    'The codes of today have all been handed out at this desk. Please go on tomorrow, or use printed slips.',
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

export const extension: typeof vi.extension = {
  name: 'Nghe Dân',
  motto: 'Hear the people, speak plainly, act so that people trust',
  roles: {
    officer: 'Officer',
    leader: 'Commune leader',
    overseer: 'Fatherland Front',
    operator: 'Operator',
    kiosk: 'Tablet that takes ratings',
  },
  trouble: {
    unreachable: 'The server cannot be reached. Please check the network and try again.',
    unreadable:
      'The answer is not from a Nghe Dân server. Please check the address, or whether the network asks you to sign in.',
    busy: 'The server is busy. Please try again in a few minutes.',
  },
  score: {
    outOf: 'out of 100',
    from: 'from {ratings} ratings; range {low}–{high}',
    whole: '{value} out of 100, from {ratings} ratings; range {low}–{high}',
    allUnsure: '{ratings} ratings, all “not sure”, so there is no score yet.',
    someUnsure: 'Ratings that answer “not sure” everywhere and so are in no score: {ratings}.',
    meaningTitle: 'What does this figure say?',
    meaning:
      "The score is the mean of the 5 No's and the 3 Shows over the ratings that were opened. The range says how far it may be off because there are only so many ratings; with more of them it narrows. It does not speak for those who sent none.",
    channelNotes: {
      receipt: 'The code comes with the receipt slip, one rating a visit.',
      counter: 'The officer handed over the code, so it is kept apart.',
      open: 'Anybody may send one without a code, so it is kept apart.',
      paper: 'Paper slips entered by the Fatherland Front.',
    },
    others: 'Other channels',
  },
  table: {
    title: 'Each criterion',
    criterion: 'Criterion',
    result: 'Result out of 100',
    kept: 'kept in {kept} of {answered} ratings',
    did: '“yes” in {kept} of {answered} ratings',
    beside: 'not part of the score',
    answered: 'answered in {answered} ratings',
    unsure: '{unsure}\u00a0not\u00a0sure',
    value: '{value} ({low}–{high})',
    none: 'none yet',
  },
  trend: {
    title: 'Release by release',
    note: 'Each point is the ratings opened in one release, with their range.',
    summary:
      'Chart of {releases} releases, from {first} to {last}; the figures are in the table below.',
    asTable: 'Show as a table',
    release: 'Release',
    ratings: 'Ratings',
    points: 'Score (range)',
  },
  notEnough: {
    title: 'Not enough ratings to open yet',
    why: 'The box opens only from {total} ratings on, and for at least {step} more each time, so that nobody can guess whose rating is whose.',
    kept: 'Ratings already sent stay sealed and are not lost. You need not do anything.',
    short: 'Not enough ratings to open yet',
  },
  concerns: 'Concerns for the Fatherland Front',
  nextRelease: 'Next release',
  board: {
    officers: 'Each officer, by desk',
    anonymous: 'The commune chose to show no single officers on its board.',
    nobody: 'There are no officers on the list yet.',
  },
  actions: { showCode: 'Show a code', slips: 'Print slips' },
  state: {
    loading: 'Fetching the results…',
    confirmed: 'Updated at {time}',
    stale: 'Figures of {time}; no connection right now.',
    staleOther: 'Figures of {time}.',
    refresh: 'Update',
    refreshing: 'Updating',
    again: 'Try again',
    nothingYet: 'No results have reached this device yet.',
  },
  device: {
    label: 'Device: {label}',
    unpair: 'Unpair this device',
    confirm:
      'The results kept on this device will be erased. To use it again you need a new invite from your leader.',
    keyToo:
      'The sealing key on this device is erased too. Without the recovery sheet no concern can be read again.',
    yes: 'Unpair',
    no: 'Keep it',
  },
  welcome: {
    title: 'Welcome',
    text: 'Here you learn what people say after you served them. Pair this device once; it takes about a minute.',
    pair: 'Pair this device',
  },
  revoked: {
    title: 'This device was unpaired',
    text: 'The server no longer knows this device, so the results kept on it were erased. If you still use it, ask your leader for a new invite and pair it again.',
    pair: 'Pair again',
  },
  pair: {
    title: 'Pair this device',
    lead: 'You were given a link or an invite code. Copy the whole line, paste it below and press the button.',
    line: 'Link or invite code',
    example: 'For example: binh-my.7K3M9-QXT2A-4HDNE-8RWV5',
    understood: 'Recognised: {commune}, server {server}',
    codeOnly: "Recognised a code of {commune}. Please add the server's address.",
    more: "Server's address and device name",
    server: "Server's address",
    serverHint: 'Only needed with a code. It stands on the same sheet as the code.',
    fromLink: 'Taken from the link that you pasted.',
    label: 'Name of this device',
    labelHint: 'To tell devices apart later.',
    submit: 'Pair',
    working: 'Pairing…',
    noLine:
      'The invite could not be read. Please copy the whole line again: the commune, a full stop, then 20 letters and digits; or the whole link that begins with https://.',
    noServer:
      "Please fill in the server's address, beginning with https://. It stands on the same sheet as the code.",
    privacy:
      "This device makes a key of its own that cannot be copied out. The server learns only the device's name and the public half of the key.",
    doneTitle: 'Paired',
    donePin:
      'From now on press the Nghe Dân icon at the top of the browser to see your results. If it is not there, press the puzzle piece and pin Nghe Dân.',
    see: 'See the results',
    already:
      'This device is paired. To pair it for somebody else, unpair it on the results page first.',
  },
  news: {
    badge: 'new',
    title: 'A new release is out',
    message: 'Press here to see what people say.',
  },
};

export const slip: typeof vi.slip = {
  what: 'Please rate the officer who just served you: about a minute, no name needed.',
  scan: 'Please scan this code with your phone to rate',
  picture: 'QR code that opens the rating page',
  address: 'If it does not scan, open',
  code: 'and type the code:',
  until: 'The code works once, until {time}.',
  used: 'Somebody else used this code? Please say so on that page.',
  fingerprint: 'Key of the Fatherland Front for sealed matters: {fingerprint}',
};

export const slips: typeof vi.slips = {
  title: 'Print slips with visit codes',
  lead: 'Each slip carries one code with which a citizen rates their own visit. Please hand slips to everybody who comes, not to chosen people.',
  loading: 'Fetching the officers…',
  again: 'Try again',
  unpaired: 'This device is not paired, so it cannot print slips.',
  pair: 'Pair this device',
  notAllowed:
    'Only leaders and the Fatherland Front print slips. Officers show a code on their screen.',
  results: 'See the results',
  officers: 'Which officers do the slips name?',
  officersHint:
    'Choose 1 to {most}. Choose several when they serve a visit together: each slip will then ask about each of them.',
  nobody: 'There are no officers on the list yet, so there is nothing to print.',
  count: 'How many slips?',
  countHint: '1 to {most}, {slips} slips to an A4 page.',
  pages: 'Slips: {count}, on A4 pages: {pages}.',
  public:
    'How many codes were issued for each officer is public on the board at once, printed or not. Codes are shown only once: print before you leave the page.',
  submit: 'Issue codes',
  working: 'Issuing codes…',
  drawing: 'Drawing page {page} of {pages}…',
  noOfficer: 'Please choose at least one officer.',
  tooManyOfficers: 'A slip names at most {most} officers. Please choose fewer.',
  noCount: 'The number of slips must be 1 to {most}.',
  noAnswer:
    'It is not known whether the server issued the codes. If it did, they count in the public figure although nobody has them. Please check the network and issue again.',
  issuedTitle: 'Codes issued: {count}',
  issued: 'Good until {time}. The {count} now count in the public figure of: {officers}.',
  once: 'These codes are stored nowhere and cannot be seen again. Please print them, or save them as PDF, before you leave the page.',
  print: 'Print {pages} A4 pages',
  paper: 'A4 paper, scale 100%, one side.',
  finish: 'Done, clear the codes',
  sure: 'Is all of it printed? Once cleared, these codes cannot be had again.',
  yes: 'Printed, clear',
  no: 'Keep them',
};

export const counterCode: typeof vi.counterCode = {
  title: 'Show a code',
  lead: 'One code a visit. Please show one to everybody, not to chosen people: how many you show is public.',
  show: 'Get one code',
  asking: 'Fetching the code…',
  closesIn: 'Closes itself in {time}',
  closesSoon: 'The code closes itself in {seconds} seconds.',
  stay: 'Keep for 2 more minutes',
  close: 'Close',
  left: 'Codes left for today: {left}.',
  putAway: 'The code was put away. Whoever scanned it can still use it.',
  noAnswer:
    'The server cannot be reached, so there is no code. Please check the network and try again, or use a printed slip.',
  unpaired: 'This device is not paired, so it has no codes.',
  pair: 'Pair this device',
  notOfficer:
    'Only officers at a desk show codes on screen. Leaders and the Fatherland Front print slips that carry them.',
  slips: 'Print slips',
  again: 'Try again',
};

export const loader: typeof vi.loader = { open: 'Rate an officer' };

export const boardLoader: typeof vi.boardLoader = { open: 'Results' };

export const form: typeof vi.form = {
  title: 'Rate an officer',
  close: 'Close',
  step: 'Step {step} of {steps}',
  next: 'Continue',
  back: 'Back',
  toReview: 'Done, back to review',
  loading: 'Loading, please wait…',
  offline: 'The form could not be loaded. Please check the network and try again.',
  retry: 'Try again',
  unanswered: 'Please answer as well:',
  officer: 'Whom did you deal with?',
  search: 'Find a desk, position or name (accents not needed)',
  found: 'Found: {count}',
  unsure: 'Not sure / rather not say',
  unsureRest: 'The others: not sure / rather not say',
  manners: 'How did the officer serve you?',
  comment: 'Is there anything else you want to say?',
  commentLabel: 'Comment (optional)',
  commentHint:
    'A comment stays sealed until the release; then leader and Fatherland Front read it first, the officer after them. Please do not write your name or phone number.',
  left: '{count} characters left.',
  helper: 'I fill this in for someone else',
  review: 'Please check before you send',
  reviewOfficer: 'Officer',
  reviewComment: 'Comment',
  met: 'Met: {names}.',
  restKept: 'The others: not met.',
  noComment: 'None',
  change: 'Change',
  promises: [
    [
      'Who will see this?',
      'Everybody sees combined figures only, once this officer has {total} ratings or more. A comment stays sealed until the release; then leader and Fatherland Front read it first, the officer after them.',
    ],
    ['When?', '{date}. With too few ratings it waits for a later release.'],
    [
      'Does my name go with it?',
      'No. Your name, phone number and address are not part of the rating.',
    ],
  ],
  send: 'Send the rating',
  sending: 'Sending…',
  refused: 'A rating was not taken',
  queued: 'Not yet sent',
  queuedKept:
    'The rating is kept on this device. It is sent by itself once there is a network, while this page is open or when you open it again.',
  queuedLoose:
    'The rating is not stored on this device: closing this page loses it. Please keep it open; the rating is sent once there is a network.',
  elsewhere: 'Another way? Delete it here, then use a device that has a network and open:',
  shared: 'Others use this device: do not store it',
  sendNow: 'Send now',
  forget: 'Delete it from this device',
  sent: 'Thank you!',
  sentText:
    'The rating was taken in. Next release: {date}. It is counted once this officer has {total} ratings or more.',
  receipt: 'Receipt:',
  contacts: 'Other ways to reach us',
  hotline: 'Hotline:',
  mailbox: 'Mailbox:',
  again: 'Rate another officer',
  serious: 'A serious matter? Tell the Fatherland Front alone',
  leave: 'Discard this rating?',
  leaveText: 'The answers you gave will be deleted.',
  stay: 'Go on',
  discard: 'Discard',
};

export const aloud: typeof vi.aloud = {
  read: 'Hear this screen read aloud',
  chosen: 'chosen',
  buttons: 'Buttons: {names}.',
};

export const receipt: typeof vi.receipt = {
  keepTitle: 'Keep the receipt, to check',
  keepText:
    'From the next release on this link shows that your rating is in the public log. It tells nobody what you answered.',
  link: 'Check the rating in the public log',
  copy: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'The browser refuses to copy. Please press and hold the link above and choose copy.',
  print: 'Print the receipt',
  printTitle: 'Receipt of a rating',
  printText:
    'From {date} on, scan this code to check that the rating is in the public log. The code does not tell what was answered.',
  laterTitle: 'Would you like to change the rating after closing this page?',
  keepRight: 'Keep the right to change it on this device, until {date}',
  keepRightText:
    'Choose this only on a device of your own: whoever opens it can send another rating in place of this one. No answer is kept on it.',
  notKept: 'The browser refuses to store, so the right cannot be kept.',
  seeTitle: 'Does the server keep your rating as it is?',
  seeText:
    'You may have the rating opened to see. What was opened is not counted any more, and you send the rating again.',
  see: 'See what the server keeps',
  ask: 'Open this rating?',
  askLines: [
    'The server has to show what it keeps sealed. This device compares it with the receipt and with the answers that you sent.',
    'What was opened is void: it stands in the public log and is not counted. The server does not know beforehand which rating will be opened, so changed ratings come to light sooner or later.',
    'After that you send the rating again. Your answers are filled in.',
  ],
  no: 'No, leave it as it is',
  yes: 'Open it',
  opening: 'Opening the rating, please wait…',
  failed: 'The rating could not be opened',
  lost: 'The answer of the server did not arrive, so it is not known whether the rating is void. Please try again once you are online; asked again, the server answers the same.',
  retry: 'Try again',
  back: 'Back to the receipt',
  equal: 'Equal: the server keeps what you sent',
  equalText: 'Every answer is the same, and it is the rating that the receipt promised.',
  scrubbed: 'The comment is kept without names and private numbers: “{comment}”',
  voided:
    'The rating that was opened is not counted any more. Please send it again, so that your opinion counts; your answers are filled in.',
  earlier: 'The one that you sent before counts again until you send a new one.',
  unequal: 'NOT equal: the server does not keep what you sent',
  otherLeaf: 'What the server shows is not the rating that the receipt promised.',
  otherPlace: 'The rating was filed under another officer, channel or release.',
  otherAnswer: '{name}: you answered “{sent}”, the server keeps “{kept}”.',
  otherComment: 'The comment is kept differently: “{comment}”',
  nothing: 'nothing',
  met: 'Met',
  notMet: 'Not met',
  whatNow:
    'Please copy the evidence and tell the Fatherland Front of the commune and somebody whom you trust. The evidence holds the receipt that the server signed and the answers of this void rating.',
  evidence: 'Copy the evidence',
  evidenceNotCopied: 'The browser refuses to copy. Please take a picture of this screen.',
  again: 'Send the rating again',
};

export const code: typeof vi.code = {
  label: 'The visit code on your slip',
  hint: '18 letters and digits; capitals and hyphens do not matter.',
  open: 'Open the code',
  mistyped:
    'This is not a code yet: a character is missing, extra or wrong. Please compare it with the slip.',
  opening: 'Opening the code, please wait…',
  offline:
    'The server could not be reached. The code is not lost: please try again on this same device once you are online.',
  untrue:
    'The key that the server uses does not fit the public log, so your rating could be recognised. Please stop here and tell the Fatherland Front of the commune.',
  officerGone: 'The officer on the slip is no longer on the list and cannot be rated.',
  retry: 'Try again',
  other: 'Enter another code',
  resume: 'Go on with the visit left on this device',
  dispute: 'That was not me: report it',
  disputed:
    'Noted: somebody else used this code. The number of such codes is published. You can still rate without a code.',
  withoutCode: 'Rate without a code',
  otherOfficer: 'Not the officer who served you? Rate without a code',
  officer: 'Officer {place}/{count}: {desk}, {position}',
  next: 'Next: rate {desk}, {position}',
  again: 'Send another rating in place of this one',
  alreadySent:
    'The rating of this code was sent from this device, which does not keep the right to change it.',
  change: 'Change the rating that was sent, until {date}',
  changing:
    'The new rating takes the place of the one that was sent. The device keeps no answers, so please answer anew.',
};

export const check: typeof vi.check = {
  title: 'Check the public log',
  lead: 'Each rating is a line in the public log of the commune. This page computes the log anew on your own device, so that nobody can change or drop a rating unseen.',
  needsScript:
    'Computing the log needs JavaScript. If the page stays like this, the browser has switched it off or could not load it. The receipt is not lost: please keep its link and open it on another device, or check with the program named at the end of this page.',
  receipt: 'Link of the receipt',
  receiptHint: 'Paste the whole link that you got when you rated; the receipt stands after the #.',
  checkReceipt: 'Check the receipt',
  commune: 'No receipt? Check the log of a commune',
  communeHint: "The name as it stands in the commune's addresses. Example: binh-my",
  checkLog: 'Check the log',
  evidence: 'Evidence to copy',
  outcomes: {
    nothing: {
      title: 'There is no receipt in the address',
      text: 'Please open the link of the receipt that you got when you rated, or paste it below.',
    },
    'no-receipt': {
      title: 'The receipt could not be read',
      text: 'Part of the link is missing or wrong. Please copy the whole link again, from “http” to its last letter.',
    },
    checking: {
      title: 'Checking…',
      text: 'The device is fetching the log and computes it anew. Please keep the page open.',
    },
    'in-log': {
      title: 'Your rating is in the public log',
      text: 'It has place {leaf} of the log and belongs to release {release}. The promise on the receipt was kept. A receipt only tells that a rating is in the log; it tells nobody how you answered.',
    },
    waits: {
      title: 'Its release is still to come',
      text: 'The signature on the receipt is right. The rating will be in the log with release {release}: {date}. Please keep the link of the receipt and check again after that day.',
    },
    holds: {
      title: 'The public log is as it was signed',
      text: 'The log of {commune} has {size} ratings and {events} events. The signature is right, and your device computes the same result.',
    },
    absent: {
      title: 'There is no such commune',
      text: 'This server has no such commune. Please check the name, or open the link of the receipt on the server that took the rating.',
    },
    offline: {
      title: 'The server could not be reached',
      text: 'Nothing could be checked. The receipt is not lost: please look at the network and press the button again.',
    },
  },
  alarms: {
    overdue: {
      title: 'The release is late',
      text: 'The receipt promises release {release} on {date}, and the log does not have it yet. The server may be in trouble: please check again tomorrow. If it is still so, please show the evidence below to the Fatherland Front of the commune.',
    },
    betrayed: {
      title: 'The rating is not in the log: the promise was broken',
      text: 'The server signed that this rating will be in the log with release {release}. That release is out, your device has read every line of it, and the rating is not there. The signature on the receipt proves it to anybody. Please copy the evidence below and show it to the Fatherland Front of the commune.',
    },
    unreadable: {
      title: 'The rating is not in the log: the key of its box was lost',
      text: 'The log says that nobody can open {unreadable} ratings of release {release} any more, since the key of their box was lost, so they could not be logged. Yours may be one of them and was not counted. Please show the evidence below to the Fatherland Front of the commune, who can compare it with the number of those lost.',
    },
    foreign: {
      title: 'The receipt is not signed by this log',
      text: 'The signature on the receipt does not fit the key that the server publishes for {commune}. The link may be miscopied, the receipt may be of another server, or the server has changed its key. Please copy the whole link again; if it is still so, please show the evidence below to the Fatherland Front of the commune, who can compare the keys.',
    },
    bent: {
      title: 'What the server shows does not fit',
      text: 'The signature is wrong, or the lines of the log do not give the result that was signed: something was changed. Please try again over another network. If it is still so, please tell the Fatherland Front of the commune.',
    },
    forked: {
      title: 'The log was rewritten or rolled back',
      text: "This device has seen a signed log which today's does not continue: lines were changed or dropped, or the key was exchanged. The evidence below has both, the earlier and today's. Please copy it and show it to the Fatherland Front of the commune.",
    },
  },
  first:
    'This is the first time that this device looks at the log of {commune}. It has taken note of it, and will know when a line is changed or dropped.',
  again:
    'Since this device last looked, the log has only been added to: no line was changed or dropped.',
  howTitle: 'How does this page check, and what does the server learn?',
  how: [
    'The receipt is sent nowhere: it stands after the # of the address and is read on this device.',
    'The device fetches every line of the release, not only that of the rating, so the server can learn which release somebody looks at, and not which rating.',
    "The device remembers the newest signed log that it saw. Clearing this site's data in the browser clears that memory.",
    'This page comes from the server too. Who would rather not trust the server can check with the program below, on a machine of their own.',
  ],
  monitorTitle: 'Check with a program of your own',
  monitor:
    'This open program reads the whole log, remembers what it saw and says when something is wrong. It needs Node.js:',
};

export const concern: typeof vi.concern = {
  about: 'What happened?',
  pressed: 'I was pressed, nudged or promised something to rate well',
  officer: 'Who is it about? (optional)',
  nobody: 'Not named, or not known',
  text: 'Please tell what happened',
  textHint: 'Where, when, who said or did what, who saw it. {left} characters left.',
  contact: 'How can you be reached? (optional)',
  contactHint:
    'A phone number or an address; only the Fatherland Front reads it. Without it nobody can ask you back.',
  notKept: 'This page keeps no draft: closing it loses what you are writing.',
  toReview: 'Review',
  mistakes: 'Please look again:',
  missing: { about: 'Please choose what happened.', text: 'Please tell what happened.' },
  tooLong: 'This is too long to be sealed. Please shorten it.',
  review: 'Review before it is sealed',
  reviewAbout: 'What happened',
  reviewOfficer: 'About',
  reviewText: 'The story',
  reviewContact: 'How to reach you',
  none: 'Not given',
  sealedFor: 'Sealed to the key of the Fatherland Front with the fingerprint:',
  change: 'Change',
  send: 'Seal and send',
  sending: 'Sealing and sending…',
  offline:
    'It is not known whether the server took it. Please keep the page open and send again; sending twice does not count twice.',
  sent: 'Sealed and sent',
  sentText: 'The Fatherland Front will answer by {due} at the latest.',
  reference: 'Reference:',
  referenceNote:
    'Please write this down; this device does not keep it. Whoever has it sees only the status, never the text.',
  done: 'Clear the screen',
  ask: 'Sent one before? See its status',
  askLabel: 'Reference',
  askHint: '18 letters and digits, upper or lower case, with or without hyphens.',
  askButton: 'See the status',
  mistyped:
    'The reference is not right: a character is missing, wrong or too many. Please compare.',
  untrue:
    'The key to seal with does not fit the public log, so somebody else might read this. Please do not send it here; tell the Fatherland Front of the commune in person.',
  unreachable: 'The server could not be reached. Please check the network and try again.',
  status: {
    received: 'Received on {received}. The Fatherland Front will answer by {due} at the latest.',
    examining: 'Received on {received}. The Fatherland Front is looking into it.',
    referred:
      'Received on {received}. The Fatherland Front passed it on to the authority in charge.',
    closed: 'Received on {received}. The Fatherland Front closed it: {reason}.',
  },
  overdue:
    'There was no answer by {due}. You can go to the Fatherland Front in person, or file a formal petition.',
  reasons: {
    settled: 'it was settled',
    unfounded: 'no grounds were found',
    'too-little': 'too little to go on',
    'not-ours': 'not a matter for the Fatherland Front here',
    repeated: 'the same as another one',
  },
  insecure:
    'This page was not opened over a secure connection (https), so the browser cannot seal. Nothing was sent. Please open it by https, or use the other ways below.',
};

export const concernPage: typeof vi.concernPage = {
  title: 'Tell the Fatherland Front alone',
  lead: 'For serious matters: being asked for money, harassed, bullied, or pressed to rate well.',
  who: 'Who can read it?',
  whoText:
    "Only the Fatherland Front. What you write is sealed in this browser, with the Fatherland Front's key, before it is sent. Officers, leaders of the commune and whoever runs the server cannot open it.",
  fingerprint: 'Fingerprint of the key, in use since {date}:',
  compare:
    'To be sure, compare it with the one posted at the office of the Fatherland Front or printed on its papers. If they differ, please do not send.',
  replaced:
    'The key was changed on that day; before, there was another. Every change stands in the public log.',
  clock:
    'Within 10 working days the Fatherland Front says whether it is looked into, was passed on, or why not. A concern counts in nobody’s score.',
  limits: 'What we cannot promise',
  limitsList: [
    'A server that was taken over could show another page than this one. For very grave matters please go in person.',
    'If only you know of the matter, whoever it is about may guess who wrote.',
    'The server knows on which day a concern came and whether it is long or short; not what it says.',
    'This is no formal complaint or denunciation, so it has neither the deadlines nor the protection that the law gives to those.',
  ],
  formal: 'Formal complaints and denunciations',
  formalList: [
    [
      'A complaint (khiếu nại)',
      'when a decision or an act of an authority harms your own rights. It states date, name and address of yourself and of whom you complain about, the matter, your reasons and what you ask; signed or with a fingerprint (Law on Complaints 2011, article 8).',
    ],
    [
      'A denunciation (tố cáo)',
      'when you report a breach of law. It states date, your name, address and how to reach you, the act and who did it; signed or with a fingerprint. The law keeps you secret and protects you (Law on Denunciations 2018, article 23).',
    ],
    [
      'In person',
      'at the place where citizens are received, where it is written down; you are answered within 10 working days (Law on Citizen Reception 2013, article 28).',
    ],
  ],
  needsScript:
    'Sealing needs JavaScript. If the page still looks like this after some seconds, JavaScript is off or did not load. Nothing was sent. You can see the Fatherland Front in person, or use the other ways below.',
  noKey:
    'The Fatherland Front here has made no key yet, so nothing can be sealed on this page. Please see the Fatherland Front in person, or use the other ways below.',
  link: 'A serious matter: tell the Fatherland Front alone',
  afterBroken:
    'Ratings only make figures. If what you met is serious, you can tell the Fatherland Front alone; officers and leaders cannot read it.',
};

export const oversight: typeof vi.oversight = {
  title: 'Concerns for the Fatherland Front',
  notPaired: 'This device is not paired, or was unpaired.',
  pair: 'Pair this device',
  notOverseer:
    'This page is for the Fatherland Front alone. The role of this device cannot see concerns.',
  loading: 'Fetching the concerns…',
  again: 'Try again',
  refresh: 'Refresh',
  keyTitle: 'The sealing key',
  make: {
    title: 'Make a sealing key',
    none: 'This commune has no key yet, so citizens cannot seal anything.',
    text: 'The key is made on this device and never leaves it. The server only gets the public half, for sealing. Without the key every concern is lost, so a recovery sheet must be printed first.',
    start: 'Make a new key',
  },
  sheet: {
    title: 'Recovery of the sealing key',
    text: 'Print or copy this sheet, and keep it in a sealed envelope under lock. Whoever has it reads every concern. It is shown only once.',
    commune: 'Fatherland Front, {commune}',
    fingerprint: 'Fingerprint of the key: {fingerprint}',
    made: 'Made on {date}',
    groups: '13 groups of 5 letters and digits',
    print: 'Print the sheet',
    next: 'Printed or copied',
    cancel: 'Drop this key',
  },
  confirm: {
    title: 'Read back from the sheet',
    text: 'To be sure that the sheet serves, please look at the paper and type these three groups.',
    group: 'Group {number}',
    wrong: 'Not the same: group {numbers}. Please look at the paper again.',
    publish: 'Confirm and publish the key',
    publishing: 'Publishing…',
    back: 'See the sheet again',
  },
  restore: {
    title: 'Bring the key to this device',
    text: 'The key in use is not on this device. Type the 13 groups of the recovery sheet; upper or lower case, with or without spaces.',
    label: 'The 13 groups of the recovery sheet',
    foreign:
      'If the Fatherland Front did not change it, somebody else did: please tell citizens not to send, and make a new key.',
    submit: 'Restore the key',
    wrong: 'Wrong or missing in group {numbers}. Please compare with the paper.',
    other: 'This is the key with the fingerprint {fingerprint}, never used in this commune.',
    done: 'The key is on this device now.',
    older: 'Another sheet, of an older key?',
  },
  inUse: 'The key in use since {date}:',
  poster: 'Please post this fingerprint at the office, so that citizens can compare.',
  replace: 'Change the key',
  replaceText:
    'Only when the sheet was lost or seen by others. Earlier concerns still need the earlier key. The change is told in the public log.',
  list: {
    title: 'Concerns',
    empty: 'There are no concerns yet.',
    more: 'Show more',
    received: 'Received on {date}',
    due: 'Answer by {date}',
    overdue: 'Answer overdue since {date}',
    locked: 'Sealed to the key {fingerprint}, which is not on this device.',
    broken:
      'Cannot be opened: it was not sealed by our page. It can be closed as too little to go on.',
    about: 'What happened',
    officer: 'About',
    contact: 'How to reach them',
    noContact: 'Not given',
    noOfficer: 'Not named',
    reference: 'Reference',
    what: 'The story',
  },
  statuses: {
    received: 'Not answered',
    examining: 'Being looked into',
    referred: 'Passed on',
    closed: 'Closed',
  },
  change: {
    title: 'Answer',
    examining: 'Being looked into',
    referred: 'Passed on to the authority in charge',
    close: 'Close',
    reason: 'Why it is closed',
    saved: 'Noted: {status}.',
  },
  referral: {
    open: 'Write a referral',
    title: 'Referral of a concern',
    motto: ['Socialist Republic of Vietnam', 'Independence – Freedom – Happiness'],
    body: 'Vietnam Fatherland Front, {commune}',
    to: 'To:',
    received:
      'On {date} the Vietnam Fatherland Front, {commune}, received a sealed concern of a citizen, reference {reference}, which says:',
    request:
      'The Fatherland Front passes this on for consideration within your competence, and asks to be told the result.',
    basis:
      'Based on the Law on the Vietnam Fatherland Front, the Law on Citizen Reception and the rules on handling petitions.',
    withContact: 'Include how to reach the writer',
    contactNote: 'Only with the consent of the writer.',
    print: 'Print',
    close: 'Close',
    sign: 'For the Standing Committee',
    place: '{commune}, {date}',
  },
};

export const page: typeof vi.page = {
  brand: 'Nghe Dân',
  skip: 'To the main content',
  rateTitle: 'Rate the officer',
  rateLead: 'About a minute. No name and no account needed.',
  officer: 'Who has just served you?',
  noOfficers:
    'The commune has no officer on its list yet, so no rating can be taken. Please come back later or call the hotline.',
  pledgeMet: 'I met it',
  pledgeNone: 'I did not',
  unsure: 'Not sure',
  comment: 'Comment (optional, 500 characters at most)',
  commentHint:
    'A comment stays sealed until the release; then leader and Fatherland Front read it first, the officer after them. Please leave out your own name and phone number.',
  helper: 'I fill this in for someone else',
  who: 'Everybody sees only sums, of officers with {total} ratings or more.',
  when: 'Your rating is opened and counted at the release of {date}; when there are too few, it waits for the next.',
  nameless: 'No name, phone number or address of yours goes with it.',
  leaveEmpty: 'Please leave this empty',
  send: 'Send the rating',
  mistakes: 'The rating was not sent. Please look at:',
  mistake: {
    officer: 'Please choose an officer.',
    answers: 'Please answer: {name}.',
    comment: 'The comment is longer than 500 characters.',
    ticket: 'The page was open for too long. Your answers are still here; please send again.',
    tooSoon:
      'That was a little fast. Your answers are still here; please wait a few seconds and send again.',
    leftEmpty:
      'The field that is to stay empty was filled in, perhaps by the browser. Your answers are still here and the field was cleared; please send again.',
    tooMany:
      'Many ratings have just come from this place. Your answers are still here; please wait a few minutes and send again.',
  },
  codeTitle: 'Rate with a visit code',
  codeLead:
    'The code is traded for a right to rate that nobody can trace back to a visit. No name is asked for.',
  codeNeedsScript:
    'Trading a code needs JavaScript. If the page stays like this, the browser has switched it off or could not load it; the code is not used up. A rating without a code is counted apart, as an open one.',
  withoutCode: 'Rate without a code',
  thanks: 'Thank you!',
  thanksText:
    'Your rating was taken in and counts from the release of {date}, once there are {total}.',
  receipt: 'Receipt',
  again: 'Rate another officer',
  toBoard: 'See the released results',
  contacts: 'Other ways to reach us',
  hotline: 'Hotline',
  mailbox: 'Mailbox',
  zalo: 'Zalo',
  pairTitle: "Pair an official's device",
  pairSteps: [
    'Install the Nghe Dân extension in your browser (Chrome, Edge, Cốc Cốc or Firefox).',
    'Copy the whole address of this page.',
    'Click the Nghe Dân icon of the browser, choose to pair, and paste the address.',
  ],
  pairNote:
    'The invite stands after the # of the address. It serves once, within 14 days. Please give this address to nobody else.',
  notFoundTitle: 'There is no such page',
  failedTitle: 'That did not work',
};

export const board: typeof vi.board = {
  concerns:
    'Concerns for the Fatherland Front: {received} received, {open} being looked at, {overdue} overdue for an answer.',
  concernsLate: 'There is a concern that the Fatherland Front has not answered in time.',
  title: 'Results',
  lead: 'Citizens rate after their visit. Ratings stay sealed and are opened once a week.',
  releases: 'Releases',
  release: 'Newest: release {number}, {date}',
  noRelease: 'Nothing has been released yet.',
  next: 'Next: {date}',
  pledges: 'What was pledged to the people',
  pledgesLead: 'The form asks about exactly this, in these words:',
  whole: 'Whole commune',
  apart: 'Each kind of rating has figures of its own; they are never added together.',
  noCodes:
    'There are no results from visit codes yet. Below are the other kinds of ratings, each under its own name.',
  channelNotes: {
    receipt:
      'The code came with the dossier or a printed slip: one visit, one rating. This is the main figure.',
    counter: 'An officer handed out the code, and chose to whom; so this figure stands apart.',
    open: 'No code needed: anyone can send one, so this figure stands apart.',
    paper: 'Paper forms, entered by the Fatherland Front.',
  },
  outOf: 'out of 100',
  scoreWords: 'from {ratings} ratings; range {low}–{high}',
  someUnsure: '{unsure} ratings chose “not sure” everywhere and are in no score.',
  unsureOnly: 'All ratings answered “not sure”.',
  howToRead: 'How to read the pictures',
  interval:
    'The dark dot is the score of the opened ratings; the coloured band is the range in which the score may move (95% confidence), and the more ratings there are the narrower it is. It does not speak for those who sent no rating.',
  notYetTitle: 'Not enough ratings yet',
  notYet:
    'Results are shown from {total} ratings on, and only when a release adds {step} or more, so that nobody can guess whose rating it was. Ratings that were sent stay sealed and are not lost. Too few ratings say nothing about the person rated.',
  notYetShort: 'Not enough ratings to show. That says nothing about the person rated.',
  criteria: 'Criterion by criterion',
  criterion: 'Criterion',
  result: 'Result out of 100 (range)',
  units: {
    'nam-khong': 'percent of ratings that met no breach',
    'ba-the-hien': 'mean out of 100',
    'nam-biet': 'percent of ratings that answered “yes”; not part of the score',
    'sau-biet': 'percent of ratings that answered “yes”; not part of the score',
  },
  kept: '{kept} of {answered} ratings met none',
  did: '{kept} of {answered} ratings answered “yes”',
  answered: '{answered} ratings answered',
  unsure: '{unsure} not sure',
  range: '({low}–{high})',
  none: 'none yet',
  trend: 'Release by release',
  trendNote: 'Each dot is what one release opened, with its band.',
  asWords: 'Read as words',
  releaseNumber: 'Release',
  day: 'Day',
  ratings: 'Ratings',
  score: 'Score (range)',
  officers: 'Officers',
  officersNote: 'In the order of the desks; no ranking. Shown from {total} ratings of a kind on.',
  unnamed:
    'This commune chose not to show the results of single officers: either all are shown, or none. Each change of that choice stands in the public log.',
  nobody: 'There is no officer in the list yet.',
  codes: 'Visit codes and response rate',
  codesLead:
    'One visit, one code. Whoever does not use the code counts neither as satisfied nor as dissatisfied.',
  noCodesIssued: 'No visit code has been issued yet.',
  issuer: 'Issued by',
  issuers: {
    software: 'Dossier software',
    sheet: 'Printed slips',
    officer: 'Officers at the desk',
  },
  use: 'Used out of issued',
  used: '{used} of {issued} codes were used: {share}%',
  usedUnknown: '{issued} codes issued; too few used to show',
  disputed: '{disputed} codes reported as used by somebody else',
  codesNote: 'Issued: as of now. Used: as of the newest release.',
  comments: 'Removed comments',
  removed: '{removed} comments were removed',
  held: '{held} comments wait to be read',
  commentsNote:
    'A comment is removed only when the leader and the Fatherland Front both agree, for one of the listed reasons. Removing a comment changes no score.',
  log: 'Public log',
  logText:
    'With each release all ratings that were taken in are written into a log that only grows: whoever changes or drops a line is found out.',
  logSize: 'The log has {size} lines',
  logRoot: 'The seal of the whole log',
  check: 'Check the log and receipts',
  rate: 'Rate an officer',
  toDisplay: 'For the screen at a counter',
  toPoster: 'Print a desk poster with a QR code',
  loading: 'Fetching the results…',
  failed: 'The results could not be fetched. Please try again in a few minutes.',
  offline: 'This device is offline. The results will show once it is online again.',
  missing: 'There is no such commune here. Please check its name in the address.',
  stale: 'Could not be brought up to date. These are the results of the last time.',
  again: 'Try again',
};

export const display: typeof vi.display = {
  scanRate: 'Scan to rate',
  scanBoard: 'Scan to see the results',
  next: 'Next release',
  side: 'Time and QR codes',
  controls: 'Controls of the screen',
  pause: 'Pause',
  resume: 'Go on',
  forward: 'Next page',
  fullScreen: 'Full screen',
  officersPart: 'Officers ({part}/{parts})',
};

export const poster: typeof vi.poster = {
  title: 'Desk poster with a QR code',
  lead: 'Choose a desk and a paper size, then print. The QR code stays the same: print once, use for long.',
  desk: 'Whose desk?',
  size: 'Paper size',
  sizes: { a4: 'A4 (in front of the counter)', a5: 'A5 (on the desk)' },
  open: 'Open the poster',
  nobody: 'There is no officer in the list yet, so there is nothing to print.',
  print: 'Print',
  paper: '{size}, scale 100%, one side.',
  other: 'Another desk or size',
  motto: 'Hear the people, speak plainly, act so that people trust',
  pledge: 'Our pledge to the people',
  scan: 'Please rate the service',
  scanHint: 'Scan with your phone. About a minute, no name asked.',
  picture: 'QR code that opens the form for the officer at {desk}',
  address: 'If you cannot scan, open',
  afterwards: 'Where does your rating go?',
  steps: [
    'It is sealed, with no name, phone number or address of yours.',
    'Every Monday morning the box is opened; figures show from {total} ratings on.',
    'Everybody sees the same results. Every rating is in a public log that nobody can change unseen.',
  ],
  hotline: 'Hotline',
};

/** What chance does not explain, on the board: counted, and nobody named. */
export const signals: typeof vi.signals = {
  none: 'Signals to look into: none.',
  title: 'Signals for the Fatherland Front to look into',
  explain:
    'The server compares what was released with what is usual. What chance hardly explains is told to the Fatherland Front, which asks and looks. It is a reason to look, and no verdict on anybody: often there is a good reason. No rating is left out or counts less, and no score changes because of a signal.',
  kinds: {
    burst: 'Many more ratings than usual',
    'equal-answers': 'Many ratings with exactly the same answers',
    'channel-gap': 'Ratings with a code far better than those without',
    'handing-out-gap': 'Codes handed out by an officer, or used, unusually often',
    'sudden-change': 'A score that changed suddenly',
  },
  noNames: 'Of the last eight releases. Only numbers stand here, and nobody is named.',
};

/** What stands in a comment in place of what would tell who somebody is. */
export const marks: typeof vi.marks = {
  email: '[e-mail address]',
  bankAccount: '[account number]',
  citizenId: '[identity number]',
  plate: '[number plate]',
  phoneNumber: '[phone number]',
  oldId: '[old identity number]',
  personName: '[person’s name]',
};
