import type { Options } from './options.ts';
import type { OperatorSecret } from './operator-secret.ts';
import { communesThatFit } from './open-files.ts';

/** What a browser on this machine calls the server. */
export function localAddress(host: string, port: number): string {
  const local = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host);
  const name = local ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Lines between two rules. */
export function box(lines: readonly string[]): string {
  const rule = '─'.repeat(78);
  return ['', rule, ...lines.map((line) => (line === '' ? '' : `  ${line}`)), rule, ''].join('\n');
}

/** Prints what the operator of a real server does first. */
export async function ownWelcome(options: Options, { file }: OperatorSecret): Promise<void> {
  const communes = communesThatFit();
  console.log(
    box([
      'Nghe Dân đang chạy · Nghe Dân is running',
      '',
      `Máy chủ · Server          ${localAddress(options.host, options.port)}`,
      `Dữ liệu · Data folder     ${options.dataFolder}`,
      `Khóa quản trị · Secret    ${file ?? 'OPERATOR_SECRET'}`,
      '                          (ghép nối thiết bị quản trị đầu tiên; sau đó vô hiệu)',
      '                          (pairs the first operator’s device, then works no more)',
      ...(communes < 1000
        ? [
            '',
            `Giới hạn tệp mở chỉ đủ ${communes} xã · The open-file limit fits ${communes} communes.`,
          ]
        : []),
      '',
      'Ctrl-C để dừng · Ctrl-C stops it',
    ]),
  );
}
