import { makeKey } from '../../state/oversight/making-key.ts';
import { oversightText } from '../../state/oversight/text.ts';

/** The first key of a commune. */
export function MakeKey() {
  const { make } = oversightText.value;
  return (
    <section class="card">
      <h2>{make.title}</h2>
      <p>{make.none}</p>
      <p>{make.text}</p>
      <p>
        <button type="button" class="strong" onClick={makeKey}>
          {make.start}
        </button>
      </p>
    </section>
  );
}
