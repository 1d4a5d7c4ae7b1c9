import { type IDBPObjectStore, openDB } from 'idb';

const NAME = 'nghe-dan';
const PATIENCE = 3_000;

type Store = IDBPObjectStore<unknown, ['nghe-dan'], 'nghe-dan', 'readwrite'>;

/**
 * Does one piece of work on the object store of the outbox and waits until it
 * is on disk. The wait has an end, since WebKit at times never answers (bug
 * 226547).
 */
export function inStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  return Promise.race([onDisk(work), impatience()]);
}

async function onDisk<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const database = await openDB(NAME, 1, {
    upgrade: (fresh) => void fresh.createObjectStore(NAME, { keyPath: 'id' }),
  });
  try {
    const { done, store } = database.transaction(NAME, 'readwrite');
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
