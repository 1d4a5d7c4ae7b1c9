import { standingAlone } from './digits.ts';

const BETWEEN = '[\\s.\\-–]{0,3}';
const PROVINCE = '[1-9][0-9]';
/** No plate carries I, J, O, Q or W. */
const LETTER = '[A-HK-NPR-VX-ZĐ]';
const SERIES = `${LETTER}{1,2}[0-9]?`;
const SERIAL = '(?:[0-9]{3}[\\s.]?[0-9]{2}|[0-9]{4})';

const plate = standingAlone(`${PROVINCE}${BETWEEN}${SERIES}${BETWEEN}${SERIAL}`);

/**
 * Number plates of cars and motorbikes, new and old: 29A-123.45, 51F-12345,
 * 29-B1 123.45, 30H 1234 (Thông tư 79/2024/TT-BCA, phụ lục).
 */
export function replacePlates(text: string, mark: string): string {
  return text.replace(plate, mark);
}
