/** The mark of the project: a lotus that listens. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 128 128" aria-hidden="true">
      <path
        class="mark-word"
        d="M38 4h52a34 34 0 0 1 34 34v34a34 34 0 0 1-34 34H58L34 124c-3 2-6 0-6-3v-17A34 34 0 0 1 4 72V38A34 34 0 0 1 38 4Z"
      />
      <path class="mark-side" d="M22 42c24 0 38 17 40 48C36 88 22 70 22 42Z" />
      <path class="mark-side" d="M106 42c-24 0-38 17-40 48 26-2 40-20 40-48Z" />
      <path class="mark-heart" d="M64 18c19 20 19 50 0 74-19-24-19-54 0-74Z" />
    </svg>
  );
}
