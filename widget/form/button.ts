/** What a button says and does. */
export type Button = readonly [label: string, act: () => unknown];
