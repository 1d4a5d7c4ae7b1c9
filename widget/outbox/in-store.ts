import { within } from './within.ts';

const PATIENCE = 3_000;

/** Asks something of an object store; what it asks later on belongs to the same transaction. */
type Work<T> = (store: IDBObjectStore) => IDBRequest<T>;

/**
 * Does one piece of work on an object store, in a database of the same name,
 * and waits until it is on disk. The wait has an end, since WebKit at times
 * never answers (bug 226547). A store that is not there, or not any more, is
 * made, and `fill` puts into it what belongs there.
 */
export function inStore<T>(
  name: string,
  work: Work<T>,
  fill?: (store: IDBObjectStore) => void,
): Promise<T> {
  return within(PATIENCE, onDisk(name, work, fill));
}

async function onDisk<T>(
  name: string,
  work: Work<T>,
  fill?: (store: IDBObjectStore) => void,
): Promise<T> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore(name, { keyPath: 'id' });
    fill?.(store);
  };
  await until(opening, 'success', 'error');
  const database = opening.result;
  try {
    const transaction = database.transaction(name, 'readwrite', { durability: 'strict' });
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
