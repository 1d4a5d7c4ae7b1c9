import type { Notice } from '../notice.ts';
import { h } from '../render.ts';
import { form as text } from '../text.ts';
import { Contacts } from './contacts.tsx';
import { Frame } from './frame.tsx';
import { Heading } from './heading.tsx';
import { Lotus } from './lotus.tsx';
import type { Props } from './props.ts';

/** A notice; with a receipt come the commune's other doors. */
export function NoticeScreen({ form, notice }: Props & { readonly notice: Notice }) {
  const { buttons, concern, lines, more, receipt, title } = notice;
  const { commune } = form.model;
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
      {receipt && commune && <Contacts contacts={commune.contacts} />}
    </Frame>
  );
}
