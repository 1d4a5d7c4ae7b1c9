/** What scripts of pages listen for to forbid copying, lock scrolling, press buttons, move about. */
const events =
  'click contextmenu copy cut keydown keypress keyup mousedown paste selectstart touchend touchmove touchstart wheel';

/**
 * What is typed and pressed in the form is none of the page's business: its
 * handlers would see the `<nghe-dan>` element in the place of a text field, and
 * many undo what happens outside of one.
 */
export function keepToItself(root: ShadowRoot): void {
  for (const type of events.split(' ')) root.addEventListener(type, stop);
}

function stop(event: Event): void {
  event.stopPropagation();
}
