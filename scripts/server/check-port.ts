import { createServer } from 'node:net';
import { StartProblem } from './start-problem.ts';

/** Makes sure that nobody listens on the port; throws StartProblem. */
export async function checkPort(host: string, port: number): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((done, fail) => {
      server.once('error', fail);
      server.listen({ host, port, exclusive: true }, done);
    });
  } catch (error) {
    throw new StartProblem(reason(error, host, port), { cause: error });
  }
  await new Promise((done) => server.close(done));
}

function reason(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use by another program; choose another with PORT=….`;
  }
  if (code === 'EACCES')
    return `Port ${port} needs more rights; choose one above 1023 with PORT=….`;
  return `This machine cannot listen on ${host}, port ${port} (${String(code)}).`;
}
