import { citizenIdProvinces } from './citizen-id-provinces.ts';
import { digits, plainDigits, standingAlone } from './digits.ts';

const twelveDigits = standingAlone(digits(12));

/**
 * Personal identification numbers (căn cước): 12 digits, of which three are a
 * province, one century and gender (0 and 1 for the 20th, 2 and 3 for the 21st),
 * two the year of birth in it (Thông tư 59/2021/TT-BCA, điều 4 and phụ lục I, III).
 */
export function replaceCitizenIds(text: string, mark: string): string {
  return text.replace(twelveDigits, (written) =>
    isCitizenId(plainDigits(written)) ? mark : written,
  );
}

function isCitizenId(number: string): boolean {
  return citizenIdProvinces.has(number.slice(0, 3)) && /^[0-3]$/u.test(number.charAt(3));
}
