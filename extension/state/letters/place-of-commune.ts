/** The place that a letter is dated from: the commune's name without what kind of unit it is. */
export function placeOf(commune: string): string {
  return commune.replace(/^(?:xã|phường|đặc khu|thị trấn)\s+/iu, '');
}
