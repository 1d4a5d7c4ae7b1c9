import * as v from 'valibot';
import { plainText, ServerId } from './fields.ts';
import type { Operation } from './operation.ts';
import { Bytes32 } from './token.ts';

/** Whose key it is, for telling keys apart. */
export const NewApiKeySchema = v.strictObject({ label: plainText(80) });

/** A key for dossier software, shown once. */
export const ApiKeySchema = v.strictObject({ id: ServerId, label: plainText(80), key: Bytes32 });
export type ApiKey = v.InferOutput<typeof ApiKeySchema>;

export const ApiKeyListSchema = v.strictObject({
  keys: v.array(v.omit(ApiKeySchema, ['key'])),
});
export type ApiKeyList = v.InferOutput<typeof ApiKeyListSchema>;

const path = '/v1/communes/{commune}/api-keys';

export const createApiKey = {
  id: 'createApiKey',
  method: 'post',
  path,
  summary: 'A new key with which dossier software asks for visit codes.',
  allowed: ['leader'],
  body: NewApiKeySchema,
  answer: { status: 201, schema: ApiKeySchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;

export const listApiKeys = {
  id: 'listApiKeys',
  method: 'get',
  path,
  summary: 'The keys of dossier software, without their secrets.',
  allowed: ['leader', 'overseer'],
  answer: { status: 200, schema: ApiKeyListSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;

export const revokeApiKey = {
  id: 'revokeApiKey',
  method: 'delete',
  path: `${path}/{key}`,
  summary: 'Revoke a key; codes that it asked for stay good.',
  allowed: ['leader'],
  answer: { status: 204 },
  problems: ['no-such-commune', 'not-found'],
} as const satisfies Operation;
