import { StartProblem } from './start-problem.ts';

/** Refuses systems other than Linux; throws StartProblem. */
export function checkSystem(platform: NodeJS.Platform): void {
  if (platform === 'linux') return;
  throw new StartProblem(
    platform === 'win32'
      ? 'Nghe Dân runs on Linux; on Windows it works inside WSL2.'
      : 'Nghe Dân runs on Linux; on this system it works inside a Linux container or virtual machine.',
  );
}
