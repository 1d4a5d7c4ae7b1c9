import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judge, type Span, total } from './judge.ts';

interface Comment {
  readonly text: string;
  /** The names in it, in order. */
  readonly names: readonly string[];
  /** Whether they are names of a minority. */
  readonly minority?: true;
}

const { comments } = JSON.parse(
  readFileSync(new URL('../../../test/vectors/comment-names-blind.json', import.meta.url), 'utf8'),
) as { readonly comments: readonly Comment[] };

function spansOf({ text, names }: Comment): readonly Span[] {
  let end = 0;
  return names.map((name) => {
    const from = text.indexOf(name, end);
    if (from < 0) throw new Error(`no ${name} in: ${text}`);
    end = from + name.length;
    return [from, end];
  });
}

const bare = ({ text }: Comment) => !/[\p{M}đ]/u.test(text.toLowerCase().normalize('NFD'));

test.each([
  { kind: 'all', of: () => true, least: 0.9 },
  { kind: 'with marks', of: (comment: Comment) => !bare(comment), least: 0.9 },
  { kind: 'without marks', of: bare, least: 0.9 },
  { kind: 'minority names', of: ({ minority }: Comment) => minority === true, least: 0.85 },
])('of a sample written blind to the rules enough names are found: $kind', ({ of, least }) => {
  const some = comments.filter((comment) => of(comment));
  const { names, found, others, lost } = total(
    some.map((comment) => judge(comment.text, spansOf(comment))),
  );
  expect(found / names).toBeGreaterThanOrEqual(least);
  expect(lost / others).toBeLessThanOrEqual(0.02);
});
