import { encode } from 'uqr';
import { receiptLink } from '../../shared/log/receipt-link.ts';
import { fill } from '../../shared/text/fill.ts';
import { readableDate } from '../form/readable-date.ts';
import { form as words, language } from '../form/text.ts';
import { keptReceipt, type SentRating } from './sent-rating.ts';
import { text } from './text.ts';

/** Modules of white round a QR code (ISO/IEC 18004). */
const QUIET = 4;
const PAPER = '12cm';

/**
 * Prints the receipt alone, from a frame of its own: the page round the form may
 * be anybody's. The link is long, so on paper it is a QR code.
 */
export function printReceipt(sent: SentRating): void {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0' });
  frame.title = text.printTitle;
  document.body.append(frame);
  const { contentDocument: paper, contentWindow: window } = frame;
  if (paper === null || window === null) return frame.remove();
  paper.title = text.printTitle;
  paper.documentElement.lang = language.code;
  paper.body.style.cssText = 'margin:1cm;font:13pt/1.5 system-ui,sans-serif;text-align:center';
  paper.body.append(...contents(sent, paper));
  window.addEventListener('afterprint', () => frame.remove());
  window.print();
}

function contents(sent: SentRating, paper: Document): readonly Element[] {
  const { form, receipt } = sent;
  const date = readableDate(receipt.opensAt);
  const lines = [
    ['h1', text.printTitle],
    ['p', form.model.commune?.name ?? ''],
    ['p', `${words.receipt} ${receipt.id.replace(/.{4}(?=.)/gu, '$& ')}`],
    ['p', fill(text.printText, { date })],
  ] as const;
  const drawn = lines.map(([tag, line]) => {
    const element = paper.createElement(tag);
    element.textContent = line;
    return element;
  });
  return [...drawn, qrCode(receiptLink(form.place.server, keptReceipt(sent)), paper)];
}

function qrCode(link: string, paper: Document): Element {
  const { data, size } = encode(link, { ecc: 'L', border: QUIET });
  const space = 'http://www.w3.org/2000/svg';
  const svg = paper.createElementNS(space, 'svg');
  const path = paper.createElementNS(space, 'path');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('width', PAPER);
  const squares = data.flatMap((row, y) =>
    row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')),
  );
  path.setAttribute('d', squares.join(''));
  svg.append(path);
  return svg;
}
