import { toJsonSchema } from '@valibot/to-json-schema';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GenericSchema } from 'valibot';
import { operations } from '../shared/contract/operations.ts';
import type { Operation } from '../shared/contract/operation.ts';
import { Problem, problemStatus, type ProblemCode } from '../shared/contract/problem.ts';

/** What may go wrong on any route. */
const everywhere: readonly ProblemCode[] = [
  'not-found',
  'method-not-allowed',
  'server-error',
  'busy',
  'storage-full',
];
const withBody: readonly ProblemCode[] = [
  'bad-request',
  'wrong-media-type',
  'invalid-body',
  'too-large',
];
const withQuery: readonly ProblemCode[] = ['bad-request'];
const withMember: readonly ProblemCode[] = ['not-signed-in', 'not-allowed'];

/** The OpenAPI 3.1 document of every operation in the contract. */
function openApi() {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    (paths[operation.path] ??= {})[operation.method] = describe(operation);
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Nghe Dân',
      version: '1',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, 'output') },
      securitySchemes: {
        device: { type: 'http', scheme: 'bearer' },
        watching: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}

function describe(operation: Operation) {
  const { id, summary, allowed, path, wide, query, body, answer } = operation;
  return {
    operationId: id,
    summary,
    description: `May be called by: ${typeof allowed === 'string' ? allowed : allowed.join(', ')}.`,
    security: allowed === 'anyone' ? [] : [{ [allowed === 'watcher' ? 'watching' : 'device']: [] }],
    parameters: [...pathParameters(path, wide), ...queryParameters(query)],
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(body, 'input') } },
          },
        }),
    responses: { [answer.status]: describeAnswer(operation), ...describeProblems(operation) },
  };
}

function pathParameters(path: string, wide: string | undefined) {
  return [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
    ...(name === wide ? { description: 'Its slashes are written as they are.' } : {}),
  }));
}

function queryParameters(query: GenericSchema | undefined) {
  const { properties = {} } = query === undefined ? {} : schemaOf(query, 'input');
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', schema }));
}

function describeAnswer({ answer }: Operation) {
  const { schema, type = 'application/json' } = answer;
  if (answer.status === 204) return { description: 'Done.' };
  // What has no schema is octets (OpenAPI 3.1, "Considerations for file uploads").
  const content = { [type]: schema === undefined ? {} : { schema: schemaOf(schema, 'output') } };
  return { description: 'The answer.', content };
}

function describeProblems({ allowed, query, body, problems }: Operation) {
  const codes = new Set([
    ...everywhere,
    ...(query === undefined ? [] : withQuery),
    ...(body === undefined ? [] : withBody),
    ...(allowed === 'anyone' ? [] : withMember),
    ...problems,
  ]);
  const statuses = [...new Set([...codes].map((code) => problemStatus[code]))].toSorted(
    (a, b) => a - b,
  );
  const content = {
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
  };
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: [...codes].filter((code) => problemStatus[code] === status).join(', '),
        content,
      },
    ]),
  );
}

function schemaOf(schema: GenericSchema, typeMode: 'input' | 'output') {
  // Checks and transformations have no JSON Schema; the prose of the contract says them.
  const { $schema: _, ...rest } = toJsonSchema(schema, { typeMode, errorMode: 'ignore' });
  return rest;
}

const file = new URL('../dist/site/openapi.json', import.meta.url);
mkdirSync(fileURLToPath(new URL('.', file)), { recursive: true });
writeFileSync(fileURLToPath(file), `${JSON.stringify(openApi(), null, 2)}\n`);
