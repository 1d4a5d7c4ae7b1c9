/**
 * Finds Go and the sumdb packages with which other people's code verifies our
 * log, or installs them. Plain JavaScript, so that any tool can call it.
 */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { installPackages, onPath } from './programs.mjs';

/** Where Debian puts the sources of Go packages. */
const DEBIAN = '/usr/share/gocode';

function installed() {
  const program = onPath(['go']);
  const sources = [process.env.GOPATH, DEBIAN].find((folder) =>
    existsSync(`${folder}/src/golang.org/x/mod/sumdb/note`),
  );
  return program === undefined || sources === undefined ? undefined : { program, sources };
}

/**
 * The `go` program and a GOPATH with golang.org/x/mod: the machine's, or newly
 * installed. Throws an Error that says what to install.
 */
export function findGo() {
  const found = installed();
  if (found !== undefined) return found;
  installPackages('golang-go', 'golang-golang-x-mod-dev');
  const now = installed();
  if (now !== undefined) return now;
  throw new Error(
    "No Go with golang.org/x/mod was found: install Debian's packages golang-go and golang-golang-x-mod-dev, or set GOPATH to a folder with its sources.",
  );
}
