import type * as letter from '../../shared/contract/letter.ts';
import { readJson, send } from './api.ts';

/** A page of comments that wait for a letter, or of letters that were sent. @throws ApiError */
export async function listLetters(
  server: string,
  token: string,
  commune: string,
  which: { readonly box: letter.LetterBox; readonly after: string | null },
): Promise<letter.CorrespondenceList> {
  const template = '/v1/communes/{commune}/letters' satisfies typeof letter.listLetters.path;
  const after = which.after === null ? '' : `&after=${which.after}`;
  const path = `${template.replace('{commune}', commune)}?box=${which.box}${after}`;
  return readJson(await send({ server, method: 'GET', path, token }));
}

/** Sends a signed letter; sent again it is the same one. @throws ApiError */
export async function sendLetter(
  server: string,
  token: string,
  which: { readonly commune: string; readonly comment: string },
  body: letter.NewLetter,
): Promise<letter.Correspondence> {
  const template =
    '/v1/communes/{commune}/letters/{comment}' satisfies typeof letter.sendLetter.path;
  const path = template.replace('{commune}', which.commune).replace('{comment}', which.comment);
  return readJson(await send({ server, method: 'POST', path, token, body }));
}

/** How many letters were asked for, sent and answered. @throws ApiError */
export async function readLetterCounts(
  server: string,
  token: string,
  commune: string,
): Promise<letter.LetterCounts> {
  const template =
    '/v1/communes/{commune}/letter-counts' satisfies typeof letter.readLetterCounts.path;
  const path = template.replace('{commune}', commune);
  return readJson(await send({ server, method: 'GET', path, token }));
}

/** The commune's own wording of letters. @throws ApiError */
export async function readLetterTemplates(
  server: string,
  token: string,
  commune: string,
): Promise<letter.LetterTemplates> {
  const template =
    '/v1/communes/{commune}/letter-templates' satisfies typeof letter.readLetterTemplates.path;
  const path = template.replace('{commune}', commune);
  return readJson(await send({ server, method: 'GET', path, token }));
}

/** Changes the wording; null takes back the usual one. @throws ApiError */
export async function changeLetterTemplates(
  server: string,
  token: string,
  commune: string,
  body: letter.LetterTemplatesChange,
): Promise<letter.LetterTemplates> {
  const template =
    '/v1/communes/{commune}/letter-templates' satisfies typeof letter.changeLetterTemplates.path;
  const path = template.replace('{commune}', commune);
  return readJson(await send({ server, method: 'PATCH', path, token, body }));
}
