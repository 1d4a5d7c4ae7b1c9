/** Waits for a promise so many milliseconds at most; rejects when it takes longer. */
export function within<T>(milliseconds: number, awaited: Promise<T>): Promise<T> {
  const impatience = new Promise<never>((_, reject) => setTimeout(reject, milliseconds));
  return Promise.race([awaited, impatience]);
}
