import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Addresses, policies } from './policies.ts';

/** A site whose every page has another policy. */
export interface MatrixSite {
  /** The address of the page under the policy of that place in the list. */
  page(policy: number, widget: 'with' | 'without'): string;
  stop(): void;
}

/** Starts it; `commune` is whose widget it embeds. */
export async function startMatrixSite(
  addresses: Addresses,
  version: string,
  commune: string,
): Promise<MatrixSite> {
  const loader = `${addresses.server}/widget/${version}/v1.js`;
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://site');
    const policy = policies[Number(searchParams.get('policy'))];
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (pathname === '/framed') return void response.end(framing(url));
    const header = policy?.header(addresses);
    if (header) response.setHeader('Content-Security-Policy', header);
    const script = `<script src="${loader}" async ${policy?.attributes?.(addresses) ?? ''}></script>`;
    const link = `<a href="${addresses.server}/rate/${commune}">Đánh giá cán bộ</a>`;
    const widget = `<nghe-dan commune="${commune}">${link}</nghe-dan>`;
    const without = searchParams.get('widget') === 'without';
    response.end(content(without ? '' : script, widget));
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    page: (policy, widget) =>
      `http://localhost:${port}/${policies[policy]?.sandboxed ? 'framed' : ''}?policy=${policy}&widget=${widget}`,
    stop: () => void server.close(),
  };
}

/** The same page in a frame that fills the window. */
function framing(url: string): string {
  const address = url.replace('/framed', '/').replaceAll('&', '&amp;');
  return `<!doctype html><title>Khung</title>
    <style>body { margin: 0 } iframe { position: fixed; width: 100%; height: 100%; border: 0 }</style>
    <iframe sandbox="allow-scripts" src="${address}"></iframe>`;
}

/** A page with an element of every usual kind, and the widget in the middle. */
function content(script: string, widget: string): string {
  return `<!doctype html><html lang="vi"><head><title>Trang xã</title></head><body>
    <header><h1>Xã Thử Nghiệm</h1><nav><ul><li><a href="#tin">Tin tức</a></li></ul></nav></header>
    <main class="body"><article><h2>Bộ phận Một cửa</h2><p>Kính mời ông/bà <b>đánh giá</b>.</p>
    <div id="stall">${widget}</div>
    <table><tbody><tr><th>Thứ Hai</th><td>7 giờ 30</td></tr></tbody></table>
    <form class="form"><fieldset><legend>Tìm kiếm</legend><label>Từ khóa <input name="q"></label>
    <select><option>Tất cả</option></select><textarea></textarea>
    <button type="button" class="open">Tìm</button></fieldset></form>
    <dialog>Thông báo</dialog><code>1</code><hr><svg width="9" height="9"><path d="M0 0h9"/></svg>
    </article></main><footer><section class="alert">Đường dây nóng</section></footer>
    ${script}</body></html>`;
}
