/**
 * The machine's time in milliseconds since 1970, for those who watch: how long
 * something took, how old the machine's status is. Nothing is decided by it for a
 * commune; that asks `currentTime`.
 */
export function machineTime(): number {
  return Date.now();
}
