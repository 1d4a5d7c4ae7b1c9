import type * as comment from '../../shared/contract/comment.ts';
import type * as note from '../../shared/contract/note.ts';
import type * as pledge from '../../shared/contract/pledge.ts';
import { fill } from '../../shared/text/fill.ts';
import { readJson, send, type Versioned, versioned } from './api.ts';

/** An officer, and who asks. */
export interface OwnCall {
  readonly server: string;
  readonly token: string;
  readonly commune: string;
  readonly officer: string;
}

/** A page of the comments on an officer, those after one or the newest. @throws ApiError */
export async function listOfficerComments(
  call: OwnCall,
  after: string | null,
  etag: string | null,
): Promise<Versioned<comment.CommentList>> {
  const template =
    '/v1/communes/{commune}/officers/{officer}/comments' satisfies typeof comment.listOfficerComments.path;
  const path = fill(template, { ...call }) + (after === null ? '' : `?after=${after}`);
  return versioned(await send({ ...call, method: 'GET', path, etag }));
}

/** Asks leader and overseer to look at a comment again. @throws ApiError */
export async function contestComment(
  call: OwnCall,
  id: string,
  body: comment.NewContest,
): Promise<comment.Comment> {
  const template =
    '/v1/communes/{commune}/officers/{officer}/comments/{comment}/contest' satisfies typeof comment.contestComment.path;
  const path = fill(template, { ...call, comment: id });
  return readJson(await send({ ...call, method: 'POST', path, body }));
}

/** An officer's notes on releases. @throws ApiError */
export async function listNotes(call: OwnCall): Promise<note.NoteList> {
  const template =
    '/v1/communes/{commune}/officers/{officer}/notes' satisfies typeof note.listNotes.path;
  return readJson(await send({ ...call, method: 'GET', path: fill(template, { ...call }) }));
}

/** Writes a note, and says what was kept of it. @throws ApiError */
export async function writeNote(call: OwnCall, body: note.NewNote): Promise<note.Note> {
  const template =
    '/v1/communes/{commune}/officers/{officer}/notes' satisfies typeof note.writeNote.path;
  return readJson(await send({ ...call, method: 'POST', path: fill(template, { ...call }), body }));
}

/** Takes a note back. @throws ApiError */
export async function removeNote(call: OwnCall, release: number): Promise<void> {
  const template =
    '/v1/communes/{commune}/officers/{officer}/notes/{release}' satisfies typeof note.removeNote.path;
  const path = fill(template, { ...call, release });
  await send({ ...call, method: 'DELETE', path });
}

/** What officers pledge, and who has signed. @throws ApiError */
export async function readPledge(server: string, commune: string): Promise<pledge.Pledge> {
  const template = '/v1/communes/{commune}/pledge' satisfies typeof pledge.readPledge.path;
  const path = template.replace('{commune}', commune);
  return readJson(await send({ server, method: 'GET', path }));
}

/** Sends a signature under the pledge. @throws ApiError */
export async function signPledge(
  call: OwnCall,
  body: pledge.NewPledge,
): Promise<pledge.SignedPledge> {
  const template =
    '/v1/communes/{commune}/officers/{officer}/pledge' satisfies typeof pledge.signPledge.path;
  return readJson(await send({ ...call, method: 'POST', path: fill(template, { ...call }), body }));
}
