import { expect, test } from 'vitest';
import { el } from '../../shared/board/drawn.ts';
import { markup } from './markup.ts';

test('what is drawn becomes markup, text within text and nothing for nothing', () => {
  const drawn = [el('p', { class: 'note' }, 'Quầy 1', ['', el('b', {}, '84')]), ' và'];
  expect(`${markup(drawn)}`).toBe('<p class="note">Quầy 1<b>84</b></p> và');
});

test('an attribute that is true stands alone, and one that is false not at all', () => {
  expect(`${markup(el('details', { open: true, hidden: false }))}`).toBe(
    '<details open></details>',
  );
});

test('no text and no attribute can become markup', () => {
  const text = `</p><script>alert("1" + '2')</script>&amp;`;
  const written = `${markup(el('p', { title: text }, text))}`;
  const escaped =
    '&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot; + &#39;2&#39;)&lt;/script&gt;&amp;amp;';
  expect(written).toBe(`<p title="${escaped}">${escaped}</p>`);
});
