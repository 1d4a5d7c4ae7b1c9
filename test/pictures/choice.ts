import { parseArgs } from 'node:util';
import type { Look } from './look.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' }, look: { type: 'string', default: '' } },
});
const [only, look] = [new RegExp(values.only, 'u'), new RegExp(values.look, 'u')];

/** Whether a part of the pictures is asked for: `npm run pictures -- citizen kiosk`, or all of them. */
export function isPartChosen(part: string): boolean {
  return positionals.length === 0 || positionals.includes(part);
}

/** Those of the looks that `--look=360` names by an expression. */
export function chosenLooks(looks: readonly Look[]): readonly Look[] {
  return looks.filter(({ name }) => look.test(name));
}

/** Whether `--only=form-6` names a picture by an expression. */
export function isPictureChosen(name: string): boolean {
  return only.test(name);
}
