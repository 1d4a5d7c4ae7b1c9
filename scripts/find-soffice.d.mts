/**
 * The `soffice` program of LibreOffice: the machine's, or newly installed.
 * Throws an Error that says what to install.
 */
export function findSoffice(): string;
