/**
 * Puts an element into the page and waits until what it names has come; rejects
 * when that is refused, differs from its `integrity`, or cannot be fetched. The
 * nonce is that of the page's scripts.
 */
export function attach(
  parent: Node,
  tag: 'link' | 'script',
  properties: Readonly<Record<string, string>>,
): Promise<unknown> {
  return new Promise((onload, onerror) => {
    const nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce;
    const element = document.createElement(tag);
    parent.appendChild(Object.assign(element, properties, { nonce, onload, onerror }));
  });
}
