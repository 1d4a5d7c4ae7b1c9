import { globSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const paths = ['', '/board', '/log/checkpoint', '/events/checkpoint'];

/** What a server on a data folder tells anybody of each of its communes, by commune. */
export async function publicAnswers(
  server: string,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  for (const commune of communesIn(folder))
    answers.set(commune, await publicAnswer(server, commune));
  return answers;
}

async function publicAnswer(server: string, commune: string): Promise<string> {
  const answers = paths.map(async (path) => {
    const answer = await fetch(`${server}/v1/communes/${commune}${path}`);
    return `${answer.status} ${await answer.text()}`;
  });
  return (await Promise.all(answers)).join('\n');
}

function communesIn(folder: string): readonly string[] {
  return globSync('own/nghe-dan-registry/*.sqlite', { cwd: folder })
    .filter((path) => !path.endsWith('/metadata.sqlite'))
    .flatMap((path) => listedIn(join(folder, path)));
}

function listedIn(registry: string): readonly string[] {
  const database = new DatabaseSync(registry, { readOnly: true });
  const listed = database.prepare('SELECT id FROM commune WHERE ready ORDER BY id').all();
  database.close();
  return listed.map(({ id }) => String(id));
}
