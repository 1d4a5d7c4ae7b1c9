import { expect, test } from 'vitest';
import { byDay, withTokens } from './theme-tokens.ts';

const theme = `:root, :host { --ink: #111; --paper: #fff; }
@media (prefers-color-scheme: dark) { :host { --ink: #eee; --paper: #000; } }`;

test('a style sheet gets the tokens that it uses, by day and by night, and no others', () => {
  const css = withTokens(theme, 'p{color:var(--ink)}');
  expect(css).toBe(
    ':host>:not(slot){--ink: #111;}@media (prefers-color-scheme:dark){:host>:not(slot){--ink: #eee;}}p{color:var(--ink)}',
  );
});

test('by day the values themselves stand in the places of the tokens', () => {
  expect(byDay(theme, 'p{color:var(--ink);background:var(--paper)}')).toBe(
    'p{color:#111;background:#fff}',
  );
});

test('a token that the theme does not know stays as it is, to be noticed', () => {
  expect(byDay(theme, 'p{color:var(--blood)}')).toBe('p{color:var(--blood)}');
});
