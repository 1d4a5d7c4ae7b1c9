import type { Environment } from './environment.ts';
import { answerSite } from './site.ts';

export { DemoBook } from './book.ts';
export { DemoClock } from './clock.ts';

/** The website of the demo commune, on a port of its own. */
export default {
  fetch: (request, env, context) => answerSite(request, env, context),
} satisfies ExportedHandler<Environment>;
