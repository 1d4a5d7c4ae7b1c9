import type * as apiKey from '../../shared/contract/api-key.ts';
import type * as commune from '../../shared/contract/commune.ts';
import type * as member from '../../shared/contract/member.ts';
import { readJson, send } from './api.ts';
import type { Speaker } from './officers.ts';

/** Settings with the entity tag to change them by. */
export interface TaggedSettings {
  readonly settings: commune.Settings;
  readonly tag: string;
}

/** @throws ApiError */
export async function readSettings({ commune: of, ...to }: Speaker): Promise<TaggedSettings> {
  const template = '/v1/communes/{commune}/settings' satisfies typeof commune.readSettings.path;
  return tagged(await send({ ...to, method: 'GET', path: template.replace('{commune}', of) }));
}

/** Changes settings that nobody else changed meanwhile. @throws ApiError settings-changed */
export async function changeSettings(
  { commune: of, ...to }: Speaker,
  body: commune.SettingsChange,
  ifMatch: string,
): Promise<TaggedSettings> {
  const template = '/v1/communes/{commune}/settings' satisfies typeof commune.changeSettings.path;
  const path = template.replace('{commune}', of);
  return tagged(await send({ ...to, method: 'PATCH', path, body, ifMatch }));
}

async function tagged(response: Response): Promise<TaggedSettings> {
  const tag = response.headers.get('etag') ?? '';
  return { settings: await readJson(response), tag };
}

/** The members of the commune with their devices. @throws ApiError */
export async function listMembers({ commune: of, ...to }: Speaker): Promise<member.MemberList> {
  const template = '/v1/communes/{commune}/members' satisfies typeof member.listMembers.path;
  return readJson(await send({ ...to, method: 'GET', path: template.replace('{commune}', of) }));
}

/** An invite, which nobody can ask for again. @throws ApiError */
export async function createInvite(
  { commune: of, ...to }: Speaker,
  body: member.NewInvite,
): Promise<member.Invite> {
  const template = '/v1/communes/{commune}/invites' satisfies typeof member.createInvite.path;
  const path = template.replace('{commune}', of);
  return readJson(await send({ ...to, method: 'POST', path, body }));
}

/** @throws ApiError */
export async function withdrawInvites({ commune: of, ...to }: Speaker, id: string): Promise<void> {
  const template =
    '/v1/communes/{commune}/members/{member}/invites' satisfies typeof member.withdrawInvites.path;
  const path = template.replace('{commune}', of).replace('{member}', id);
  await send({ ...to, method: 'DELETE', path });
}

/** Removes a kiosk. @throws ApiError */
export async function removeMember({ commune: of, ...to }: Speaker, id: string): Promise<void> {
  const template =
    '/v1/communes/{commune}/members/{member}' satisfies typeof member.removeMember.path;
  const path = template.replace('{commune}', of).replace('{member}', id);
  await send({ ...to, method: 'DELETE', path });
}

/** Unpairs an officer's or a kiosk's device. @throws ApiError */
export async function revokeDevice({ commune: of, ...to }: Speaker, id: string): Promise<void> {
  const template =
    '/v1/communes/{commune}/devices/{device}' satisfies typeof member.revokeDevice.path;
  const path = template.replace('{commune}', of).replace('{device}', id);
  await send({ ...to, method: 'DELETE', path });
}

/** The keys of dossier software, without their secrets. @throws ApiError */
export async function listApiKeys({ commune: of, ...to }: Speaker): Promise<apiKey.ApiKeyList> {
  const template = '/v1/communes/{commune}/api-keys' satisfies typeof apiKey.listApiKeys.path;
  return readJson(await send({ ...to, method: 'GET', path: template.replace('{commune}', of) }));
}

/** A key, which nobody can ask for again. @throws ApiError */
export async function createApiKey(
  { commune: of, ...to }: Speaker,
  body: { readonly label: string },
): Promise<apiKey.ApiKey> {
  const template = '/v1/communes/{commune}/api-keys' satisfies typeof apiKey.createApiKey.path;
  const path = template.replace('{commune}', of);
  return readJson(await send({ ...to, method: 'POST', path, body }));
}

/** @throws ApiError */
export async function revokeApiKey({ commune: of, ...to }: Speaker, id: string): Promise<void> {
  const template =
    '/v1/communes/{commune}/api-keys/{key}' satisfies typeof apiKey.revokeApiKey.path;
  const path = template.replace('{commune}', of).replace('{key}', id);
  await send({ ...to, method: 'DELETE', path });
}
