import type { Officer } from '../../shared/contract/officer.ts';

/** The officers in whose desk, position and name every word of `query` occurs, accents aside. */
export function searchOfficers(officers: readonly Officer[], query: string): readonly Officer[] {
  const words = plain(query).split(/\s+/u);
  return officers.filter(({ desk, position, name }) => {
    const text = plain(`${desk} ${position} ${name ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

/** Lower case without accents; "đ" is a letter of its own that NFD leaves whole. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');
}
