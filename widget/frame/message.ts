/** What the page in the frame tells the page round it: its height in CSS pixels, or what happened. */
export type FrameMessage =
  | { readonly 'nghe-dan': 'height'; readonly height: number }
  | { readonly 'nghe-dan': FormEvent };

/** What the form tells the page that it is on; nothing of the answers. */
export type FormEvent = (typeof formEvents)[number];

export const formEvents = ['open', 'sent', 'queued', 'close'] as const;

/** The message in what another page sent, or null. */
export function readMessage(data: unknown): FrameMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { 'nghe-dan': name, height } = data as Readonly<Record<string, unknown>>;
  if (name === 'height') return Number.isFinite(height) ? (data as FrameMessage) : null;
  return formEvents.some((event) => event === name) ? (data as FrameMessage) : null;
}
