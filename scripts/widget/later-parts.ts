import { openOwnRating } from '../../shared/contract/own-rating.ts';
import type { Text } from '../../shared/text/languages.ts';
import { bundle, tokens } from '../bundle-widget.ts';
import { byDay, withTokens } from '../theme-tokens.ts';
import { digest } from './digest.ts';
import { speaking } from './speaking.ts';

/** What a form in any language brings later: the style as a file, what does the work, what shows a frame. */
export interface WordlessParts {
  readonly style: string;
  readonly work: string;
  readonly frame: string;
}

/** What a form brings later in its own language, by name: `receipt` becomes `receipt-vi.js`. */
export type SpokenParts = Readonly<Record<'aloud' | 'receipt', string>>;

export async function wordlessParts(): Promise<WordlessParts> {
  const style =
    (await styleOf('widget/loader.css', byDay)) +
    (await styleOf('widget/form/form.css', withTokens)) +
    (await styleOf('widget/receipt/receipt.css', withTokens)) +
    (await styleOf('widget/aloud/aloud.css', withTokens)) +
    (await styleOf('widget/frame/frame.css', withTokens));
  return {
    style,
    work: await bundle('widget/work/main.ts', 'es', {}, []),
    frame: await bundle('widget/frame/mount-frame.ts', 'es', {}, [tokens(withTokens)]),
  };
}

export async function spokenParts(text: Text): Promise<SpokenParts> {
  const words = speaking(text, new Set(['server-error', ...openOwnRating.problems]));
  const plugins = [tokens(withTokens), words];
  return {
    aloud: await bundle('widget/aloud/extend-aloud.tsx', 'es', {}, plugins),
    receipt: await bundle('widget/receipt/extend-receipt.tsx', 'es', {}, plugins),
  };
}

/** The digests of its later parts as a form carries them. */
export function digestsOf(
  { style, work, frame }: WordlessParts,
  { aloud, receipt }: SpokenParts,
): Readonly<Record<string, string>> {
  return {
    ALOUD: JSON.stringify(digest(aloud)),
    FRAME: JSON.stringify(digest(frame)),
    RECEIPT: JSON.stringify(digest(receipt)),
    STYLE_INTEGRITY: JSON.stringify(digest(style)),
    WORK_INTEGRITY: JSON.stringify(digest(work)),
  };
}

/** A style sheet exactly as the bundles carry it, for browsers that take it only as a file. */
async function styleOf(input: string, apply: typeof withTokens): Promise<string> {
  const module = await bundle(`${input}?inline`, 'es', {}, [tokens(apply)]);
  const { default: css }: { default: string } = await import(
    `data:text/javascript,${encodeURIComponent(module)}`
  );
  return css;
}
