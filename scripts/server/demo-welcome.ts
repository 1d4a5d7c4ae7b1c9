import { join } from 'node:path';
import { box, localAddress } from './announce.ts';
import type { Options } from './options.ts';

/** A fresh invite from the demo, and for whom. */
export interface DemoInvite {
  readonly who: string;
  readonly desk: string | null;
  readonly invite: string;
}

/** What to open, and how to look at it as an officer, in both languages. */
export function demoWelcome(
  invites: readonly DemoInvite[],
  options: Options,
  root: string,
): string {
  const server = localAddress(options.host, options.port);
  const site = localAddress(options.host, options.port + 1);
  return box([
    'Nghe Dân đang chạy với xã mẫu Bình Mỹ · Nghe Dân runs with the demo commune Bình Mỹ',
    '',
    `Trang của xã · Commune website     ${site}`,
    `Phiếu đánh giá · Rating form       ${server}/rate/binh-my`,
    `Bảng kết quả · Public board        ${server}/board/binh-my`,
    '',
    'Tiện ích cho cán bộ · Extension for officers',
    '  Chrome: chrome://extensions → Developer mode → Load unpacked →',
    `    ${join(root, 'dist/extension/chrome-mv3')}`,
    '  Firefox: about:debugging → This Firefox → Load Temporary Add-on →',
    `    ${join(root, 'dist/extension/firefox-mv3/manifest.json')}`,
    '',
    'Mã ghép nối (dùng một lần, 14 ngày) · Pairing links (work once, 14 days)',
    ...invites
      .filter(({ desk }) => desk === null || desk === 'Quầy 1')
      .flatMap(({ who, desk, invite }) => [
        `  ${desk === null ? who : `${who}, ${desk}`}`,
        `    ${server}/pair/binh-my#${invite}`,
      ]),
    '',
    `Dữ liệu · Data folder              ${options.dataFolder}`,
    'Ctrl-C để dừng · Ctrl-C stops it',
  ]);
}
