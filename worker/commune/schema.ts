import { membersSchema } from '../registry/members/schema.ts';

/**
 * The tables of one commune, version by version.
 *
 * What touches a rating has random keys and no rowid, so that no order of
 * arrival stays in the file, and no time finer than the week of a release.
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

  -- Exactly one is open; one may be closing; the others are published.
  CREATE TABLE release (
    number INTEGER PRIMARY KEY,
    state TEXT NOT NULL,
    opens_at INTEGER NOT NULL,
    published_at INTEGER,
    unreadable INTEGER NOT NULL DEFAULT 0
  );

  -- The box: sealed ratings that wait. The key is the hash of the rating's id.
  CREATE TABLE box (
    key BLOB PRIMARY KEY,
    release INTEGER NOT NULL,
    sealed BLOB NOT NULL
  ) WITHOUT ROWID;

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

  -- Opened ratings. Officer '' is the commune's own pool.
  CREATE TABLE opened (
    release INTEGER NOT NULL,
    key BLOB NOT NULL,
    officer TEXT NOT NULL,
    channel TEXT NOT NULL,
    rating TEXT NOT NULL,
    PRIMARY KEY (release, key)
  ) WITHOUT ROWID;

  -- Released comments, scrubbed before they were sealed, apart from the other
  -- answers of their ratings. One that was removed has no text. Read once the
  -- release is published.
  CREATE TABLE comment (
    id TEXT PRIMARY KEY,
    officer TEXT NOT NULL,
    release INTEGER NOT NULL,
    state TEXT NOT NULL,
    text TEXT,
    removal_by TEXT,
    removal_reason TEXT,
    removed_on INTEGER
  ) WITHOUT ROWID;
  CREATE INDEX comment_by_officer ON comment (officer, release);
  CREATE INDEX comment_by_state ON comment (state, release);

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

  -- Signs the forms that work without script.
  CREATE TABLE ticket_key (key BLOB PRIMARY KEY) WITHOUT ROWID;
  ${membersSchema}
  `,
];
