const NAME = 'nghe-dan';
const PATIENCE = 3_000;

/**
 * Does one piece of work on the object store of the outbox and waits until it
 * is on disk. The connection is closed after it, since an open one keeps some
 * browsers from caching the page for "back"; and the wait has an end, since
 * WebKit at times never answers (bug 226547).
 *
 * Not by `idb`: for five requests it weighs more than they do.
 */
export function inStore<T>(work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(reject, PATIENCE);
    const opening = indexedDB.open(NAME, 1);
    opening.addEventListener('upgradeneeded', () =>
      opening.result.createObjectStore(NAME, { keyPath: 'id' }),
    );
    opening.addEventListener('error', reject);
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction(NAME, 'readwrite');
      const request = work(transaction.objectStore(NAME));
      transaction.addEventListener('complete', () => resolve(request.result));
      transaction.addEventListener('abort', reject);
      opening.result.close();
    });
  });
}
