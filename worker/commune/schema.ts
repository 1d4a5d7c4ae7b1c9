import { membersSchema } from '../registry/members/schema.ts';

/**
 * The tables of one commune, version by version.
 *
 * What touches a rating has random keys, no rowid but a random one, and no time
 * finer than the week of a release. A page still shows in which order its rows were written;
 * so what is opened is written in the order of a shuffle, never in that of the box.
 */
export const communeSchema: readonly string[] = [
  `
  -- One row: what the commune is and chose.
  CREATE TABLE profile (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    settings TEXT NOT NULL
  ) WITHOUT ROWID;

  CREATE TABLE officer (
    id TEXT PRIMARY KEY,
    position TEXT NOT NULL,
    desk TEXT NOT NULL,
    name TEXT,
    active INTEGER NOT NULL
  ) WITHOUT ROWID;

  -- Exactly one is open; one may be closing, and has moved ratings up to this
  -- place of its shuffle; the others are published.
  CREATE TABLE release (
    number INTEGER PRIMARY KEY,
    state TEXT NOT NULL,
    opens_at INTEGER NOT NULL,
    published_at INTEGER,
    unreadable INTEGER NOT NULL DEFAULT 0,
    moved_up_to BLOB
  );

  -- The box: sealed ratings that wait. The key is the hash of the rating's id,
  -- the place the start of the key. A seal fills a quarter of a page, so a
  -- table without rowids would be a deep tree.
  CREATE TABLE box (
    key BLOB NOT NULL,
    release INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    place INTEGER PRIMARY KEY
  );

  -- Hashes of the ids of ratings that a release has handled, so that a late
  -- retry is not counted twice. Nothing ties one to its rating.
  CREATE TABLE handled (
    key BLOB PRIMARY KEY,
    release INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX handled_by_release ON handled (release);

  -- What a release that is being prepared has decided to open.
  CREATE TABLE opening (
    officer TEXT NOT NULL,
    channel TEXT NOT NULL,
    PRIMARY KEY (officer, channel)
  ) WITHOUT ROWID;

  -- Opened ratings. Officer '' is the commune's own pool. The hash of the
  -- comment outlives the comment, so that the leaf can always be recomputed.
  CREATE TABLE opened (
    release INTEGER NOT NULL,
    key BLOB NOT NULL,
    officer TEXT NOT NULL,
    channel TEXT NOT NULL,
    rating TEXT NOT NULL,
    leaf INTEGER NOT NULL,
    comment_hash BLOB NOT NULL,
    counted INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (release, key)
  ) WITHOUT ROWID;
  CREATE INDEX opened_by_leaf ON opened (leaf);

  -- Released comments, scrubbed before they were sealed, apart from the other
  -- answers of their ratings. One that was removed has no text. Read once the
  -- release is published.
  CREATE TABLE comment (
    id TEXT PRIMARY KEY,
    officer TEXT NOT NULL,
    release INTEGER NOT NULL,
    state TEXT NOT NULL,
    text TEXT,
    salt TEXT,
    removal_by TEXT,
    removal_reason TEXT,
    removal_asked_on INTEGER,
    removal_agreed TEXT,
    removed_on INTEGER,
    -- What its officer has against it; all null when that is nothing.
    contest_state TEXT,
    contest_reason TEXT,
    contest_note TEXT,
    contest_day TEXT
  ) WITHOUT ROWID;
  CREATE INDEX comment_by_officer ON comment (officer, release);
  CREATE INDEX comment_by_state ON comment (state, release);
  CREATE INDEX comment_by_contest ON comment (contest_state) WHERE contest_state IS NOT NULL;

  -- Counts of opened ratings by release; seen once the release is published.
  CREATE TABLE tally (
    officer TEXT NOT NULL,
    channel TEXT NOT NULL,
    release INTEGER NOT NULL,
    criterion TEXT NOT NULL,
    answer TEXT NOT NULL,
    ratings INTEGER NOT NULL,
    PRIMARY KEY (officer, channel, release, criterion, answer)
  ) WITHOUT ROWID;
  CREATE TABLE total (
    officer TEXT NOT NULL,
    channel TEXT NOT NULL,
    release INTEGER NOT NULL,
    ratings INTEGER NOT NULL,
    unsure INTEGER NOT NULL,
    points INTEGER NOT NULL,
    PRIMARY KEY (officer, channel, release)
  ) WITHOUT ROWID;

  -- Signs checkpoints and promises (Ed25519). Made with the commune, as is the
  -- name of its log: neither ever changes.
  CREATE TABLE log_key (origin TEXT PRIMARY KEY, seed BLOB NOT NULL) WITHOUT ROWID;

  -- The logs 'ratings' and 'events': their entries, and the hash of every
  -- complete subtree. What is beyond the newest checkpoint is not public yet.
  CREATE TABLE log_entry (
    log TEXT NOT NULL,
    position INTEGER NOT NULL,
    entry BLOB NOT NULL,
    PRIMARY KEY (log, position)
  ) WITHOUT ROWID;
  CREATE TABLE log_hash (
    log TEXT NOT NULL,
    level INTEGER NOT NULL,
    position INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (log, level, position)
  ) WITHOUT ROWID;
  CREATE TABLE checkpoint (
    log TEXT NOT NULL,
    size INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (log, size)
  ) WITHOUT ROWID;

  -- Signs the forms that work without script.
  CREATE TABLE ticket_key (key BLOB PRIMARY KEY) WITHOUT ROWID;

  -- Visit codes: only hashes. One that is spent knows the hash of the blinded
  -- elements that it was spent on, which are random, and so tie it to nothing.
  CREATE TABLE visit_code (
    hash BLOB PRIMARY KEY,
    officers TEXT NOT NULL,
    issuer TEXT NOT NULL,
    release INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    request BLOB,
    epoch INTEGER,
    disputed INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;
  CREATE INDEX visit_code_by_release ON visit_code (release);

  -- Codes by the week in which they were issued, and how many more its release
  -- showed as used. Officer '' is the commune.
  CREATE TABLE code_week (
    release INTEGER NOT NULL,
    officer TEXT NOT NULL,
    issuer TEXT NOT NULL,
    codes INTEGER NOT NULL,
    used INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (release, officer, issuer)
  ) WITHOUT ROWID;

  -- Codes so far, and the figures of use as the newest release shows them.
  CREATE TABLE code_count (
    officer TEXT NOT NULL,
    issuer TEXT NOT NULL,
    issued INTEGER NOT NULL,
    used INTEGER NOT NULL DEFAULT 0,
    disputed INTEGER NOT NULL DEFAULT 0,
    used_shown INTEGER,
    disputed_shown INTEGER,
    PRIMARY KEY (officer, issuer)
  ) WITHOUT ROWID;

  -- How many codes an officer handed out on the newest day that he did.
  CREATE TABLE counter_day (
    officer TEXT PRIMARY KEY,
    day INTEGER NOT NULL,
    codes INTEGER NOT NULL
  ) WITHOUT ROWID;

  -- Keys of dossier software, hashed.
  CREATE TABLE api_key (
    id TEXT PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    label TEXT NOT NULL
  ) WITHOUT ROWID;

  -- What each member typed of a paper slip, sealed as the box is until another
  -- member has typed the same; 'since' is the release that was open then.
  CREATE TABLE paper_entry (
    lot INTEGER NOT NULL,
    number INTEGER NOT NULL,
    member TEXT NOT NULL,
    since INTEGER NOT NULL,
    release INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (lot, number, member)
  ) WITHOUT ROWID;

  -- The paper slips that were taken in: their numbers, and nothing that stood on them.
  CREATE TABLE paper_slip (
    lot INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (lot, number)
  ) WITHOUT ROWID;

  -- Hashes of the inputs of tokens for which a release has come.
  CREATE TABLE spent_token (
    hash BLOB PRIMARY KEY,
    release INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX spent_token_by_release ON spent_token (release);

  -- Public keys of Mặt trận; concerns are sealed to the newest.
  CREATE TABLE concern_key (
    number INTEGER PRIMARY KEY,
    public_key BLOB NOT NULL,
    since TEXT NOT NULL
  );

  -- Concerns, sealed in the writer's browser, under the hash of the reference
  -- that the writer keeps. Of time only days. 'counted' is 1 once the figures
  -- that everybody sees count it.
  CREATE TABLE concern (
    id TEXT PRIMARY KEY,
    reference BLOB NOT NULL UNIQUE,
    fingerprint TEXT NOT NULL,
    sealed BLOB NOT NULL,
    status TEXT NOT NULL,
    reason TEXT,
    received_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    counted INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;
  CREATE INDEX concern_by_day ON concern (received_on, id);

  -- What officers wrote beside releases of their own trend.
  CREATE TABLE trend_note (
    officer TEXT NOT NULL,
    release INTEGER NOT NULL,
    text TEXT NOT NULL,
    written_on TEXT NOT NULL,
    PRIMARY KEY (officer, release)
  ) WITHOUT ROWID;

  -- Signatures under the pledge, the newest of each officer who serves.
  CREATE TABLE pledge (
    officer TEXT PRIMARY KEY,
    version TEXT NOT NULL,
    day TEXT NOT NULL,
    key TEXT NOT NULL,
    signature TEXT NOT NULL
  ) WITHOUT ROWID;

  -- One row: the figures about concerns as the newest release shows them.
  CREATE TABLE concern_count (
    received INTEGER NOT NULL,
    open INTEGER NOT NULL,
    overdue INTEGER NOT NULL,
    late INTEGER NOT NULL
  );

  -- Comments whose writers asked for a letter, and the letters. Whoever has the
  -- mailbox reads the letter, under its address; it comes from a code that the
  -- citizen alone has. 'writer' is an officer, or '' for the commune. Of time
  -- only days. After a while mailbox and letter are erased, and the counts stay.
  CREATE TABLE letter (
    comment TEXT PRIMARY KEY,
    release INTEGER NOT NULL,
    mailbox TEXT UNIQUE,
    address TEXT,
    kind TEXT,
    writer TEXT,
    text TEXT,
    sealed BLOB,
    sent_on TEXT,
    answer TEXT
  ) WITHOUT ROWID;

  -- The commune's own wording of letters.
  CREATE TABLE letter_template (kind TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
  ${membersSchema}
  `,
  `
  -- Keys of witnesses, as C2SP verifier keys, and the newest line that each has
  -- added to a checkpoint.
  CREATE TABLE witness (key TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE cosignature (
    log TEXT NOT NULL,
    size INTEGER NOT NULL,
    witness TEXT NOT NULL,
    seconds INTEGER NOT NULL,
    line TEXT NOT NULL,
    PRIMARY KEY (log, size, witness)
  ) WITHOUT ROWID;
  `,
  `
  -- The province that the commune tells of its releases, null without one, and
  -- the newest release that it has taken.
  ALTER TABLE profile ADD COLUMN province TEXT;
  ALTER TABLE profile ADD COLUMN told_release INTEGER NOT NULL DEFAULT 0;

  -- How many opened ratings that count of a release, officer and channel were
  -- answered alike, for signals: the ratings themselves are too many to look at.
  CREATE TABLE alike (
    release INTEGER NOT NULL,
    officer TEXT NOT NULL,
    channel TEXT NOT NULL,
    answers TEXT NOT NULL,
    ratings INTEGER NOT NULL,
    PRIMARY KEY (release, officer, channel, answers)
  ) WITHOUT ROWID;
  -- The fifth part of a stored rating are its answers.
  INSERT INTO alike SELECT release, officer, channel, json_extract(rating, '$[4]'), count(*)
    FROM opened WHERE counted = 1 GROUP BY 1, 2, 3, 4;
  -- One row: the signals of the newest release that was asked for them, as JSON.
  CREATE TABLE release_signals (release INTEGER PRIMARY KEY, signals TEXT NOT NULL);
  CREATE INDEX opened_uncounted ON opened (release) WHERE counted = 0;

  -- Codes that were used and disputed, by issuer and by all the officers (JSON)
  -- that they name: a release tells of such a cell as a whole, and what it shows
  -- of an officer and of the commune are sums of cells.
  CREATE TABLE code_use (
    officers TEXT NOT NULL,
    issuer TEXT NOT NULL,
    used INTEGER NOT NULL DEFAULT 0,
    disputed INTEGER NOT NULL DEFAULT 0,
    used_shown INTEGER NOT NULL DEFAULT 0,
    disputed_shown INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (officers, issuer)
  ) WITHOUT ROWID;
  ALTER TABLE code_count DROP COLUMN used;
  ALTER TABLE code_count DROP COLUMN disputed;
  `,
];
