/**
 * Members, their devices and what opens the door to them. A commune and the
 * registry (for operators) each have these tables. Invites, challenges and
 * sessions are stored as SHA-256 hashes: a stolen copy opens nothing.
 */
export const membersSchema = `
  CREATE TABLE member (
    id TEXT PRIMARY KEY,
    role TEXT NOT NULL,
    officer TEXT,
    label TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE device (
    id TEXT PRIMARY KEY,
    member TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    paired_at INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX device_of_member ON device (member);
  CREATE TABLE invite (
    hash BLOB PRIMARY KEY,
    member TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE challenge (
    hash BLOB PRIMARY KEY,
    device TEXT NOT NULL REFERENCES device (id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE session (
    hash BLOB PRIMARY KEY,
    device TEXT NOT NULL REFERENCES device (id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL
  ) WITHOUT ROWID;
`;
