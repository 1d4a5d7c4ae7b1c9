import type { Send } from './api.ts';
/** Send to the worker under test, from inside workerd; each time from another address. */
export declare const send: Send;
