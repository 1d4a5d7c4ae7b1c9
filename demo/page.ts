import { bookOf } from './book.ts';
import type { Environment } from './environment.ts';
import type { Place } from './place.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Where the page's own part goes, and where a streamed page is cut. */
const CONTENT = '{content}';

/** A page of the website around its own part. */
export interface Frame {
  readonly before: string;
  readonly after: string;
}

/** The frame of the page at `path`, filled in for this visitor and the demo's date. */
export async function frameOf(
  env: Environment,
  place: Place,
  { path, title }: { path: string; title: string },
): Promise<Frame> {
  const layout = (await fileText(env, 'layout.html'))
    .replaceAll('{title}', title)
    .replace(`<a href="${path}">`, `<a href="${path}" aria-current="page">`);
  const [before = '', after = ''] = layout.split(CONTENT);
  const now = await bookOf(env).now();
  return { before: fill(before, place, now), after: fill(after, place, now) };
}

/** The own part of a page, from its file. */
export async function contentOf(env: Environment, place: Place, file: string): Promise<string> {
  return fill(await fileText(env, file), place, await bookOf(env).now());
}

async function fileText(env: Environment, file: string): Promise<string> {
  return (await env.FILES.fetch(`http://files/${file}`)).text();
}

function fill(html: string, place: Place, now: number): string {
  return html
    .replaceAll('{server}', place.server)
    .replaceAll('{today}', longDate(now))
    .replaceAll(/\{day:(\d+)\}/gu, (_, days: string) => shortDate(now - Number(days) * DAY));
}

function longDate(time: number): string {
  const options = { weekday: 'long', day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  return inVietnam(time, options);
}

/** `dd/mm/yyyy` of a moment in milliseconds since 1970. */
export function shortDate(time: number): string {
  return inVietnam(time, { day: '2-digit', month: '2-digit', year: 'numeric' });
}

function inVietnam(time: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('vi-VN', { ...options, timeZone: 'Asia/Ho_Chi_Minh' }).format(
    time,
  );
}
