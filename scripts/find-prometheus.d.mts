/** The paths of Prometheus and of its promtool. Throws an Error that says what to install. */
export function findPrometheus(): { readonly prometheus: string; readonly promtool: string };
