/** Sends a request to a server under test: over the network, or inside workerd. */
export type Send = (path: string, init: RequestInit) => Promise<Response>;
export interface Sent {
    readonly status: number;
    readonly body: unknown;
    readonly headers: Headers;
}
export interface Extras {
    readonly body?: unknown;
    readonly token?: string | undefined;
    readonly headers?: Readonly<Record<string, string>>;
}
/** Call a route as a client would and read what comes back as JSON, if it is. */
export declare function call(send: Send, method: string, path: string, extras?: Extras): Promise<Sent>;
/** The body of an answer that must have succeeded. */
export declare function ok<Answer>(sent: Promise<Sent>): Promise<Answer>;
