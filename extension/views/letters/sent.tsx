import type { Correspondence } from '../../../shared/contract/letter.ts';
import { fill } from '../../../shared/text/fill.ts';
import { communeName, me, officerWords } from '../../state/letters/letters-page.ts';
import { loadBox } from '../../state/letters/lists.ts';
import { letterText } from '../../state/letters/text.ts';
import { dayWords } from '../../state/moment-words.ts';
import { language } from '../../state/language.ts';
import { BoxList } from './box-list.tsx';
import { About } from './comment-head.tsx';
import { TitleBar } from '../tab/title-bar.tsx';

type Letter = NonNullable<Correspondence['letter']>;

/** The letters that were sent, and whether their readers said that they settled the matter. */
export function Sent() {
  const { sent } = letterText.value;
  return (
    <>
      <TitleBar words={sent.title} refresh={() => loadBox('sent')} />
      <BoxList
        box="sent"
        empty={sent.empty}
        card={(one) => one.letter && <SentCard key={one.comment} asked={one} letter={one.letter} />}
      />
    </>
  );
}

function SentCard({ asked, letter }: { asked: Correspondence; letter: Letter }) {
  const { compose, sent } = letterText.value;
  const { answer, kind, sentOn, text } = letter;
  const date = dayWords(sentOn, language.value);
  return (
    <article class="card">
      <header>
        <h2>{fill(sent.on, { kind: compose.kinds[kind], date })}</h2>
        <WrittenBy letter={letter} />
        {letter.writer === null && (
          <p class="note">
            <About officer={asked.officer} />
          </p>
        )}
        <p>
          <strong class={answer === 'unsettled' ? 'overdue' : ''}>
            {sent.answers[answer ?? 'none']}
          </strong>
        </p>
      </header>
      <blockquote>{asked.text ?? sent.removed}</blockquote>
      <details>
        <summary>{sent.see}</summary>
        <p class="letter-text">{text ?? sent.erased}</p>
      </details>
    </article>
  );
}

/** The leader sees letters of others too; an officer's own need no name. */
function WrittenBy({ letter: { writer } }: { letter: Letter }) {
  const { sent, writers } = letterText.value;
  if (writer !== null && writer === me.value?.officer?.id) return null;
  const who =
    writer === null ? fill(writers.commune, { commune: communeName.value }) : officerWords(writer);
  return who && <p class="note">{fill(sent.by, { writer: who })}</p>;
}
