const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const MARKS = /\p{M}/gu;

/**
 * A syllable in lower case with its tone at the end, so that the two ways of
 * placing a tone ("hoà", "hòa") are one.
 */
export function spelling(syllable: string): string {
  const parts = syllable.toLowerCase().normalize('NFD');
  return (parts.replace(TONES, '') + (parts.match(TONES) ?? []).join('')).normalize('NFC');
}

/** A syllable as it is typed without any marks. */
export function bareSpelling(syllable: string): string {
  return syllable.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');
}
