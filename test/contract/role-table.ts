/** Everybody who calls: a member of each role, and two members of another commune. */
export const callers = [
  'officer',
  'leader',
  'overseer',
  'operator',
  'leader elsewhere',
  'officer elsewhere',
] as const;
export type CallerName = (typeof callers)[number];

const members: readonly CallerName[] = callers;

/** Who may call which route, by hand: a line for each route of the router. */
export const mayCall: Readonly<Record<string, 'anyone' | readonly CallerName[]>> = {
  'GET /v1/communes/:commune': 'anyone',
  'GET /v1/communes': ['operator'],
  'POST /v1/communes': ['operator'],
  'GET /v1/communes/:commune/settings': ['leader', 'overseer'],
  'PATCH /v1/communes/:commune/settings': ['leader'],
  'POST /v1/communes/:commune/ratings': 'anyone',
  'GET /v1/communes/:commune/board': 'anyone',
  'GET /v1/communes/:commune/officers/:officer/score': ['officer', 'leader', 'overseer'],
  'POST /v1/communes/:commune/officers': ['leader'],
  'PATCH /v1/communes/:commune/officers/:officer': ['leader'],
  'DELETE /v1/communes/:commune/officers/:officer': ['leader'],
  'POST /v1/communes/:commune/invites': ['leader', 'operator'],
  'GET /v1/communes/:commune/members': ['leader', 'operator'],
  'DELETE /v1/communes/:commune/devices/:device': ['leader', 'operator'],
  'POST /v1/pairings': 'anyone',
  'POST /v1/sessions/challenges': 'anyone',
  'POST /v1/sessions': 'anyone',
  'DELETE /v1/sessions': members,
  'GET /v1/me': members,
  'GET /v1/me/devices': members,
  'DELETE /v1/me/devices/:device': members,
  'GET /healthz': 'anyone',
  'GET /rate/:commune': 'anyone',
  'POST /rate/:commune': 'anyone',
  'GET /board/:commune': 'anyone',
  'GET /pair/:commune': 'anyone',
  'GET /widget/:file': 'anyone',
  'GET /widget/:version/:file': 'anyone',
  'GET /pages/:file': 'anyone',
  'GET /openapi.json': 'anyone',
};
