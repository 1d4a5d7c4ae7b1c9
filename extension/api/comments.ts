import type * as comment from '../../shared/contract/comment.ts';
import type { Decision } from '../../shared/comments/moderation.ts';
import { readJson, send } from './api.ts';

/** A page of comments to decide on, those after one or the newest. @throws ApiError */
export async function listHeldComments(
  server: string,
  token: string,
  commune: string,
  after: string | null,
): Promise<comment.CommentList> {
  const template =
    '/v1/communes/{commune}/moderation' satisfies typeof comment.listHeldComments.path;
  const path = template.replace('{commune}', commune) + (after === null ? '' : `?after=${after}`);
  return readJson(await send({ server, method: 'GET', path, token }));
}

/** Shows a comment, or asks for its removal. @throws ApiError */
export async function decideOnComment(
  server: string,
  token: string,
  which: { readonly commune: string; readonly comment: string },
  body: Decision,
): Promise<comment.Comment> {
  const template =
    '/v1/communes/{commune}/moderation/{comment}' satisfies typeof comment.decideOnComment.path;
  const path = template.replace('{commune}', which.commune).replace('{comment}', which.comment);
  return readJson(await send({ server, method: 'POST', path, token, body }));
}
