import type { Environment } from './environment.ts';
import { answerInvites } from './invites-page.ts';
import { contentOf, frameOf } from './page.ts';
import { type Place, placeOf } from './place.ts';
import { answerStart } from './start.ts';
import { answerWeek } from './week-page.ts';

const pages: Readonly<Record<string, { file: string; title: string }>> = {
  '/': { file: 'home.html', title: 'Trang chủ' },
  '/tin-tuc': { file: 'tin-tuc.html', title: 'Tin tức' },
  '/mot-cua': { file: 'mot-cua.html', title: 'Bộ phận Một cửa' },
  '/thu-tuc': { file: 'thu-tuc.html', title: 'Thủ tục hành chính' },
  '/lich-tiep-dan': { file: 'lich-tiep-dan.html', title: 'Lịch tiếp công dân' },
};

const fileTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

type Action = (env: Environment, place: Place, context: ExecutionContext) => Promise<Response>;

const actions: Readonly<Record<string, Action>> = {
  '/demo/start': answerStart,
  '/demo/week': answerWeek,
  '/demo/invites': answerInvites,
};

/** Answers a visitor of the demo commune's website. */
export async function answerSite(
  request: Request,
  env: Environment,
  context: ExecutionContext,
): Promise<Response> {
  const place = placeOf(request, env.SERVER_PORT);
  if (place === null) return new Response('Bad host\n', { status: 400 });
  const answer = await route(request, env, place, context);
  answer.headers.set('content-security-policy', policy(place));
  answer.headers.set('x-content-type-options', 'nosniff');
  answer.headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  return answer;
}

async function route(
  request: Request,
  env: Environment,
  place: Place,
  context: ExecutionContext,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  const action = actions[pathname];
  if (action !== undefined) return act(request, action, env, place, context);
  const page = pages[pathname];
  if (page !== undefined) return showPage(env, place, pathname, page);
  return showFile(env, pathname);
}

/** Only the site's own buttons, and the program that started the demo, which sends no origin. */
async function act(
  request: Request,
  action: Action,
  env: Environment,
  place: Place,
  context: ExecutionContext,
): Promise<Response> {
  if (request.method !== 'POST') return Response.redirect(`${place.site}/`, 303);
  const origin = request.headers.get('origin');
  if (origin !== null && origin !== place.site) return new Response('Refused\n', { status: 403 });
  return action(env, place, context);
}

async function showPage(
  env: Environment,
  place: Place,
  path: string,
  { file, title }: { file: string; title: string },
): Promise<Response> {
  const { before, after } = await frameOf(env, place, { path, title });
  const html = before + (await contentOf(env, place, file)) + after;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

async function showFile(env: Environment, pathname: string): Promise<Response> {
  const type = fileTypes[/^\/[a-z-]+\.(?<kind>[a-z]+)$/u.exec(pathname)?.groups?.['kind'] ?? ''];
  const file = type === undefined ? null : await env.FILES.fetch(`http://files${pathname}`);
  if (type === undefined || file === null || !file.ok) {
    return new Response('Không có trang này.\n', { status: 404 });
  }
  return new Response(file.body, { headers: { 'content-type': type } });
}

/** What a strict portal allows itself, and the one line for Nghe Dân. */
function policy({ server }: Place): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    `script-src 'self' ${server}`,
    `connect-src ${server}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
