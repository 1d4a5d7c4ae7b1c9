import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The secret that pairs the first operator, and where a generated one is kept. */
export interface OperatorSecret {
  readonly secret: string;
  /** Null when it came from the environment. */
  readonly file: string | null;
}

/** `OPERATOR_SECRET`, or one made at the first start and kept where only its owner reads it. */
export async function operatorSecret(
  fromEnvironment: string | undefined,
  folder: string,
): Promise<OperatorSecret> {
  if (fromEnvironment) return { secret: fromEnvironment, file: null };
  const file = join(folder, 'operator-secret');
  try {
    await writeFile(file, `${randomBytes(24).toString('base64url')}\n`, {
      flag: 'wx',
      mode: 0o600,
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return { secret: (await readFile(file, 'utf8')).trim(), file };
}
