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
  'token-refused':
    'The right to rate that came along is not valid. Please open the code on your slip again.',
  'not-found': 'There is nothing here.',
  'no-such-commune': 'This installation has no such commune. Please check the address.',
  'no-such-officer': 'This officer is no longer on the list. Please choose again.',
  'code-unknown':
    'This commune has no such code. Please compare each character with the slip, or see whether the slip is from another commune.',
  'rating-unknown':
    'This rating was not found, or this device does not hold the key that opens it. The rating stands.',
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
  shown: 'The code is shown.',
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
    'The browser refuses to store the rating: closing this page loses it. Please keep it open; the rating is sent once there is a network.',
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
    'The server answered with another key than the published one, so your rating could be recognised. Please stop here and tell the Fatherland Front of the commune.',
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

export const page: typeof vi.page = {
  brand: 'Nghe Dân',
  skip: 'To the main content',
  rateTitle: 'Rate the officer',
  rateLead: 'About a minute. No name and no account needed.',
  officer: 'Who has just served you?',
  choose: 'Choose an officer',
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
  send: 'Send the rating',
  mistakes: 'The rating was not sent. Please look at:',
  mistake: {
    officer: 'Please choose an officer.',
    answers: 'Please answer: {name}.',
    comment: 'The comment is longer than 500 characters.',
    ticket:
      'The page was open for too long or sent too fast. Your answers are still here; please send again.',
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
  toRate: 'Rate an officer',
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
  title: 'Results of the ratings',
  lead: 'Citizens rate after a visit. Ratings lie sealed and are opened once a week.',
  release: 'Release {number}, {date}',
  noRelease: 'There has been no release yet.',
  next: 'Next release: {date}',
  comments: 'Comments: {held} waiting for leader or Fatherland Front, {removed} removed.',
  whole: 'The whole commune',
  officers: 'Officer by officer',
  unnamed: 'This commune chose not to show the results of single officers.',
  /** After the score itself, which is set large. */
  scoreWords: 'of 100, from {ratings} ratings; range {low}–{high}',
  interval:
    'The bold mark is the score; the coloured band is its 95% interval: with many more people like these the score would usually lie within it. It says nothing about those who did not rate.',
  notYet:
    'Not enough ratings yet. Results show only from {total} ratings on and with {step} more each time, so that nobody can guess whose rating is whose.',
  unsureOnly: 'Every rating says "not sure".',
  criterion: 'Criterion',
  result: 'Result',
  ratings: 'Ratings',
  answered: '{answered} answered, {unsure} not sure',
  kept: '{share}% met no breach',
  did: '{share}% say yes',
  mean: '{share} of 100',
  trend: 'Release by release',
  trendRow: 'Release {number}: {score} ({ratings} ratings)',
  openNote:
    'Open ratings need no visit code: anybody can send one, so they are shown apart and under their own name.',
  codesIssued: {
    software: 'Codes issued by dossier software: {issued}.',
    sheet: 'Codes printed on slips: {issued}.',
    officer: 'Codes handed out by officers: {issued}.',
  },
  codesUsed: 'Used: {used}.',
  codesDisputed: 'Reported as used by somebody else: {disputed}.',
  trendWords: 'Read it in words',
  details: 'See each criterion',
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
