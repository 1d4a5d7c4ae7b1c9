import { type IDBPObjectStore, openDB } from 'idb';

const OUTBOX = 'nghe-dan';
const PATIENCE = 3_000;

type Store = IDBPObjectStore<unknown, [string], string, 'readwrite'>;

/**
 * Does one piece of work on an object store, that of the outbox when no other
 * is named, and waits until it is on disk. The wait has an end, since WebKit at times never answers (bug
 * 226547).
 */
export function inStore<T>(work: (store: Store) => Promise<T>, name = OUTBOX): Promise<T> {
  return Promise.race([onDisk(work, name), impatience()]);
}

async function onDisk<T>(work: (store: Store) => Promise<T>, name: string): Promise<T> {
  const database = await openDB(name, 1, {
    upgrade: (fresh) => void fresh.createObjectStore(name, { keyPath: 'id' }),
  });
  try {
    const { done, store } = database.transaction(name, 'readwrite');
    const [result] = await Promise.all([work(store), done]);
    return result;
  } finally {
    // An open connection keeps some browsers from caching the page for "back".
    database.close();
  }
}

function impatience(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, PATIENCE));
}
