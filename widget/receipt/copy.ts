import { type SentRating, turn } from './sent-rating.ts';
import { text } from './text.ts';

/** Copies something and says whether it worked; pages without TLS may not. */
export async function copy(sent: SentRating, words: string, failed: string): Promise<void> {
  const writing = async () => navigator.clipboard.writeText(words);
  const said = await writing().then(
    () => text.copied,
    () => failed,
  );
  turn(sent, { said });
}
