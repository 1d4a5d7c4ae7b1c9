const declaration = /(--[\w-]+):\s*([^;]+);/gu;

/**
 * The style sheet after the tokens of the theme that it uses, by day and by
 * night, so that no bundle carries a colour that it does not show. They stand on
 * what lies in the shadow root, where a rule of the page cannot reach them, and
 * not on the slot, whose content is the page's.
 */
export function withTokens(theme: string, css: string): string {
  const [day = '', night = ''] = theme.split('@media').map((block) =>
    [...block.matchAll(declaration)]
      .filter(([, name]) => css.includes(`var(${name})`))
      .map(([whole]) => whole)
      .join(''),
  );
  const ours = ':host>:not(slot)';
  return `${ours}{${day}}@media (prefers-color-scheme:dark){${ours}{${night}}}${css}`;
}

/** The style sheet with the tokens' values by day in their places. */
export function byDay(theme: string, css: string): string {
  const [day = ''] = theme.split('@media');
  const values = new Map([...day.matchAll(declaration)].map(([, name, value]) => [name, value]));
  return css.replace(/var\((--[\w-]+)\)/gu, (use, name: string) => values.get(name) ?? use);
}
