import type { Environment } from './environment.ts';
import { type DemoInvite, freshInvites } from './invites.ts';
import { frameOf } from './page.ts';
import type { Place } from './place.ts';

const title = 'Mã ghép nối';

/** Shows fresh invites: an earlier one may have run out while the demo's clock ran ahead. */
export async function answerInvites(env: Environment, place: Place): Promise<Response> {
  const frame = await frameOf(env, place, { path: '/demo/invites', title });
  const rows = (await freshInvites(env)).map((invite) => row(invite, place)).join('');
  const html = `${frame.before}<section class="demo"><p class="demo-mark">Bảng trình diễn</p>
    <h1>${title}</h1>
    <p>Mỗi mã ghép nối một thiết bị, dùng một lần, trong 14 ngày theo đồng hồ trình diễn.
    Mở tiện ích Nghe Dân rồi dán mã, hoặc bấm đường dẫn.</p>
    <ul>${rows}</ul><p><a href="/">Về trang chủ</a></p></section>${frame.after}`;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(html, { headers });
}

function row({ who, desk, invite }: DemoInvite, { server }: Place): string {
  const name = escaped(desk === null ? who : `${who}, ${desk}`);
  return `<li>${name}: <a href="${server}/pair/binh-my#${invite}"><code>${invite}</code></a></li>`;
}

/** A visitor who is the demo's leader may have named a desk with any characters. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
