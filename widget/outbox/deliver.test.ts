import { expect, test } from 'vitest';
import { problemStatus, problemType, type ProblemCode } from '../../shared/contract/problem.ts';
import { readOutcome } from './deliver.ts';

const id = 'AAAAAAAAAAAAAAAAAAAAAA';

function problem(code: ProblemCode, headers: Record<string, string> = {}): Response {
  const body = { type: problemType(code), title: code, status: problemStatus[code] };
  return Response.json(body, { status: problemStatus[code], headers });
}

test('a receipt for the same id means sent', async () => {
  const receipt = { id, release: 3, opensAt: '2026-11-30T00:00:00Z' };
  const answer = Response.json(receipt, { status: 201 });
  expect(await readOutcome(answer, id)).toEqual({ kind: 'sent', receipt });
});

test('a problem that trying again cannot heal is a refusal', async () => {
  for (const code of ['no-such-officer', 'origin-refused', 'rating-differs', 'too-large'] as const)
    expect(await readOutcome(problem(code), id)).toEqual({ kind: 'refused', code });
});

test('a busy, full or broken server is tried again, no sooner than it asked', async () => {
  const busy = await readOutcome(problem('busy', { 'Retry-After': '7' }), id);
  expect(busy).toEqual({ kind: 'later', asked: 7, code: 'busy' });
  for (const code of ['too-many', 'storage-full', 'server-error'] as const)
    expect(await readOutcome(problem(code), id)).toEqual({ kind: 'later', asked: 0, code });
});

test("a stranger's answer is neither a receipt nor a refusal", async () => {
  const other = Response.json({ id: 'BBBBBBBBBBBBBBBBBBBBBA' }, { status: 201 });
  expect(await readOutcome(other, id)).toEqual({ kind: 'later', asked: 0 });
  const proxy = Response.json({ message: 'Not found' }, { status: 404 });
  expect(await readOutcome(proxy, id)).toEqual({ kind: 'later', asked: 0 });
  await expect(readOutcome(new Response('<h1>Wi-Fi</h1>'), id)).rejects.toThrow();
});
