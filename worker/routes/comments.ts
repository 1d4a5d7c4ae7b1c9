import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { type Moderator, moderators } from '../../shared/comments/moderation.ts';
import {
  type CommentList,
  contestComment,
  decideOnComment,
  listHeldComments,
  listOfficerComments,
} from '../../shared/contract/comment.ts';
import type { Role } from '../../shared/contract/role.ts';
import { accepted, refuse } from '../problem.ts';
import { findCommune } from '../registry/directory.ts';
import { ownOfficer } from './own-officer.ts';
import { sendDocument } from './send-document.ts';
import { type App, pathPart, serve } from './serve.ts';

/** Released comments: who may read them, who decides on them, and who asks for a second look. */
export function commentRoutes(app: App): void {
  serve(app, listHeldComments, async ({ context, query }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return sendList(context, await commune.heldComments(query.after ?? null));
  });

  serve(app, decideOnComment, async ({ context, caller, body }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    const comment = pathPart(context, 'comment');
    return accepted(await commune.decideOnComment(comment, moderator(caller.role), body));
  });

  serve(app, listOfficerComments, async ({ context, caller, query }) => {
    const officer = ownOfficer(context, caller);
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    const after = query.after ?? null;
    return sendList(context, accepted(await commune.officerComments(officer, caller.role, after)));
  });

  serve(app, contestComment, async ({ context, caller, body }) => {
    const officer = ownOfficer(context, caller);
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return accepted(await commune.contestComment(pathPart(context, 'comment'), officer, body));
  });
}

function moderator(role: Role): Moderator {
  return moderators.find((one) => one === role) ?? refuse('not-allowed');
}

function sendList(context: Context, list: CommentList): Response {
  const json = JSON.stringify(list);
  const digest = createHash('sha256').update(json).digest('base64url').slice(0, 22);
  return sendDocument(context, { json, etag: `"${digest}"` }, 'private, no-cache');
}
