import { fill } from '../../../shared/text/fill.ts';
import { bare } from './file/read-columns.ts';

/** A desk as all others are written: "1", "quay 01" and "Quầy số 1" are "Quầy 1". */
export function deskName(typed: string, pattern: string): string {
  const number = /^(?:quay(?: so)? ?)?(\d{1,3})$/u.exec(bare(typed))?.[1];
  const onlyNumber = number !== undefined && !/[.,/-]/u.test(typed);
  return onlyNumber ? fill(pattern, { number: Number(number) }) : typed;
}
