import type * as vi from './vi.ts';

/** Reports of a week, a month or a quarter: the page, the paper and the files; `{…}` is filled in. */
export const report: typeof vi.report = {
  title: 'Report on the ratings',
  periods: {
    week: 'Release {part} ({date})',
    month: 'Month {part}/{year}',
    quarter: 'Quarter {part}/{year}',
  },
  kinds: { week: 'Week', month: 'Month', quarter: 'Quarter' },
  choice: 'Choose and download a report',
  kind: 'Kind of report',
  period: 'Period',
  coversTitle: 'Covers',
  covers: 'releases {first}–{last}, {from} to {to}',
  coversOne: 'release {first}, {from}',
  stillOpen: 'The period is not over: the next release ({date}) will be added.',
  ruleTitle: 'Release rule',
  rule: 'Only what the releases of the period opened is summed, each batch as a whole: an officer’s ratings of one kind are opened only from {total} on and in batches of {step} or more. Under 10 ratings no figure is given. Ratings that wait are in no figure. Kinds of ratings are never added together.',
  intervalTitle: 'Interval',
  interval:
    '95% confidence interval (Wilson): how far the result may move because ratings are few. It does not speak for those who sent none.',
  codesTitle: 'Response rate',
  codesNote:
    'Used codes out of issued ones. A code counts in the week in which it was issued, its use in the release that showed it; a code of this week may be used in the next, so the line “from the beginning” gives the better rate. Used ones lack the codes of officers who had too few used. Whoever did not use the code is neither satisfied nor dissatisfied.',
  sections: {
    whole: 'Whole commune',
    release: 'By release',
    field: 'Field',
    officer: 'Officer',
    shortlist: 'To be considered for commendation',
  },
  columns: {
    section: 'Section',
    who: 'Who',
    span: 'Time',
    channel: 'Kind of rating',
    what: 'Figure',
    ratings: 'Ratings',
    unsure: 'Of them unsure',
    kept: 'Kept, or “yes”',
    value: 'Result out of 100',
    low: 'Interval from',
    high: 'Interval to',
    issued: 'Codes issued',
    used: 'Codes used',
    rate: 'Response rate (%)',
    note: 'Note',
  },
  inPeriod: 'In the period',
  toDate: 'From the beginning',
  score: 'Score',
  drawn: 'Score drawn toward the common level',
  codesOf: 'Visit codes: {issuer}',
  releaseName: 'Release {number}, {date}',
  notEnough: 'too few ratings',
  notRanking: 'not a ranking',
  cannotCompare: 'too few figures to compare',
  nobodyAbove: 'nobody whose whole interval lies above the commune’s',
  unpaired: 'This device is not paired, so it cannot show reports.',
  notAllowed: 'Reports are for the leaders of the commune and the Fatherland Front.',
  pair: 'Pair this device',
  results: 'See the results',
  again: 'Try again',
  loading: 'Getting the figures…',
  noRelease: 'There has been no release yet, so there is no report. The first one: {date}.',
  print: 'Print the report',
  workbook: 'Download for Excel (XLSX)',
  table: 'Download as CSV',
  saving: 'Downloading…',
  saved: 'Downloaded {file}.',
  internal:
    'The commune chose not to show officers one by one on the board: this part is for internal use, please do not hand it out.',
  fields: 'By field',
  fieldsNote:
    'A field is the position of officers: those of one position are summed. A rating does not say what the visit was about, since dividing a batch of ratings could tell who sent them.',
  field: 'Field',
  officers: 'Officers, by desk',
  officersNote: 'In the order of desks, not a ranking.',
  officer: 'Officer',
  figures: 'Score (interval), ratings',
  one: '{value} ({low}–{high}), {ratings} ratings',
  codes: 'Visit codes and response rate',
  issuer: 'Issued by',
  codeCounts: '{used} of {issued}: {rate}%',
  codeCountsNoRate: '{issued} issued, {used} used',
  codeCountsUnknown: '{issued} issued; too few used to tell',
  noCodes: 'No visit codes were issued.',
  wholeNotEnough:
    'The releases of the period opened fewer than 10 ratings of every kind. Ratings that were sent stay sealed and are not lost.',
  funnel: 'Officers beside the level of the commune',
  funnelLead:
    'Compared only on ratings with a code, where officers do not choose whom to ask. The more ratings, the closer the limits. What lies between the outer limits may be chance; what lies outside is worth asking about, and no verdict.',
  funnelNotYet:
    'Officers are compared only when there are {officers} or more with {ratings} or more ratings with a code each in the period. Below that most differences are chance.',
  funnelPicture:
    'Funnel plot: {officers} officers, common level {value} out of 100; the figures are in the table below.',
  ratingsAxis: 'Ratings with a score',
  innerLimits: '95% limits',
  outerLimits: '99.8% limits',
  place: 'Beside the 99.8% limits',
  places: { within: 'within', above: 'above', below: 'below' },
  asTable: 'Show as a table',
  shortlist: 'To be considered for commendation',
  shortlistLead:
    'Those whose whole interval, once drawn toward the common level, lies above that of the commune ({low}–{high}). In the order of desks. This is not a ranking: whoever is not named here is no worse for it, and few ratings say nothing yet.',
  shortlistAsk:
    'Before commending anybody, please ask the Fatherland Front whether there is a signal to look into, and read the comments.',
  evidenceDrawn:
    'Drawn toward the common level: {value} ({low}–{high}), from {ratings} ratings with a score',
  evidencePlain: 'Score straight from the ratings: {value} ({low}–{high})',
  method: 'Method',
  methodText:
    'Limits of the funnel plot after Spiegelhalter (2005). Drawn toward the common level after Morris (1983): the fewer ratings, the further, so that a few lucky ratings make no praise.',
  body: 'People’s Committee of {commune}',
  motto: ['Socialist Republic of Viet Nam', 'Independence – Freedom – Happiness'],
  signed: { place: '{commune}, date …', role: 'CHAIRPERSON', hint: '(Signature and full name)' },
  printed: 'Printed at {time} from released figures.',
  officerNotes: {
    title: 'Notes of officers',
    lead: 'What officers wrote down as having borne on a release of this report. On the screen alone: not printed, in no file, not on the board.',
    none: 'No officer has noted anything on these releases.',
    about: '{who}, release of {day}',
    written: 'written on {date}',
  },
};

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

export const pledge: typeof vi.pledge = { opening: 'I pledge to the People of {commune}:' };

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
  'proof-refused':
    'This device is no longer paired. Please ask whoever invited you for a new invite.',
  'key-refused':
    'The key of the software is wrong or was revoked. Please ask the leader of the commune for a new one.',
  'not-allowed': 'Your role may not see or do this.',
  'origin-refused':
    'This site may not send ratings for the commune. Please open the official rating page of the commune.',
  'cosignature-refused':
    'This cosignature does not fit the public log, or Mặt trận has not registered its witness.',
  'token-refused':
    'The right to rate that came along is not valid. Please open the code on your slip again.',
  'signature-refused':
    'The signature is not that of this device, so nothing was sent. Please reload the page and sign again.',
  'work-needed':
    'A step that the device does by itself is missing. Please reload the page and send again.',
  'work-refused':
    'A step that the device does by itself has expired or is wrong. Please send the rating again.',
  'not-found': 'There is nothing here.',
  'no-such-commune': 'This installation has no such commune. Please check the address.',
  'no-such-province': 'There is no such province here. Please check the address.',
  'no-such-officer': 'This officer is no longer on the list. Please choose again.',
  'no-such-period': 'There has been no release in this period. Please choose another.',
  'code-unknown':
    'This commune has no such code. Please compare each character with the slip, or see whether the slip is from another commune.',
  'rating-unknown':
    'This rating was not found, or this device does not hold the key that opens it. The rating stands.',
  'concern-unknown':
    'This commune has no concern with this reference. Please compare each character.',
  'letter-unknown':
    'This commune has no letter for this code, or it was kept for as long as letters are.',
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
  'slip-counted':
    'The paper slip with this number was counted. Please look at lot and number on the slip again.',
  'letter-sent':
    'This comment has its letter already; there is one for each. Please reload the list.',
  'letter-answered':
    'This letter was answered already; that can be done once. The first answer stands.',
  'already-contested': 'A second look at this comment was asked for before.',
  'pledge-changed':
    'The pledge has just changed, or a new day has begun, so nothing was signed. Please read it again and sign.',
  'key-changed':
    'The Fatherland Front has just changed its key, so nothing was sent. Please compare the new fingerprint and send again.',
  'invite-spent':
    'The invite was used or has expired. Please ask whoever invited you for a new one.',
  'code-expired': 'This code has expired. You can still rate without a code.',
  'token-expired':
    'The code was opened too long ago, so the rating is no longer taken. You can still rate without a code.',
  'release-passed':
    'The release of this rating has come, so it can no longer be opened. You can still look it up in the public log.',
  'settings-changed':
    'The settings were changed on another device just now, so nothing was saved. Please look again and save once more.',
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
    'The server is out of space. Please tell its operator; what you sent was not stored.',
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
    from: 'from {ratings} {kind}; range {low}–{high}',
    whole: '{value} out of 100, from {ratings} {kind}; range {low}–{high}',
    kinds: {
      receipt: 'ratings with a code',
      counter: 'ratings with a code from the officer',
      open: 'open ratings',
      paper: 'ratings on paper',
    },
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
  pages: 'Pages of your work',
  guide: 'Guide (in Vietnamese)',
  concerns: 'Concerns for the Fatherland Front',
  reports: 'Weekly, monthly and quarterly reports',
  comments: 'Comments to decide on',
  administration: 'Administration of the commune',
  nextRelease: 'Next release',
  lastRelease: {
    title: 'The last release, {day}',
    point: 'It added {ratings} {kind}, whose own score is {value} ({low}–{high}).',
    before: 'The time before it was {value}.',
    none: 'It did not add enough ratings for a score of their own.',
    usual: 'Still within the usual variation.',
    signal: 'Outside of the usual variation: see the course in your inbox.',
    unknown: 'There are too few releases to tell a change from usual variation.',
  },
  inbox: { open: 'My inbox', unread: '{unread} unread comments' },
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
    users: 'Switch user, PIN',
    confirm:
      'The results kept on this device will be erased. To use it again ask whoever invited you for a new invite.',
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
    text: 'The server no longer knows this device, so the results kept on it were erased. If you still use it, ask whoever invited you for a new invite and pair it again.',
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
    otherServer:
      'This link leads to another server than the one that your office has set for this computer. Please ask whoever gave it to you.',
    noPairLink:
      'This link pairs no device. The right one begins with https:// and has /pair/ in it. Please copy the whole line of the invite.',
    noServer:
      "Please fill in the server's address, beginning with https://. It stands on the same sheet as the code.",
    presetServer: 'Your office has set it for this computer.',
    another: 'Somebody else uses this computer already. What it keeps for you two stays apart.',
    privacy:
      "This device makes a key of its own that cannot be copied out. The server learns only the device's name and the public half of the key.",
    doneTitle: 'Paired',
    donePin:
      'From now on press the Nghe Dân icon at the top of the browser to see your results. If it is not there, press the puzzle piece and pin Nghe Dân.',
    see: 'See the results',
    already:
      'This device is paired. Others who use it too find “Switch user, PIN” at the end of the results page.',
  },
};

/** Who uses a browser, and the PIN that seals what it keeps. */
export const members: typeof vi.members = {
  title: 'Who uses this computer',
  back: 'Back to the results',
  notPaired: 'This drawer is not paired, or was unpaired.',
  pair: 'Pair this device',
  others: {
    title: 'Others who use this computer',
    lead: 'Each has a drawer: results, comments and letters of one never mix with those of another.',
    none: 'Only one person uses it now.',
    unnamed: 'User {number}',
    sealed: 'has a PIN',
    turn: 'Switch',
    turnTo: 'Switch to: {who}',
    add: 'Add another person',
  },
  devices: {
    title: 'My devices',
    lead: 'Unpair a lost one here at once, or have whoever invited you do it. It then sees nothing new, and deletes what it keeps when it is online. For a second device ask them for another invite.',
    current: 'this one',
    paired: 'paired on {date}',
    revoke: 'Unpair',
    revokeOf: 'Unpair {label}',
    sure: 'Press again to unpair',
  },
  locked: {
    title: 'Locked',
    pin: 'PIN',
    open: 'Open',
    opening: 'Opening…',
    forgotten: 'I forgot the PIN',
    forget:
      'Nobody can bring a PIN back. Leaving this computer deletes what it keeps for you, the list of congratulations and condolences too; your results on the server stay. Then ask for a new invite and pair again.',
    yes: 'Leave this computer',
    no: 'No, type the PIN again',
  },
  pin: {
    title: 'PIN',
    none: 'There is no PIN: whoever sits at this computer can look. If you alone use it you need none.',
    choose: 'New PIN, {least} digits or more',
    again: 'The new PIN again',
    worth:
      'A PIN keeps out the eyes of those who share the computer. If the computer is lost, still have whoever invited you unpair it at once: a skilled person who has the disk can try all PINs of 6 digits.',
    set: 'Set the PIN',
    working: 'Sealing…',
    isSet: 'What this computer keeps for you is sealed by your PIN.',
    lock: 'Lock now',
    idle: 'Lock by itself when nobody pressed anything for',
    minutes: '{minutes} minutes',
    drop: 'Change or remove the PIN',
    dropNote: 'To change it, remove the old one and set a new one.',
    now: 'The PIN in use',
    dropYes: 'Remove the PIN',
  },
  faults: {
    short: 'A PIN has {least} digits or more, and nothing but digits.',
    differs: 'The two are not the same. Please type both again.',
    wrong: 'This is not the PIN. Please type it again.',
    wait: 'Wrong too many times. Please try again after {time}.',
  },
};

export const releaseNews: typeof vi.releaseNews = {
  badge: 'new',
  title: 'A new release is out',
  message: 'Press here to see what people say.',
};

export const inbox: typeof vi.inbox = {
  title: 'My inbox',
  parts: { comments: 'Comments', trend: 'Course', criteria: 'Criteria', pledge: 'Pledge' },
  notPaired: 'This device is not paired, or no longer.',
  pair: 'Pair this device',
  notOfficer: 'This page is for officers. With the role of this device you see results elsewhere.',
  results: 'See results',
  loading: 'Asking…',
  confirmed: 'Updated at {time}.',
  stale: 'As of {time}; there is no connection.',
  staleOther: 'As of {time}.',
  nothingYet: 'Nothing has reached this device yet.',
  again: 'Try again',
  refresh: 'Update',
  list: {
    unread: '{unread} unread',
    allRead: 'All read',
    markAll: 'Mark all as read',
    topic: 'Speaks of',
    every: 'Anything',
    some: '{topic} ({count})',
    topicNote:
      'Sorted by the words in a comment, so some may be missed: comments are kept apart from the answers.',
    onlyUnread: 'Unread comments only',
    release: 'Release {number}',
    released: 'Release {number}, published {date}',
    isNew: 'Unread',
    more: 'Show more',
    offlineMore:
      'This device keeps the {count} newest comments only. The others can be read when there is a connection.',
    empty: 'There are no comments yet.',
    emptyWhy:
      'Comments appear here after a release, once the leader or Mặt trận has looked at them, after seven days at the latest.',
    nothingLeft: 'No comment fits this choice.',
    showAll: 'Show all',
    removed: 'This comment was removed on {date}. Reason: {reason}.',
    markUnread: 'Mark as unread',
    keys: 'Arrow keys go from one comment to the next; Enter opens it.',
  },
  letter: {
    wants: 'Waits for a letter',
    has: 'Has a letter',
    waits: 'The writer would like a letter in reply, due on {date}.',
    late: 'The writer would like a letter in reply; it has been overdue since {date}.',
    write: 'Write it',
    sent: 'A letter was sent on {date}.',
    answers: {
      settled: 'The reader says: settled.',
      unsettled: 'The reader says: not settled.',
      none: 'The reader has not answered.',
    },
    see: 'See letters',
  },
  reasons: {
    'personal-data': 'it tells private things of a person',
    insult: 'it insults',
    unrelated: 'it is not about the visit',
    unlawful: 'it is against the law',
  },
  contest: {
    open: 'Ask for a second look',
    title: 'Ask leader and Mặt trận to look again',
    lead: 'You can ask once for each comment. It is removed only when leader and Mặt trận both agree; the score does not change.',
    reason: 'Reason',
    chooseReason: 'Choose a reason',
    note: 'Explanation (optional)',
    noteHint: 'At most {most} characters. Names and phone numbers are blotted out.',
    send: 'Ask',
    cancel: 'Do not ask',
    waiting: 'You asked for a second look on {date}; it is undecided. Reason: {reason}.',
    kept: 'You asked for a second look on {date}. The comment stays.',
  },
  trend: {
    title: 'My score from release to release',
    none: 'No release has had enough ratings for a score yet.',
    few: 'Only {points} releases have a score. It takes {least} to know how much they usually vary; until then, do not read much into one.',
    lead: 'The line in the middle is the mean, {mean}. The two dashed lines are the usual limits, from {low} to {high}: between them the score goes up and down without a reason of its own.',
    signals: 'Worth a look',
    quiet: 'No signals: the releases vary as usual.',
    rules: {
      'beyond-limit': {
        above: 'Release {to}: {value} points, above the usual limits. What was different?',
        below: 'Release {to}: {value} points, below the usual limits. What was different?',
      },
      run: {
        above:
          '{count} releases in a row, from {from} to {to}, above the mean: the level may have been higher.',
        below:
          '{count} releases in a row, from {from} to {to}, below the mean: the level may have been lower.',
      },
      'near-limit': {
        above:
          'From {from} to {to}, three of four releases near the upper limit: it may be rising.',
        below:
          'From {from} to {to}, three of four releases near the lower limit: it may be falling.',
      },
      jump: {
        above: 'From {from} to {to} the score rose by {range}, more than usual.',
        below: 'From {from} to {to} the score fell by {range}, more than usual.',
      },
    },
    chance: 'Chance makes a signal now and then: it is where to ask, not a conclusion.',
    picture:
      'Chart of {points} releases, from {first} to {last}; the figures are in the table below.',
    ranges: 'Change from one to the next',
    asTable: 'See as a table',
    release: 'Release',
    ratings: 'Ratings',
    points: 'Score (interval)',
    range: 'Change',
    note: 'Note',
    others: 'Other channels',
  },
  notes: {
    title: 'My notes',
    lead: 'Note what bore on a release, such as: “that week two of five desks were closed”. You, the leader and Mặt trận can read it; it is not put on the board. Names and phone numbers are blotted out.',
    release: 'Release',
    text: 'Note, at most {most} characters',
    save: 'Save note',
    empty: 'Please write the note before saving it.',
    entry: 'Release {day}',
    written: 'written on {date}',
    edit: 'Change',
    remove: 'Delete',
    removeOf: 'Delete the note on release {day}',
    editOf: 'Change the note on release {day}',
  },
  criteria: {
    title: 'Each criterion, beside the commune’s',
    lead: 'The commune’s figure is of all its ratings of the same kind, yours included. Where the intervals meet no difference can be told. You are not compared with any colleague.',
    none: 'There are not enough ratings for criteria yet.',
    noCommune: 'The commune’s figures have not reached this device yet.',
    own: 'You',
    commune: 'Commune',
    figures: '{value} ({low}–{high})',
    standing: {
      higher: 'Above the commune’s',
      lower: 'Below the commune’s',
      same: 'No difference to be seen',
    },
  },
  pledge: {
    title: 'The pledge',
    lead: 'These are the very things that citizens are asked about. You sign with the key of this device; the day is shown on the board and told in the public log, and anybody can verify the signature.',
    version: 'Fingerprint of this text',
    sign: 'I pledge and sign',
    sure: 'The signature is published at once and cannot be taken out of the public log. Sign this pledge?',
    yes: 'Sign now',
    no: 'Read it again',
    signing: 'Signing…',
    signed: 'You signed this text on {date}.',
    ends: 'When you leave this post the signature is withdrawn. When the commune changes its criteria you sign again.',
    none: 'The pledge has not reached this device yet.',
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
  reply: 'I would like a letter in reply',
  replyCode: 'Your code for the letter, please note it down: {code}',
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
  refused: 'The rating was not taken',
  queued: 'Not yet sent',
  queuedKept:
    'The rating is kept on this device. It is sent by itself once there is a network, while this page is open or when you open it again.',
  queuedLoose:
    'The rating is not stored on this device: closing this page loses it. Please keep it open; the rating is sent once there is a network.',
  elsewhere: 'Or delete it here, and send it from a device with a network at:',
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
  letterTitle: 'A letter in reply',
  letterText:
    'Once there is a letter, the page below shows it to whoever has the code above, so please keep the code to yourself. It does not tell how you rated.',
  letterLink: 'Open the page for the letter and keep the code',
  letterCopy: 'Copy the link to the letter',
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

export const letter: typeof vi.letter = {
  looking: 'Looking for a letter…',
  unreachable: 'The server cannot be reached. Please check the network and try again.',
  retry: 'Try again',
  insecure:
    'This page was not opened over a secure connection (https), so the browser cannot open letters. Please open it again with https.',
  noneTitle: 'No letter yet for the code {code}',
  none: 'The comment may wait for its release, somebody may be writing, or the letter was sent more than 13 weeks ago and has been erased. A letter is due about three weeks after the release of the comment. Please come back later.',
  broken:
    'There is a letter for the code {code}, but it does not open: it was damaged or changed. Please tell the Fatherland Front.',
  kinds: {
    thanks: 'A letter of thanks',
    apology: 'A letter of apology',
    explanation: 'A letter of explanation',
  },
  fromOfficer: '{position}, {desk}',
  fromCommune: 'The People’s Committee of {commune}',
  sentOn: 'Sent on {date}. Kept for 13 weeks.',
  signed: 'The signature of the sender’s device fits the letter. Fingerprint of its key:',
  unsigned:
    'The signature of the sender’s device does NOT fit the letter: it may have been changed on its way. Please tell the Fatherland Front of the commune.',
  noSeal: 'This is a letter in reply, not a document with the office’s digital signature.',
  question: 'Has this letter settled the matter that you commented on?',
  answers: { settled: 'It has', unsettled: 'Not yet' },
  once: 'You can answer once, and need not. The writer and the leader see the answer, not who gave it.',
  choose: 'Please choose “It has” or “Not yet”.',
  answer: 'Send the answer',
  sending: 'Sending…',
  notSent:
    'It is not known yet whether the server has it. Please send again; it is not counted twice.',
  answered: 'Your answer was received: {answer}. Thank you.',
  answeredBefore: 'This letter was answered already; that can be done once.',
  further:
    'If the matter is not settled you can call the hotline, see the leader on a reception day, or complain by law.',
  print: 'Print the letter',
  keep: 'Keep the code on this device',
  keepText:
    'Only on a device of your own: whoever opens it can read the letter. Next time you need not type the code.',
  kept: 'This device keeps the code.',
  forget: 'Forget the code on this device',
  notKept: 'The browser stores nothing, so the code is not kept. Please write it down.',
  code: 'Code for the letter',
  codeHint: '18 letters and digits; upper or lower case, with or without hyphens.',
  open: 'See the letter',
  other: 'See a letter by another code',
  mistyped:
    'The code is not right: a character is missing, too many or wrong. Please compare each one.',
};

export const letterPage: typeof vi.letterPage = {
  title: 'A letter in reply to your comment',
  lead: 'For those who wrote a comment and asked for a letter. No name is needed.',
  needsScript:
    'Opening letters needs JavaScript. If the page still says this after some seconds, the browser has it switched off or could not load it. Your code is not lost: please open this page on another device.',
  howTitle: 'Who learns what?',
  how: [
    'Whoever opens this page downloads all letters of the commune at once, each one sealed. Only your code opens yours, on this device, so the server does not learn who reads which letter.',
    'The writer, the leader of the commune and the server know what a letter says, not whom it is for.',
    'Only when you send an answer does the server see that somebody who holds the code of that letter is there. If you would rather not, please only read.',
    'Letters are kept for 13 weeks and then erased. To keep one longer, please print it.',
  ],
  hint: 'There is a letter for you on this device',
};

export const letterTemplates: typeof vi.letterTemplates = {
  thanks:
    'Dear Sir or Madam,\n\n{commune} has received your comment and thanks you for taking the time.\n\n{detail}\n\nWe hope to go on hearing from you, so that we can serve people better.\n\nYours faithfully,\n{writer}',
  apology:
    'Dear Sir or Madam,\n\nFrom your comment we see: {fault}\n\nWe sincerely apologise for this.\n\nTo put it right we have done and will do the following: {remedy}\n\nWe hope for your understanding and for further comments.\n\nYours faithfully,\n{writer}',
  explanation:
    'Dear Sir or Madam,\n\nThank you for your comment. About the matter that you raise we would like to explain:\n\n{detail}\n\nIf anything is unclear please turn to: {contact}\n\nYours faithfully,\n{writer}',
  birth:
    'To: {recipient}\n\n{commune} is glad to hear that your family has a new member: {person}, born on {date}.\n\nOn behalf of the commune we congratulate you warmly and wish the child and the family health and happiness.\n\nYours faithfully,',
  wedding:
    'To: {recipient}\n\n{commune} is glad to hear that your families celebrate the wedding of {person} on {date}.\n\nOn behalf of the commune we congratulate both families and the couple warmly and wish them a lifetime of happiness.\n\nYours faithfully,',
  condolence:
    'To: {recipient}\n\n{commune} has learnt with deep sorrow that {person} passed away on {date}.\n\nOn behalf of the commune we send the family our heartfelt condolences.\n\nWith deep sympathy,',
};

export const letterNews: typeof vi.letterNews = {
  link: 'Letters to citizens',
  dueCount: '{count} waiting',
  title: 'Letters to citizens are due',
  message: '{count} letters are due within two days, or overdue.',
};

export const letterDesk: typeof vi.letterDesk = {
  title: 'Letters',
  notPaired: 'This device is not paired, or was unpaired.',
  pair: 'Pair this device',
  notAllowed: 'The role of this device writes no letters.',
  loading: 'Fetching the letters…',
  again: 'Try again',
  more: 'Show more',
  tabs: {
    replies: 'Replies to comments',
    sent: 'Letters sent',
    occasions: 'Congratulations, condolences',
    templates: 'Templates',
    counts: 'Counts',
  },
  writers: { officer: '{position}, {desk}', commune: 'The People’s Committee of {commune}' },
  due: 'Due: {date}',
  overdue: 'Overdue since {date}',
  replies: {
    title: 'Comments that wait for a letter',
    lead: 'The writers of these comments would like a letter. It reaches the right person, and nobody knows who that is. It is due ten working days after the officer can read the comment.',
    empty: 'No comment waits for a letter.',
    release: 'Release {release}',
    about: 'On {who}',
    former: 'an officer who is no longer listed',
    pool: 'A comment on the commune as a whole',
    write: 'Write a letter',
    gone: 'This comment no longer waits for a letter: it has one, was removed, or is not for this device.',
  },
  compose: {
    title: 'Write a letter in reply',
    comment: 'The citizen’s comment',
    kind: 'Kind of letter',
    kinds: { thanks: 'Thanks', apology: 'Apology', explanation: 'Explanation' },
    fields: {
      detail: { thanks: 'What you would like to add', explanation: 'The explanation' },
      fault: 'What was not done well',
      remedy: 'What was or will be done to put it right',
      contact: 'Whom to turn to, where and when',
    },
    advice:
      'Please write as to somebody you do not know: do not guess or ask who they are, and name nobody else. The leader can read this letter.',
    preview: 'The letter as it will be sent',
    missing: 'Please fill in: {fields}.',
    tooLong: 'The letter has more than {most} characters. Please shorten it.',
    sign: 'Sign and send',
    sending: 'Signing and sending…',
    sure: 'Once sent it cannot be changed or taken back. Send this letter?',
    yes: 'Sign and send now',
    no: 'Keep editing',
    back: 'Back to the list',
    done: 'The letter was signed and sent. Whoever wrote the comment can read it with their code.',
  },
  sent: {
    title: 'Letters sent',
    empty: 'No letter was sent yet.',
    on: '{kind}, sent on {date}',
    by: 'Written by: {writer}',
    erased: 'The text of the letter was erased after 13 weeks.',
    removed: 'The comment was removed.',
    answers: {
      settled: 'The reader: settled',
      unsettled: 'The reader: not settled',
      none: 'The reader has not answered',
    },
    see: 'See the letter',
  },
  occasions: {
    title: 'Letters of congratulation and condolence',
    lead: 'This list is on this device alone and never goes to the server, since it holds names of citizens. Unpairing the device erases it.',
    empty: 'The list is empty.',
    add: 'Add a letter',
    change: 'Change a letter',
    waiting: 'To be printed',
    done: 'Printed',
    printedOn: 'Printed on {date}. Erased from this device after 60 days.',
    kinds: { birth: 'Birth', wedding: 'Wedding', condolence: 'Condolence' },
    kind: 'Occasion',
    recipient: 'Addressed to',
    recipientHint: 'For example: the family of Mr …, hamlet …',
    person: {
      birth: 'Name of the child',
      wedding: 'Names of the couple',
      condolence: 'Who has died',
    },
    date: { birth: 'Day of birth', wedding: 'Day of the wedding', condolence: 'Day of death' },
    dueOn: 'To be handed over by',
    signerTitle: 'Position of who signs',
    signerName: 'Name of who signs',
    signerHint: 'For example: CHAIRMAN',
    missing: 'Please fill in: {fields}.',
    save: 'Save to the list',
    cancel: 'Cancel',
    open: 'See and print',
    edit: 'Edit',
    remove: 'Delete',
    removeSure: 'Delete this letter from the device?',
    removeNo: 'Keep it',
    paper: 'Paper',
    papers: { A4: 'A4', A5: 'A5 (a card)' },
    print: 'Print',
    printed: 'It is printed: note it in the list',
    back: 'Back to the list',
    paperNote:
      'When printing choose {paper}, scale 100%, and leave out the browser’s head and foot lines.',
  },
  head: {
    organ: 'PEOPLE’S COMMITTEE',
    number: 'No.',
    country: 'SOCIALIST REPUBLIC OF VIETNAM',
    motto: 'Independence - Freedom - Happiness',
    place: '{place}, {day}/{month}/{year}',
    titles: {
      birth: 'LETTER OF CONGRATULATION',
      wedding: 'LETTER OF CONGRATULATION',
      condolence: 'LETTER OF CONDOLENCE',
    },
  },
  templates: {
    title: 'The commune’s templates',
    lead: 'Change the wording to fit your place. Words in braces are filled in when a letter is written; please keep them as they are.',
    kinds: {
      thanks: 'Letter of thanks',
      apology: 'Letter of apology',
      explanation: 'Letter of explanation',
      birth: 'Congratulation on a birth',
      wedding: 'Congratulation on a wedding',
      condolence: 'Letter of condolence',
    },
    places: 'Places that can be filled: {places}',
    unknown: 'No place is called: {places}.',
    tooLong: 'The template has more than {most} characters.',
    save: 'Save this template',
    usual: 'Back to the usual wording',
    isUsual: 'The usual wording is in use.',
    isOwn: 'The commune’s own wording is in use.',
    saved: 'The template was saved: {kind}.',
  },
  counts: {
    title: 'Counts of letters in reply',
    asked: 'Comments that asked for a letter',
    waiting: 'Waiting for a letter',
    overdue: 'Of those overdue',
    missed: 'Never answered, and too late now',
    settled: 'Readers who said it is settled',
    unsettled: 'Readers who said it is not',
    lead: 'Each letter since the beginning. These are no figures of ratings.',
  },
};

export const oversight: typeof vi.oversight = {
  title: 'Concerns for the Fatherland Front',
  notPaired: 'This device is not paired, or was unpaired.',
  pair: 'Pair this device',
  notOverseer:
    'This page is for the Fatherland Front alone. The role of this device cannot see concerns.',
  results: 'See the results',
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
    chooseReason: 'Choose a reason',
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

export const administration: typeof vi.administration = {
  title: 'Administration of the commune',
  notPaired: 'This device is not paired, or was unpaired.',
  pair: 'Pair this device',
  notLeader:
    'This page is for leaders of the commune. The role of this device changes nothing here.',
  results: 'See results',
  loading: 'Getting lists and settings…',
  again: 'Try again',
  refresh: 'Refresh',
  refreshed: 'These are the newest lists and settings.',
  working: 'Working, please wait…',
  offline:
    'This device is offline. You can look at what is shown, but nothing can be changed until the network is back.',
  unsure:
    'No answer came, so it is not known whether this was done. When the network is back, please press “Refresh” and look at the list before doing it again.',
  undo: 'Undo',
  undone: 'It is as it was before.',
  keep: 'No, leave it as it is',
  cancel: 'Cancel',
  public: 'This is written into the public log: everybody can read it, nobody can remove it.',
  nav: 'Sections',
  sections: {
    officers: 'Officers and desks',
    devices: 'Invites and devices',
    kiosks: 'Kiosks',
    keys: 'Dossier software (API keys)',
    sites: 'Sites that may embed',
    criteria: 'Criteria and thresholds',
    contacts: 'Contacts',
  },
  faults: {
    'position-none': 'The position is missing. Example: Công chức Tư pháp – Hộ tịch.',
    'desk-none': 'The desk is missing. Example: Quầy 1.',
    'position-long': 'The position is longer than {most} characters. Please shorten it.',
    'desk-long': 'The desk is longer than {most} characters. Please shorten it.',
    'name-long': 'The name is longer than {most} characters. Please shorten it.',
    'desk-form':
      'This does not look like a desk: the spreadsheet may have turned it into a date or an error. Please write it anew, for example: Quầy 1.',
    'position-form': 'The position is an error of the spreadsheet. Please write it in words.',
    'name-form': 'The name is an error of the spreadsheet. Please write it in words.',
    same: 'Somebody with the same position, desk and name is in the list. Please add a name to tell them apart.',
    twice: 'The same as line {line}. Please drop one, or add a name to tell them apart.',
  },
  officers: {
    lead: 'Citizens choose from this list when they rate. The form changes with it at once.',
    empty: 'There is no officer yet. Please add them one by one, or import a list from a file.',
    count: '{count} officers serve now',
    add: 'Add an officer',
    addTitle: 'Add an officer',
    changeTitle: 'Correct or move',
    position: 'Position',
    positionHint: 'Example: Công chức Tư pháp – Hộ tịch',
    desk: 'Desk',
    deskHint: 'Example: Quầy 1',
    name: 'Name (optional)',
    nameHint:
      'Only when the commune chose to give names. It is shown in the form and on the board.',
    moving: 'Whoever moves to another desk or position keeps the earlier results.',
    save: 'Save',
    saveNew: 'Add to the list',
    change: 'Correct, move',
    changeOf: 'Correct, move: {who}',
    leave: 'Leaves the post',
    leaveOf: 'Leaves the post: {who}',
    added: 'Added {who}.',
    changed: 'Saved: {who}.',
    left: '{who} has left the post.',
    returned: '{who} is back in the list. To use a device, please invite anew.',
    leaveTitle: 'Does {who} leave the post?',
    leaving: [
      'Citizens can no longer choose this person when they rate.',
      'All devices of this person are unpaired at once, unused invites are withdrawn.',
      'The pledge that this person signed no longer counts on the board.',
      'Results and ratings that wait are kept and still count for the commune; the results of this person are no longer on the board.',
      'If this was a mistake, you can take the person back at the end of this page: the results are all there, only devices have to be invited anew.',
    ],
    leaveYes: 'Yes, this person leaves',
    gone: 'Have left the post ({count})',
    goneNote:
      'Their results are kept. Take back who returns instead of adding them: who is added begins anew.',
    take: 'Take back',
    takeOf: 'Take back: {who}',
    export: 'Download the list (CSV)',
    exportFile: 'officers-{commune}.csv',
    columns: ['Position', 'Desk', 'Name'],
  },
  file: {
    title: 'Import from a file',
    lead: 'Write the list in Excel with three columns Position, Desk, Name (in any order) and save it as a CSV file. You see every line beforehand; nothing changes until you press import.',
    template: 'Download a template (CSV)',
    templateFile: 'officers-template.csv',
    example: [
      ['Công chức Tư pháp – Hộ tịch', 'Quầy 1'],
      ['Công chức Địa chính – Xây dựng', 'Quầy 2'],
    ],
    choose: 'Choose a CSV file',
    desk: 'Quầy {number}',
    preview: 'Preview: {file}',
    summary: '{good} lines will be imported, {known} are there already, {bad} are at fault.',
    ignored: 'Columns that are not used: {columns}.',
    line: 'Line',
    state: 'State',
    fresh: 'Will be imported',
    known: 'Is there, skipped',
    badNote:
      'Lines at fault are not imported. Please correct them in the file and choose it again; lines that were imported are not imported twice.',
    submit: 'Import {count} officers',
    resume: 'Go on with {count} officers',
    drop: 'Drop this file',
    progress: '{done} of {total} imported',
    done: 'Imported {count} officers.',
    broken:
      'Interrupted halfway: for {left} officers it is not known whether they were imported. When the network is back, go on; nobody is imported twice.',
    faults: {
      workbook:
        'This is an Excel file. Please open it in Excel, choose “Save as”, type “CSV UTF-8”, and choose that file.',
      big: 'The file is too large. A list of officers has a few hundred lines; please check the file.',
      many: 'The file has more than {most} lines. Please split it.',
      empty: 'The file has no line.',
      header:
        'There is no heading with a column “Position” and a column “Desk”. Please look at the template and put the heading into the first line.',
      quotes:
        'Line {line} opens a quotation mark and never closes it, so reading ends there. Please correct that line.',
      unreadable: 'The file cannot be read. Please save it as “CSV UTF-8” and choose it again.',
    },
  },
  devices: {
    lead: 'Each officer pairs a device with an invite. A second device takes a second invite. Unpair a device at once when it is lost or changes hands.',
    officers: 'Devices of officers',
    nobody: 'There is no officer in the list yet.',
    none: 'No device paired',
    paired: 'paired on {date}',
    invite: 'Invite a device',
    inviteMore: 'Invite a second device',
    inviteOf: '{action}: {who}',
    pending: 'There is an unused invite, good until {date}.',
    withdraw: 'Withdraw the invite',
    withdrawOf: 'Withdraw the invite: {who}',
    withdrawTitle: 'Withdraw the invite of {who}?',
    withdrawing: [
      'The link and the code that were given are good no more.',
      'Devices that are paired go on as before.',
      'You can invite again at any time.',
    ],
    withdrawYes: 'Withdraw the invite',
    withdrawn: 'The invite of {who} is withdrawn.',
    revoke: 'Unpair',
    revokeOf: 'Unpair {label} of {who}',
    revokeTitle: 'Unpair {label} of {who}?',
    revoking: [
      'That device sees nothing any more. Results on it are wiped when it has a network.',
      'Other devices of this person and all results stay as they are.',
      'This cannot be undone, but you can invite again at any time.',
    ],
    revokeYes: 'Unpair this device',
    revoked: '{label} of {who} is unpaired.',
    own: 'Your devices',
    ownNote: 'For another device of a leader, please ask the operator for an invite.',
    you: 'yours',
    current: 'this device',
    others: 'Devices of other leaders and Mặt trận',
    othersNote: 'The operator invites and unpairs them. Please tell the operator when one is lost.',
  },
  invite: {
    title: 'Invite for {who}',
    once: 'It is shown once and pairs one device. Please hand it over in person or send it to the right person alone: whoever has it can pair a device.',
    how: {
      official:
        'Whoever is invited installs the extension Nghe Dân in the browser and opens this link.',
      kiosk: 'On the tablet, scan the QR code or open this link.',
    },
    until: 'Good until {date}.',
    link: 'Link',
    code: 'Or type this code where a device is paired',
    server: 'Address of the server: {server}',
    copy: 'Copy the link',
    copied: 'Copied. Paste it into a message to send it.',
    notCopied: 'The browser does not allow copying. Please select the text and press Ctrl + C.',
    qr: 'QR code of the invite',
    print: 'Print the invite',
    close: 'Handed over, close',
  },
  kiosks: {
    lead: 'A tablet in the hall where citizens rate without a code. Its ratings are “open” ones, apart from those with a code.',
    empty: 'There is no kiosk yet.',
    label: 'Where it stands',
    labelHint: 'Example: Hall, ground floor',
    labelNone: 'Please say where it stands.',
    labelLong: 'This is longer than {most} characters. Please shorten it.',
    labelSame:
      'There is a kiosk of this name. Please choose another; to invite it again, press “Invite again” there.',
    add: 'Make an invite for a new kiosk',
    again: 'Invite again',
    againOf: 'Invite again: {who}',
    remove: 'Remove the kiosk',
    removeOf: 'Remove the kiosk: {who}',
    removeTitle: 'Remove the kiosk {who}?',
    removing: [
      'It can send no more ratings, not even those that wait on it for a network.',
      'Ratings that were sent are kept and still count.',
      'This cannot be undone, but you can invite it again at any time.',
    ],
    removeYes: 'Remove this kiosk',
    removed: 'The kiosk {who} is removed.',
  },
  keys: {
    lead: 'Dossier software asks with this key for the codes that it prints on receipts. A key of its own for each, so that revoking one leaves the others alone.',
    empty: 'There is no key yet.',
    label: 'Which software is this key for?',
    labelHint: 'Example: Dossier software of the province',
    labelNone: 'Please name the software that uses the key.',
    labelLong: 'This is longer than {most} characters. Please shorten it.',
    labelSame: 'There is a key of this name. Please choose another to tell them apart.',
    create: 'Make a key',
    made: 'Key for {who}',
    once: 'The key is shown once. Please copy it for whoever is in charge of the software now; when it is lost, revoke it and make another.',
    key: 'Key',
    address: 'Address to call',
    copy: 'Copy both lines',
    close: 'Copied, close',
    revoke: 'Revoke',
    revokeOf: 'Revoke the key: {who}',
    revokeTitle: 'Revoke the key of {who}?',
    revoking: [
      'This software gets no new codes from now on; receipts printed later have none.',
      'Codes on receipts that were printed stay good until they expire.',
      'This cannot be undone: to use it again, a new key has to be made and installed.',
    ],
    revokeYes: 'Revoke the key',
    revoked: 'The key of {who} is revoked.',
    lost: 'No answer came. The key may have been made without being shown here. When the network is back, please press “Refresh”: if its name is in the list, revoke it and make another.',
  },
  sites: {
    lead: 'Only these sites may carry the button. A rating from another site that copied the code is not taken. The page of Nghe Dân itself always works.',
    empty: 'There is no site yet. Citizens can rate on the page of Nghe Dân all the same.',
    label: 'Address of the site',
    hint: 'Copy the address from the browser and paste it here. With and without “www.” are two different sites.',
    understood: 'Will be added: {site}',
    none: 'The address cannot be read. Please copy it from the address bar, for example binhmy.hanam.gov.vn.',
    same: 'This site is in the list.',
    full: 'The list has {most} sites, which is all it holds. Please remove one that is not used.',
    plain: 'This site is not encrypted (http). Please use https if the portal has it.',
    add: 'Add the site',
    added: 'Added {site}.',
    remove: 'Remove',
    removeOf: 'Remove {site}',
    removeTitle: 'Remove {site}?',
    removing: [
      'Ratings from that site are not taken from now on.',
      'Ratings that were sent are kept and still count.',
      'You can add it again at any time.',
    ],
    removeYes: 'Remove this site',
    removed: 'Removed {site}.',
    snippet: 'Code to paste into the page',
    copy: 'Copy the code',
    button: 'Đánh giá cán bộ',
  },
  criteria: {
    lead: 'The “5 nots” and “3 manners” are asked in every commune and make the score, so they cannot be left out.',
    knows: 'Ask too what officers “know”',
    knowsNote:
      'These questions stand beside the score. The form changes at once. A group of waiting ratings that were not all asked a question does not count it.',
    none: 'Ask nothing more',
    'nam-biet': 'Ask the “5 knows”',
    'sau-biet': 'Ask the “6 knows” (with “knows to share”)',
    save: 'Save',
    saved: 'The choice about “knows” is saved.',
    named: 'Does the board name each officer?',
    namedNote: 'All of them or none. Officers always see their own results.',
    all: 'Name all officers, by desk',
    nobody: 'Name none, show the results of the commune alone',
    namedTitle: 'Change how the board names officers?',
    toAll: 'From now on everybody sees the results of each officer on the board.',
    toNobody: 'From now on the board has no results of single officers. They are kept.',
    namedBack: 'It can be changed back, but each change is told in public.',
    namedYes: 'Change it',
    namedSaved: 'How the board names officers is changed.',
    thresholds: 'Thresholds of opening',
    thresholdsNote:
      "Somebody's results are shown only when there are enough ratings, so that nobody can tell whose is whose. Thresholds go up and never down, whoever asks. Higher ones keep more to themselves and take longer to show results.",
    total: 'Ratings in all, at least',
    totalNow: 'It is {value} now. From {value} to {most}.',
    step: 'More ratings for each release, at least',
    thresholdFault: 'Please write a whole number from {value} to {most}.',
    unchanged: 'This is what holds already.',
    raise: 'Raise the thresholds',
    raiseTitle: 'Raise the thresholds to {total} ratings, {step} more each time?',
    raising: [
      'From the next release on, who has less than {total} ratings has no result yet; what is shown stays.',
      'This cannot be undone: thresholds never go down.',
    ],
    raiseYes: 'Raise them, for good',
    raised: 'The thresholds are {total} ratings, {step} more each time.',
    before: 'Stored now: {value}',
  },
  contacts: {
    lead: 'Citizens see this in the form, on the page and on the poster. What is left empty is not shown.',
    hotline: 'Hotline',
    hotlineHint: 'Example: 0226 385 0000',
    hotlineFault: 'A hotline has a phone number and at most {most} characters.',
    mailbox: 'Mailbox',
    mailboxHint: 'Example: gopy@binhmy.gov.vn',
    mailboxFault: 'This is no mailbox. Example: gopy@binhmy.gov.vn.',
    zalo: 'Zalo',
    zaloHint: 'A phone number, a link zalo.me/…, or the name of a Zalo page.',
    zaloFault: 'At most {most} characters.',
    other: 'Another way',
    otherHint: 'Example: Facebook “Xã Bình Mỹ”; reception on the 5th and 15th of each month.',
    otherFault: 'At most {most} characters.',
    save: 'Save contacts',
    saved: 'Contacts are saved.',
    before: 'Stored on the server: {value}',
    nothing: '(empty)',
  },
};

export const page: typeof vi.page = {
  brand: 'Nghe Dân',
  skip: 'To the main content',
  rateTitle: 'Rate the officer',
  rateLead: 'About a minute. No name and no account needed.',
  ownPage: 'Open the form on a page of its own, where you can see its address',
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
    answers: 'Please answer: {name}',
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
    'About a minute, no name. Once the code is opened, nobody can trace the rating back to a visit.',
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
  otherContact: 'Another way',
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

/** The guides for officials, and the page that lists them. */
export const guides = {
  title: 'Guides',
  lead: 'With pictures, and ready to print. They are in Vietnamese.',
  names: {
    'can-bo': 'Guide for officers',
    'lanh-dao': 'Guide for leaders',
    'mat-tran': 'Guide for the Fatherland Front',
    'cai-dat': 'Installing the extension for a whole office',
  },
  print: 'Print this guide',
};

/** What is kept of whom, for stores and for whoever asks. */
export const privacy: typeof vi.privacy = {
  title: 'Privacy policy',
  lead: 'What the Nghe Dân extension and server keep and send, and of whom. The data lie on the server of the office that uses Nghe Dân; the makers of the software receive nothing.',
  parts: [
    {
      title: 'What the extension sends',
      lines: [
        'It talks to one server alone: that of your office, whose address stands in the invite. Nothing goes to third parties; there are no advertisements and no analytics.',
        'When pairing: the invite, the name of the device and the public half of a key that the device makes. Later, signatures by that key, by which the server knows the device.',
        'What you write and choose to send: letters, notes, requests to review a comment, decisions, the signed pledge; of leaders also the list of officers, contacts and settings of the commune; of Mặt trận also paper slips and what became of a concern.',
        'The extension reads no page, no open tab, no history and no password.',
      ],
    },
    {
      title: 'What the extension keeps on the device',
      lines: [
        'The device’s key (which cannot be copied out), the newest results and comments, so that it opens without a network. A device that prints congratulations and condolences also keeps their list; one of Mặt trận also keeps the keys that read concerns.',
        'Which comments you have read is known to this device alone.',
        'Unpairing the device, or being unpaired, wipes all of it. Only a device of Mặt trận still remembers how far it saw the public log.',
      ],
    },
    {
      title: 'The three permissions',
      lines: [
        'storage: keeps your session and your choices.',
        'alarms: asks the server now and then whether there is a new release.',
        'notifications: tells of one, once. The notification carries no content.',
      ],
    },
    {
      title: 'Citizens who send a rating',
      lines: [
        'No name and no account. The server uses no cookies, stores no network address and loads nothing from other sites.',
        'Ratings are sealed until the release and opened only in groups that are large enough. Numbers and likely names are taken out of comments before they are stored.',
        'Receipts, ratings that wait for a network and codes for replies lie in your browser; clearing the site’s data loses them.',
        'A concern for Mặt trận is sealed on your own device; Mặt trận alone can read it.',
      ],
    },
    {
      title: 'To see, change or delete',
      lines: [
        'Officers: unpair the device in the extension at any time; who leaves the post is taken off the list by the leader. Published results stay.',
        'Citizens: a rating with a code can be sent anew until the release. Ratings carry no name, so nobody can find which is whose to change it for you.',
        'For other questions ask the office that uses Nghe Dân.',
      ],
    },
  ],
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
  signedShare: '{signed} of {officers} officers have signed this pledge with their own devices.',
  signedOn: 'Signed the pledge on {date}',
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
  codesNote:
    'Issued: as of now. Used: as of the newest release, without codes of officers who had too few used.',
  comments: 'Removed comments',
  removed: '{removed} comments were removed',
  held: '{held} comments wait to be read',
  contested: '{contested} comments that their officers asked to have looked at again, undecided',
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

/** What the communes of a province, and the provinces of the country, show together. */
export const rollUp = {
  province: 'Ratings of the communes',
  country: 'Ratings of the provinces',
  lead: 'Only what the boards of the communes have published is added up. Ratings that are still sealed are in no figure here.',
  whole: 'The whole province',
  wholeCountry: 'The whole country',
  nothing: 'No commune has enough ratings to publish yet. That says nothing about any of them.',
  scoreWords: 'from {ratings} ratings; range {low}–{high}',
  funnel: 'Communes beside the level of the province',
  funnelLead:
    'Only ratings with a code are compared, since there officers do not choose whom to ask. Each dot is a commune; the more ratings, the closer the limits. Between the outer lines chance explains the difference; outside them it is worth asking why, and no verdict: with many ratings even a small difference lies outside. This is no ranking.',
  funnelNotYet:
    'Communes are compared once there are {communes}, each with {ratings} scored ratings with a code. Below that, differences are mostly chance.',
  funnelPicture:
    'Funnel plot: {communes} communes, common level {value} out of 100; the table below has the figures.',
  numbers:
    'A number beside a dot is the number in the table, where the dot lies outside the 99.8% limits and there is room.',
  ratingsAxis: 'Scored ratings (logarithmic)',
  scoreAxis: 'Score out of 100',
  target: 'Common level',
  inner: '95% limits',
  outer: '99.8% limits',
  place: 'Beside the 99.8% limits',
  places: { within: 'within', above: 'above', below: 'below' },
  asTable: 'Read as a table',
  number: 'No.',
  communes: 'Each commune',
  communesNote:
    'In the order of names, which is no ranking. Kinds of ratings are never added to each other.',
  commune: 'Commune',
  noCommunes: 'There is no commune yet.',
  release: 'Release {number}, {date}',
  figures: 'Score (range)',
  notYet: 'not enough ratings to show',
  unsureOnly: 'every rating says “unsure”',
  provinces: 'Each province',
  provinceName: 'Province',
  noProvinces: 'There is no province yet.',
  shown: '{shown} of {communes} communes have results',
  toCountry: 'See the whole country',
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

/** What all tabs of leader and Mặt trận say. */
export const tabs = {
  title: 'Main pages',
  names: {
    inbox: 'Inbox',
    letters: 'Letters',
    commune: 'Administration',
    report: 'Reports',
    slips: 'Code slips',
    oversight: 'Concerns',
    comments: 'Comments',
    paper: 'Paper slips',
    verify: 'Check the log',
    signals: 'Signals',
  },
  notPaired: 'This device is not paired, or was unpaired.',
  pair: 'Pair this device',
  notFor: 'This page is not for the role of this device.',
  results: 'See results',
  loading: 'Loading…',
  again: 'Try again',
  refresh: 'Refresh',
};

/** Where leader and Mặt trận decide on comments. */
export const moderation = {
  title: 'Comments to decide on',
  rules: [
    'Officers cannot read these comments yet. A yes of the leader or of the Fatherland Front alone shows one to its officer.',
    'What nobody decides on is shown 7 days after its release. Nobody hides a comment by leaving it.',
    'To remove one takes both, leader and Fatherland Front. If the other does not agree within 7 days, the wish lapses. A removal changes no score and is told in the public log.',
  ],
  empty: 'No comment waits for a decision.',
  count: '{count} comments',
  more: 'More',
  pool: 'The whole commune',
  former: 'An officer who is no longer listed',
  waits: 'Release {release}. Waiting for {days} days; if nobody decides it is shown on {date}.',
  shown: 'Release {release}. Its officer can read this comment.',
  contested: {
    open: 'Contested by the officer on {date}: {reason}.',
    note: 'The officer explains: “{note}”',
    waits: 'Waiting for {days} days. The comment stays shown until somebody decides.',
    late: 'Nobody has decided for {days} days. How many contests wait stands on the public board.',
    kept: 'Contested by the officer on {date}; the comment was kept.',
  },
  show: 'Show it',
  keep: 'Keep this comment',
  reason: 'Or remove it, because of',
  chooseReason: 'Choose a reason',
  remove: 'Ask for removal',
  reasons: {
    'personal-data': 'Personal data of somebody',
    insult: 'Insult',
    unrelated: 'Not about the service',
    unlawful: 'Against the law',
  },
  roles: { leader: 'Leader', overseer: 'Fatherland Front' },
  ownWish:
    'Your side asked for removal: {reason}. It is removed only if the other agrees before {date}.',
  withdraw: 'Withdraw the wish, show it',
  othersWish: '{role} asks for removal: {reason}. Without agreement before {date} the wish lapses.',
  refuse: 'Do not remove, show it',
  agree: 'Agree to remove',
  agreeSure:
    'Once removed the words are erased for good; only the reason stays, in the public log. Remove this comment?',
  agreeYes: 'Remove the comment',
  agreeNo: 'Not yet',
  done: {
    shown: 'The comment is shown.',
    asked: 'The wish was noted. The comment is removed only if the other agrees.',
    removed: 'The comment was removed. That was told in the public log.',
  },
  log: {
    title: 'Removed comments',
    note: 'Read from the public log, after this device checked its signature and entries. Everybody sees these very lines.',
    none: 'No comment was removed.',
    day: 'Day',
    asked: 'Asked for by',
    agreed: 'Agreed to by',
    reason: 'Reason',
  },
};

/** Where Mặt trận types what stands on paper. */
export const paperSlips = {
  title: 'Type paper slips',
  rules: [
    'Each paper slip is typed by two members of the Fatherland Front, on two devices. Only when both typed the same it counts, as a “paper slip”.',
    'Write lot and number on each slip before typing. A number counts once.',
    'Where the two differ is pointed out, without showing what the other typed: please look at the slip and type it again.',
    'Typed once, a slip waits sealed for the second member, for four releases at most.',
  ],
  lot: 'Lot',
  lotNote: 'The number on all slips of a bundle, from 1 to 9999. A lot has 999 slips at most.',
  openLot: 'Open the lot',
  otherLot: 'Another lot',
  unfinished: 'Unfinished lots:',
  lotName: 'Lot {number}',
  slip: 'Slip {number}',
  counts:
    'Typed now: {typed}. Waiting for the other: {mine}. Waiting for you: {theirs}. Different: {differs}. Counted: {counted}.',
  ready: 'Ready.',
  came: {
    mine: 'Slip {number}: noted, it waits for the second member.',
    theirs: 'Slip {number}: it waits for you.',
    differs:
      'Slip {number}: different from the other in: {fields}. Please look at the slip and type it again.',
    counted: 'Slip {number}: both typed the same, it counts.',
  },
  readAgain: 'Type slip {number} again (different: {fields})',
  waiting: '{count} slips wait for you',
  formTitle: 'Type a slip',
  keys: 'A number answers and goes on; 0 is unsure or left empty. Enter notes the slip and goes to the next.',
  missing: 'Still missing: {fields}.',
  fields: { number: 'Slip number', officer: 'Officer', comment: 'Comment' },
  chooseOfficer: 'Choose the officer',
  commentNote:
    'As it stands on the slip; leave it empty if there is none. Shift + Enter for a new line.',
  again: '– please look at the slip',
  observed: { kept: 'Not met', broken: 'Met', unsure: 'Unsure' },
  of5: 'of 5',
  submit: 'Note the slip',
};

/** Where Mặt trận checks the public logs on its own device. */
export const verify = {
  title: 'Check the public log',
  lead: 'This device fetches the public log and computes everything anew: signatures, each entry, each opened rating and each figure of the board. It need not believe the server.',
  firstTime: 'This device has not checked the log yet.',
  lastTime: 'Last time: {time}, with {ratings} ratings. The log must go on from there.',
  told: 'To compute the figures, opened ratings are read one by one (without a name and without comments). Each reading by the Fatherland Front is told in the public log, for everybody to see.',
  all: 'Check the log and the figures',
  logsOnly: 'The log alone, without reading ratings',
  steps: {
    begin: 'Beginning…',
    openings: 'Reading opened ratings…',
    events: 'Fetching the log of events…',
    ratings: 'Fetching the log of ratings…',
    examining: 'Computing on this device…',
  },
  counted: '{done} of {all}',
  stop: 'Stop',
  cancelled: 'Stopped. Nothing can be said.',
  holds: {
    title: 'Everything fits',
    ratings: 'The log of ratings has {size} ratings: its signature holds, and so does every entry.',
    events:
      'The log of events has {size} entries: its signature holds, and its releases fit the log of ratings.',
    first: 'This device sees the log for the first time, so there is nothing to compare it with.',
    grown:
      'The log goes on from the {size} ratings that this device saw before; nothing was changed or dropped.',
    board: 'The board fits the log: number of ratings, thresholds, issued codes.',
    leaves: '{count} opened ratings were recomputed; each is the one that was logged.',
    figures:
      'Every figure of the board, of the commune and of {offices} officers, is what those ratings give.',
    notOpened: 'Ratings were not read one by one, so the figures of the board were not recomputed.',
    key: 'Please compare the key of the log with the printed one:',
    limits:
      'What this does not prove: that ratings come from citizens, and that others are shown the same log.',
  },
  openings: {
    title: 'Every opened rating',
    note: 'The newest on top. No rating bears a name, and comments are kept apart. Please do not guess whose a rating is.',
    whose: 'Ratings of',
    all: 'All officers',
    pool: 'The whole commune',
    former: 'An officer who is no longer listed',
    count: '{count} ratings',
    line: 'Line {line} of the log, opened in release {release}. {channel}.',
    answer: '{criterion}: {answer}.',
    pledge: { kept: 'kept', broken: 'not kept', unsure: 'unsure' },
    knows: { kept: 'yes', broken: 'no', unsure: 'unsure' },
    of5: '{value} of 5',
    best: 'The best answer to everything.',
    rest: 'The best answer to everything else.',
    uncounted: {
      replaced: 'Not counted: a later one took its place.',
      void: 'Not counted: its sender had it opened.',
    },
    more: 'Show more',
  },
  breaks: {
    title: 'Something does not fit',
    todo: 'Please keep what stands below as evidence, tell the operator, and check again from another device. This device still remembers the log that it saw before.',
    evidence: 'Evidence',
  },
};

/** What Mặt trận reads about each signal. */
export const signalDesk = {
  title: 'Signals to look at',
  noVerdict:
    'A signal is a reason to ask, not a verdict on anybody. No rating is dropped and no score changes because of one. Please ask those concerned before you believe anything. Only the Fatherland Front sees this page.',
  none: 'There is no signal in the last eight releases.',
  noRelease: 'There has been no release yet.',
  former: 'An officer who is no longer listed',
  restsOn:
    'Since release {since}, on {restsOn} opened ratings. Strength {strength}; it is told from 1 on.',
  restsOnCodes:
    'Since release {since}, on {restsOn} codes. Strength {strength}; it is told from 1 on.',
  means: {
    burst:
      'In one, four or eight releases there are many more ratings than this officer had before; chance hardly explains it.',
    'equal-answers':
      'Many ratings are alike in every answer, more than is usual for this officer or for others.',
    'channel-gap':
      'Ratings with a code are much better than those without, by more than is usual in the commune.',
    'handing-out-gap':
      'The officer hands out most of the codes himself, or unusually many of those are used.',
    'sudden-change': 'The score differs from all ratings before, and stays so.',
  },
  honest: {
    burst:
      'It may be a campaign, a new counter, the season of enrolment. It may also be one person who sends many.',
    'equal-answers':
      'It may be many content people who choose the best. It may also be one person who fills in many.',
    'channel-gap':
      'It may be that those without a code are the discontent ones. It may also be that codes reach only the content.',
    'handing-out-gap':
      'It may be that the software prints no codes at this desk. It may also be that the officer chooses whom to ask.',
    'sudden-change':
      'It may be another person, another way of working, too few hands for a while. Please ask what was different that week.',
  },
  codeTable: {
    issuer: 'Codes from',
    issued: 'Issued',
    used: 'Used',
    notYet: 'too few to tell',
    issuers: { software: 'Dossier software', sheet: 'Printed sheet', officer: 'The officer' },
  },
};

/** What whoever checks a commune's public logs is told. */
export const monitor = {
  logs: { ratings: 'ratings', events: 'events' },
  findings: {
    'other-commune': 'What was known is not of {commune}.',
    'key-unreadable': 'The key of the log of {log} cannot be read.',
    'key-changed': 'The log of {log} has another key than before.',
    'key-foreign': 'The log of {log} is that of {name}, not of {commune}.',
    'checkpoint-unsigned': 'The checkpoint of the log of {log} is not signed by its key.',
    root: 'The entries of the log of {log} do not have the root of its checkpoint.',
    'entries-missing': 'The log of {log} does not show its entries whole: {path}.',
    tile: 'A tile of the log of {log} does not fit its entries: {path}.',
    'rolled-back': 'The log of {log} was rolled back: it had {before} entries and has {size}.',
    rewritten:
      'The log of {log} was rewritten: its first {before} entries are not those that were seen before.',
    'no-cosignature': 'The checkpoint of the log of {log} has no cosignature of {name}.',
    'event-unreadable': 'Entry {at} of the log of events cannot be read.',
    'event-misshapen': 'Entry {at} of the log of events is not what its kind asks for.',
    'release-back': 'Release {release} of the log of events goes back.',
    'release-ahead':
      'Release {release} of the log of events has ratings that the log of ratings lacks.',
    'release-root':
      'Release {release} of the log of events has another root than the log of ratings at its size.',
    'release-opened':
      'Release {release} of the log of events has opened more ratings than were logged.',
    'grown-silently': 'The log of ratings has grown without a release in the log of events.',
    'board-release': 'The board is of another release than the newest in the log of events.',
    'board-log': 'The board tells of another log of ratings than the newest release does.',
    'pledge-signature':
      'The pledge of officer {officer} in the log of events has a wrong signature.',
    'pledge-unsigned': 'The board says that officer {officer} signed; the log of events does not.',
    'pledges-more': 'The board counts more pledges than the log of events tells.',
    'board-count': 'The board counts {shown} ratings, and the log of events tells of {opened}.',
    'named-silently':
      'Whether the board shows officers changed without a word in the log of events.',
    'thresholds-silently': 'The thresholds changed without a word in the log of events.',
    'codes-untold':
      'The log of events does not tell once, with each release, how many codes were issued.',
    'codes-fewer':
      'The board shows {issued} issued codes ({issuer}), and the log of events tells of {sum}.',
    'token-key-twice':
      'The log of events tells of two keys for tokens of epoch {epoch}, without a reason.',
    'token-key-untold':
      'The server uses a key for tokens of epoch {epoch} that the log of events does not tell.',
    'token-key-lost':
      'The key for tokens of epoch {epoch} was lost; another took its place on {day}.',
    'leaf-order': 'Leaf {leaf} is opened twice or out of its turn.',
    'leaf-differs': 'Leaf {leaf} of the log is not that of the rating that is shown for it.',
    'leaf-reason': 'Leaf {leaf} is not said to count or not to count, and why.',
    'leaf-release': 'Leaf {leaf} was not logged by the release that was promised.',
    'leaf-opened': 'Leaf {leaf} was opened by a release that the log of events does not tell of.',
    'group-small': 'Only {many} ratings were opened of officer and channel {group}.',
    'opened-count': 'Release {release} opened {opened} ratings, and {counted} are shown.',
    'uncounted-count':
      'Release {release} told of {told} {reason} versions, and {uncounted} are shown.',
    'total-differs': 'The board shows other results for the commune than its ratings give.',
    'trend-differs': 'The board shows another course over the releases than its ratings give.',
    'officer-differs':
      'The board shows other results for {position}, {desk} than their ratings give.',
    'day-differs': 'The board gives another day for release {release}.',
    'openings-endless': 'The openings have no end.',
    missing: 'The server no longer shows {path}.',
    unreadable: 'What the server shows as {what} cannot be read.',
  },
};

export const command: typeof vi.command = {
  usage: 'Use: nghe-dan COMMAND [options]',
  everywhere:
    'With every command: --json prints the result for programs, --lang vi|en chooses the language, --help explains a command.',
  help: {
    create:
      'nghe-dan create ID --name NAME [--origin https://…]\nMake a commune.\n\n  ID        its name in addresses: lower case, digits and hyphens, such as binh-my\n  --name    its full name, such as "Xã Bình Mỹ"\n  --province a province that there is, to which it belongs for good\n  --origin  a site that may embed the form; may be given several times\n  --server  the address of the server (http://127.0.0.1:8787 without it)',
    invite:
      'nghe-dan invite leader|overseer ID [--label TEXT]\nInvite a leader of a commune, or its overseer; "invite operator" invites another machine of the operator.\n\n  An invite is shown once and pairs one device within 14 days.\n  --label   what to call the member in lists',
    list: 'nghe-dan list\nList the communes of a server, each with its province.',
    apply:
      'nghe-dan apply --file communes.csv\nBring a server to what a table says: make the communes that are missing, rename those with another name.\n\n  Columns: id,name and, if needed, origins,province,province-name,hotline,mailbox,zalo,other. A row at fault is named, the others are done.\n  A province that is missing is made under its province-name; a commune stays in its province for good.\n  A second run changes nothing; no commune is removed; what a leader has chosen stays.',
    'rotate-key':
      'nghe-dan rotate-key\nGive this machine of the operator a new key; the old one opens nothing more.',
    health:
      'nghe-dan health [--server URL] [--watch-secret-file FILE]\nAsk whether a server answers and, with the secret of those who watch, whether all is well. The exit code is 0 for yes, 1 for no.\n\n  --watch-secret-file  the file of that secret, such as /etc/nghe-dan/watch-secret; or the variable WATCH_SECRET',
    backup:
      'nghe-dan backup --data FOLDER --to FOLDER [--recipient age1…]\nBack up every commune while the server runs.\n\n  --data        the data folder of the server (DATA_DIR)\n  --to          where backups are put\n  --recipient   an age public key to encrypt to; may be given several times\n  --keys        keep the keys of the boxes in this folder, one generation, encrypted; never where the backups are\n  --keep-days   keep the newest of so many days (14)\n  --keep-weeks  keep the newest of so many weeks (8)',
    restore:
      'nghe-dan restore --from BACKUP --data FOLDER [--commune ID …] [--identity FILE]\nBring back all communes or some, from a backup or an export; the server has to be stopped. --check only looks.\n\n  --identity    the file with the age identity\n  --keys        the folder with the keys of the boxes, if there is one\n  --yes         replace the data that are there\n  --check       write nothing: examine the logs in the data folder against what was published\n  --state       a state file of nghe-dan-monitor to compare with; may be given several times',
    export:
      'nghe-dan export ID --data FOLDER --to FOLDER\nWrite one commune as an open archive: SQLite, JSON and the public log. Import it elsewhere with restore --from.\n\n  --recipient   an age public key to encrypt the database to (JSON and log are not encrypted)\n  --keys        also export the keys of the box to this folder, encrypted',
  },
  labels: { leader: 'Lãnh đạo', overseer: 'Ủy ban Mặt trận Tổ quốc' },
  created: '{name} ({id}) was made.',
  invited: 'Invite: {invite} (serves once, until {until}). Hand it over in person.',
  noCommunes: 'The server has no commune yet. Make some with nghe-dan create or nghe-dan apply.',
  live: '{server} answers (/healthz). Add --watch-secret-file to hear whether all is well.',
  ready: '{server} answers and all is well (/readyz).',
  unready: '{server} answers, but something is wrong (/readyz):',
  unhealthy: '{server} answers with a fault (/healthz). Look into the log of the server.',
  rotated: 'This machine has a new key; the old one opens nothing more.',
  rowFault: 'Row {row}: {what}',
  provincesMade: '{provinces} provinces were made.',
  otherProvince:
    'the table says province {province}, but the commune is in {stands}, which cannot be changed.',
  applied: '{created} made, {renamed} renamed, {same} as they were, {faults} not done.',
  backedUp: '{communes} communes were backed up to {name}: {megabytes} MB.',
  notCopied: '{id} was not backed up: {why}',
  outdated: 'The old backup {name} was removed.',
  restored: '{communes} communes were restored from the backup of {madeAt}; the logs of each hold.',
  provinceNotHere:
    '{commune} belonged to {province}, which this server does not have: it stands in no roll-up from now on. If it should, start the server, make the province (nghe-dan apply with the column province), stop it and restore the commune once more.',
  notInCopy:
    '{id} is missing: it could not be copied when this backup was made. Bring it back from an older backup, with --commune.',
  checkNext:
    'Next: run restore --check with the state file of a monitor (--state), then start the server.',
  holds:
    '{commune}: the logs hold and append to what was published; {ratings} ratings, {events} events.',
  holdsAlone:
    '{commune}: the logs hold, with nothing to compare; {ratings} ratings, {events} events.',
  brokenCopy: '{commune}: BROKEN. {finding}',
  broken: 'BROKEN, and not restored: {finding} Take another backup.',
  exported:
    '{commune} was exported to {folder}. It holds the signing key of the commune: keep it closed.',
  stops: {
    usage: 'The command is not understood: {why}. See nghe-dan COMMAND --help.',
    operands: 'The command {name} has too few or too many names. See: nghe-dan {name} --help.',
    'option-missing': 'The command {name} needs {option}. See: nghe-dan {name} --help.',
    number: '{option} has to be a number, not "{text}".',
    unexpected: 'It was not done: {why}. Running the command again does no harm.',
    'file-missing': '{file} cannot be read. Look at its name and who may read it.',
    'no-answer': 'There was no answer from {url}. See whether the server runs, and at --server.',
    refused: 'The server refused: {why}',
    'watch-secret-refused':
      'The server refused the secret of those who watch: both need the same, of 16 characters or more. Look at --watch-secret-file.',
    'not-paired':
      'This machine is not paired as one of the operator ({file}). Run it the first time with --secret-file naming the file operator-secret, or with OPERATOR_SECRET.',
    'secret-refused':
      'The server refused the secret: another machine is the operator’s already, or the secret is wrong. Run "nghe-dan invite operator" on that machine and give its invite as OPERATOR_SECRET.',
    'device-refused':
      'The server knows this machine no more ({file}). Remove that file and pair again.',
    'other-server':
      'This machine signs for {server} alone, with which it was paired ({file}). Leave out --server, or pair apart with the other one by --device ANOTHER-FILE.',
    'device-unreadable': '{file} holds no machine of the operator. Remove it and pair again.',
    'column-missing': 'The table lacks the column {column}. Its first line must have id,name.',
    'column-strange':
      'The table has a strange column "{column}". It takes id,name,origins,province,province-name,hotline,mailbox,zalo,other.',
    'no-data': 'There are no data of a server in {folder} (a folder "own"). Look at --data.',
    'data-locked': 'A server uses {folder}. Stop it before restoring.',
    copying: 'Another backup, export or restore is at work. Wait until it is done.',
    'no-backup': 'There is no whole backup in {folder} (manifest.json). Look at --from.',
    'file-changed':
      'The file {file} of the backup is not as it was written. Nothing was restored; take another backup.',
    damaged: 'The database {file} is damaged. Take another backup.',
    'another-commune':
      'The file {file} is of another commune, not of {commune}. Take another backup.',
    recipient: '"{recipient}" is no age public key (age1…).',
    'identity-missing': '{file} is encrypted. Name the file of the identity with --identity.',
    'identity-wrong': 'The identity does not open {file}. Look at --identity.',
    'keys-open': 'Keys of boxes are kept encrypted or not at all. Add --recipient age1….',
    'not-in-backup': 'The backup has no {commune}.',
    'not-in-data': 'The server has no {commune}. See: nghe-dan list.',
    'would-replace':
      'The data that are there of {many} communes ({communes}) would be replaced and lost. If that is meant, add --yes.',
    'no-registry':
      'The data folder has no directory of communes yet. Restore the whole backup, or start the new server once, pair the operator, and import then.',
    'already-there':
      '{folder} is there already. Choose a new folder, so that nothing is overwritten.',
    'state-unreadable': '{file} is no state file of nghe-dan-monitor.',
  },
};

/** What stands in a comment in place of what would tell who somebody is. */
export const kiosk: typeof vi.kiosk = {
  title: 'Rating tablet',
  needsScript:
    'This page needs JavaScript. If it still looks like this after a few seconds, JavaScript is off or could not be loaded, or the browser is too old (it takes Chrome 103 or Safari 16.4). Please check the network and load the page again.',
  starting: 'Starting…',
  languages: 'Language',
  stuck: {
    title: 'This device cannot take ratings yet',
    insecure:
      'The page was not opened over a secure connection (https), so the browser cannot seal ratings. Please open it over https.',
    storage:
      'The browser refuses to store, so ratings would be lost without a network. Please leave private mode, let this page store data, or free some space, and try again.',
    retry: 'Try again',
    elsewhere:
      'The rating page is open in another tab of this device. Please use that tab, or close it: this page then goes on by itself.',
  },
  pair: {
    title: 'Make this device a rating tablet',
    lead: 'The commune’s leader issues an invite for a “tablet that takes ratings”. Open that link on this device, or paste it here.',
    line: 'Link or invite code',
    example: 'Example: binh-my.7K3M9-QXT2A-4HDNE-8RWV5',
    pin: 'Choose a PIN of 4 to 12 digits',
    pinHint:
      'Whoever looks after the device needs it to leave or to change settings. If it is forgotten the device has to be paired anew.',
    again: 'The PIN once more',
    submit: 'Pair',
    working: 'Pairing…',
    revoked:
      'This device was removed from the commune, so everything stored on it was deleted. Ratings deleted before they were sent: {lost}. To use it again, ask the leader for a new invite.',
  },
  fault: {
    'no-line':
      'The invite cannot be read. Please copy the whole line: the commune’s name, a dot, then 20 letters and digits; or the whole link.',
    'short-pin': 'The PIN must have 4 to 12 digits.',
    'pins-differ': 'The two PINs are not the same.',
    offline:
      'The server cannot be reached. The invite is not lost. Please check the network and try again.',
    'not-kiosk':
      'This invite is not for a rating tablet, and is used up now. The device keeps no right of it. Please ask the leader for an invite for a “tablet that takes ratings”.',
    'wrong-pin': 'That is not the PIN.',
    wait: 'Wrong too many times. Please wait {seconds} seconds and try again.',
  },
  attract: {
    title: 'Please rate the officer who has just served you',
    lead: 'About a minute. No name, no signing in.',
    pledges: 'The officers here pledge',
    asked: 'You are also asked about: {names}.',
    start: 'Begin',
    noOfficers:
      'The commune has not listed any officer, so no ratings can be taken. Please tell whoever looks after this device.',
    noCommune:
      'The device has not got the list of officers yet. Please check the network; it fetches the list by itself.',
    staff: 'For whoever looks after this device: press five times in a row',
  },
  waiting: '{count} ratings waiting for the network',
  startOver: 'Discard',
  idle: {
    title: 'Are you still there?',
    text: 'What you have answered will be deleted in',
    seconds: 'seconds',
    stay: 'I am here, go on',
  },
  thanks: {
    sending: 'The rating is sealed in this device and is being sent.',
    waiting:
      'The rating is sealed in this device and will be sent when there is a network. Only then is there a receipt, so this time the device cannot give you one.',
    loose:
      'The device could not store the rating. Please stay on this screen: it will be sent when there is a network, but is lost if the device is switched off.',
    receipt: 'Scan this code with your phone to keep the receipt. This device does not keep it.',
    receiptPicture: 'QR code that opens the page which checks the receipt',
    serious:
      'Something serious? Scan this code to tell the Fatherland Front alone, on your own phone.',
    seriousPicture: 'QR code that opens the page for telling the Fatherland Front',
    zalo: 'Zalo:',
    done: 'Done',
  },
  pin: {
    title: 'Looking after this device',
    label: 'PIN',
    open: 'Open',
    back: 'Back',
  },
  staff: {
    title: 'Settings of the rating tablet',
    waiting: 'Ratings waiting to be sent',
    waitingWhy: {
      offline: 'The server cannot be reached.',
      limited: 'The server takes the next ones at {time}.',
    },
    refused: 'Ratings that the server did not take (deleted)',
    refusedWhy: '{count} ratings: {why}',
    unreadable: 'could not be read again on this device',
    screen: 'Keeps the screen on',
    awake: 'yes',
    asleep: 'the browser does not allow it; please turn off sleep in the device’s settings',
    stored: 'Data are kept for good',
    yes: 'yes',
    no: 'the browser has not promised it; please install this page as an app',
    none: 'none',
    desk: 'At which desk does this device stand?',
    allDesks: 'At none alone: citizens choose the officer',
    sendNow: 'Send now',
    newPin: 'Change the PIN',
    out: 'Leave full screen',
    unpair: 'Unpair this device',
    back: 'Back to taking ratings',
    keep: 'Keep it',
    save: 'Save the PIN',
  },
  unpair: {
    title: 'Unpair this device?',
    text: 'Everything stored on it will be deleted. To use it again takes a new invite. Please remind the leader to remove it from the list of devices.',
    lost: '{count} ratings have not been sent: unpairing loses them.',
    yes: 'Unpair and delete everything',
  },
  out: {
    title: 'This device is not taking ratings for now',
    text: 'You can close the page or open another one. If nobody touches the device for a minute it goes back to taking ratings.',
  },
};

export const marks: typeof vi.marks = {
  email: '[e-mail address]',
  bankAccount: '[account number]',
  citizenId: '[identity number]',
  plate: '[number plate]',
  phoneNumber: '[phone number]',
  oldId: '[old identity number]',
  personName: '[person’s name]',
};

export const watching: typeof vi.watching = {
  'server-down': 'The server does not answer.',
  'watch-refused':
    'The server refuses the secret of those who watch, so no alarm can be read. Did it change without a restart of the server?',
  'certificate-ending':
    'The certificate of the site ends within two weeks or has ended, or nginx does not answer.',
  'status-old': 'Nobody has written how the machine stands for over 5 minutes.',
  'disk-low': 'The disk with the data is nearly full.',
  'clock-wrong': 'The machine’s clock is wrong, or was just set.',
  'backup-old': 'There has been no new backup for over 36 hours.',
  'release-missed': 'A commune’s release is missed.',
  'log-standing': 'A commune’s public log did not grow at its release.',
  'many-errors': 'The server has had many errors in the last 10 minutes.',
};

/** What `nghe-dan-home` says while it sets up the machine that serves. */
export const home: typeof vi.home = {
  usage: `Usage (as root):
  nghe-dan-home install --domain DOMAIN [--certificate FILE --key FILE | --acme EMAIL]
                          set up, or upgrade to the release in this folder
                          --no-way-back: also if the release in use cannot read what it writes
  nghe-dan-home try       try this release on a copy of the data; changes nothing
  nghe-dan-home back      go back to the release before
  nghe-dan-home remove    take everything away but the data
  nghe-dan-home alive     whether the server answers`,
  steps: {
    placed: 'This release lies in {release}.',
    tried:
      'Tried on a copy of the data of {communes} communes: read alike, and the way back is open.',
    'tried-forward':
      'Tried on a copy of the data of {communes} communes: read alike. Whether there is a way back was not asked.',
    runs: 'The server runs and answers.',
    proxy: 'nginx serves https://{domain}/.',
    installed: 'Done. What pairs the first operator’s device is in {secret}.',
    back: 'Back at {release}; the server answers.',
    removed: 'Everything is gone. The data are whole in {data} and belong to root.',
  },
  troubles: {
    'not-root': 'This needs root: run it again with sudo.',
    'not-installed': 'Nghe Dân is not installed on this machine: use install.',
    'domain-missing': 'The domain is not known: add --domain DOMAIN.',
    'other-domain':
      'This machine serves {known}. The domain stands in the public logs, so it cannot change; if there is no commune yet, delete {file} and run this again.',
    torn: 'The files in {folder} are not whole; fetch them again. {said}',
    'no-file': 'There is no file {file}.',
    'no-space': 'The disk of the data needs {megabytes} MB free to try this on a copy.',
    'reads-otherwise':
      'The new release reads the data of the commune {commune} otherwise than the one in use. Nothing was changed; tell those who made it.',
    'no-way-back':
      'The release in use cannot read what the new one wrote (commune {commune}), so there would be no way back. Nothing was changed. If the notes of the release say so, make a backup and copy it elsewhere, then: install --no-way-back.',
    'cannot-go-back':
      'The release before does not read the data of the commune {commune} as the one in use has them. Nothing was changed. The way back is the backup from before the upgrade: docs/operate.en.md, “Upgrading”.',
    'does-not-start': 'The server of {release} does not answer; see journalctl -u nghe-dan.',
    'switched-back':
      'The server of {release} does not answer, so the one before runs again; see journalctl -u nghe-dan.',
    'no-previous': 'There is no release before this one.',
    silent: 'The server does not answer.',
    failed: 'This command failed: {command}\n{said}',
  },
};
