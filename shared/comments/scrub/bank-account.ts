import { digits, DIGIT, GAP, standingAlone } from './digits.ts';

const WORDS = [
  'stk',
  's[ốo] t[àa]i kho[ảa]n',
  't[àa]i kho[ảa]n',
  'tk',
  'ng[âa]n h[àa]ng',
  'chuy[ểe]n kho[ảa]n',
  'ck',
  '[a-z]*bank',
  'vcb|bidv|tcb|mb|acb|shb|vib|msb|ocb|scb|ctg|stb|vpb|tpb|hdb',
].join('|');
const NEAR = 30;

const number = standingAlone(`${digits(8)}(?:${GAP}${DIGIT}){0,11}`);
const bankWord = standingAlone(WORDS, 'iu');

/** Bank accounts: 8 to 19 digits with a word about banks within 30 characters. */
export function replaceBankAccounts(text: string, mark: string): string {
  if (!bankWord.test(text)) return text;
  return text.replace(number, (written, place: number) => {
    const end = place + written.length;
    const around = `${text.slice(Math.max(0, place - NEAR), place)} ${text.slice(end, end + NEAR)}`;
    return bankWord.test(around) ? mark : written;
  });
}
