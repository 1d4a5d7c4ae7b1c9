/** Whether every package of the folder's lock file is installed in its version. */
export function stands(folder: string): boolean;
