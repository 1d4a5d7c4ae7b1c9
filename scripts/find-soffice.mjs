/**
 * Finds LibreOffice, with which an independent program reads our workbooks, or
 * installs it. Plain JavaScript, so that any tool can call it.
 */
import { installPackages, onPath } from './programs.mjs';

const installed = () => onPath(['soffice', 'libreoffice']);

/**
 * The `soffice` program: the machine's, or newly installed. Throws an Error
 * that says what to install.
 */
export function findSoffice() {
  const found = installed();
  if (found !== undefined) return found;
  installPackages('libreoffice-calc-nogui');
  const now = installed();
  if (now !== undefined) return now;
  throw new Error(
    "No LibreOffice was found: install Debian's package libreoffice-calc-nogui (or libreoffice-calc) without its recommendations, 15 seconds on a fast line.",
  );
}
