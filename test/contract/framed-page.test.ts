import { beforeAll, expect, test } from 'vitest';
import { send } from '../client/in-workerd.ts';
import { type Installation, SITE } from '../client/installation.ts';
import { setClock } from '../clock/set-clock.ts';
import { foundCommune } from './found-commune.ts';

let home: Installation;

beforeAll(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  home = await foundCommune('xa-khung');
});

/** Who may have a page in a frame, by its policy. */
async function framers(path: string): Promise<string | undefined> {
  const policy = (await send(path, {})).headers.get('content-security-policy') ?? '';
  return /frame-ancestors ([^;]+)$/u.exec(policy)?.[1];
}

test('a site that the commune lists may frame the form, and it alone', async () => {
  const path = `/rate/${home.commune}?frame=${encodeURIComponent(SITE)}`;
  expect(await framers(path)).toBe(SITE);
  const page = await (await send(path, {})).text();
  expect(page).toContain(`data-framed-by="${SITE}"`);
  expect(page).not.toContain('<form');
});

test.each(['https://khac.example.vn', `${SITE}.khac.example.vn`, `${SITE}/`, '*', "'self'", ''])(
  'a form that %s asks to frame is the usual page, which nobody may frame',
  async (origin) => {
    const path = `/rate/${home.commune}?frame=${encodeURIComponent(origin)}`;
    expect(await framers(path)).toBe("'none'");
    expect(await (await send(path, {})).text()).not.toContain('data-framed-by');
  },
);

test('no other page may be framed, whoever asks', async () => {
  const { commune } = home;
  const asked = `frame=${encodeURIComponent(SITE)}`;
  for (const path of ['/r/', '/concern/', '/board/', '/pair/'].map((page) => page + commune)) {
    expect(await framers(`${path}?${asked}`)).toBe("'none'");
  }
  expect(await framers(`/check?${asked}`)).toBe("'none'");
  expect(await framers(`/rate/khong-co?${asked}`)).toBe("'none'");
});
