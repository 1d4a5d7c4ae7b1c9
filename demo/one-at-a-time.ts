let working = false;

/** Does the work unless some is under way; returns whether it was done. */
export async function oneAtATime(work: () => Promise<void>): Promise<boolean> {
  if (working) return false;
  working = true;
  try {
    await work();
  } finally {
    working = false;
  }
  return true;
}
