/** An element to draw: the server writes it as markup, a browser makes nodes of it. */
export interface DrawnElement {
  readonly tag: string;
  /** Attributes by name; `true` stands there without a value, `false` does not stand there. */
  readonly props: Readonly<Record<string, string | number | boolean>>;
  readonly children: readonly Drawn[];
}

/** What is drawn: elements and text; '' is nothing. */
export type Drawn = DrawnElement | string | readonly Drawn[];

export function el(
  tag: string,
  props: DrawnElement['props'],
  ...children: readonly Drawn[]
): DrawnElement {
  return { tag, props, children };
}
