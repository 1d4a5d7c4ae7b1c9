import type { Notice } from '../notice.ts';
import { h } from '../render.ts';
import { form as text } from '../text.ts';
import { Frame } from './frame.tsx';
import { Heading } from './heading.tsx';
import { Lotus } from './lotus.tsx';

/** A notice, or a receipt. */
export function NoticeScreen({ notice }: { readonly notice: Notice }) {
  const { buttons, concern, lines, more, receipt, title } = notice;
  return (
    <Frame name={title} buttons={buttons}>
      {receipt && <Lotus />}
      <Heading>{title}</Heading>
      {lines.map((line) => line && <p>{line}</p>)}
      {receipt && (
        <p>
          {text.receipt} <code>{receipt}</code>
        </p>
      )}
      {more}
      {concern && (
        <p>
          <a href={concern} target="_blank">
            {text.serious}
          </a>
        </p>
      )}
    </Frame>
  );
}
