const permissive = `MIT Apache-2.0 ISC BSD-2-Clause BSD-3-Clause 0BSD`.split(' ');

/**
 * Of tools, which run here and go to nobody: also weak copyleft, text and data licences;
 * "BSD" is what one package calls the clauses that its file spells out.
 */
const forTools = [
  ...permissive,
  ...`MPL-2.0 LGPL-3.0-or-later CC0-1.0 CC-BY-4.0 BlueOak-1.0.0 Python-2.0 Zlib BSD`.split(' '),
];

/**
 * Whether an SPDX expression, as packages state it, may be used so: of licences that are
 * joined by AND each must be allowed, of those joined by OR one.
 */
export function isAllowed(expression: string, use: 'shipped' | 'tool'): boolean {
  const allowed = use === 'shipped' ? permissive : forTools;
  const plain = expression.replaceAll(/[()]/gu, '');
  return plain
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.includes(licence)));
}
