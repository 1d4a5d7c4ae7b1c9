/** What a page says instead of its content, and the one thing to do about it. */
export function PageMessage(props: {
  words: string;
  href?: string;
  onPress?: () => void;
  label: string;
}) {
  const { words, href, onPress, label } = props;
  return (
    <>
      <p role="status" class="trouble">
        {words}
      </p>
      <p>
        {href === undefined ? (
          <button type="button" class="strong" onClick={onPress}>
            {label}
          </button>
        ) : (
          <a class="button strong" href={href}>
            {label}
          </a>
        )}
      </p>
    </>
  );
}
