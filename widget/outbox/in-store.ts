const OUTBOX = 'nghe-dan';
const PATIENCE = 3_000;

/** Asks something of an object store; what it asks later on belongs to the same transaction. */
type Work<T> = (store: IDBObjectStore) => IDBRequest<T>;

/**
 * Does one piece of work on an object store, that of the outbox when no other
 * is named, and waits until it is on disk. The wait has an end, since WebKit at times never answers (bug
 * 226547).
 */
export function inStore<T>(work: Work<T>, name = OUTBOX): Promise<T> {
  return Promise.race([onDisk(work, name), impatience()]);
}

async function onDisk<T>(work: Work<T>, name: string): Promise<T> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(name, { keyPath: 'id' });
  await until(opening, 'success', 'error');
  const database = opening.result;
  try {
    const transaction = database.transaction(name, 'readwrite');
    const asked = work(transaction.objectStore(name));
    await until(transaction, 'complete', 'abort');
    return asked.result;
  } finally {
    // An open connection keeps some browsers from caching the page for "back".
    database.close();
  }
}

/** Waits for an event; rejects at the other. */
function until(target: EventTarget, event: string, other: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    target.addEventListener(event, resolve);
    target.addEventListener(other, reject);
  });
}

function impatience(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, PATIENCE));
}
