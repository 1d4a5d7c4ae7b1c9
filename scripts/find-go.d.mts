/**
 * The `go` program and a GOPATH with golang.org/x/mod: the machine's, or newly
 * installed. Throws an Error that says what to install.
 */
export function findGo(): { readonly program: string; readonly sources: string };
