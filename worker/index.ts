import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { Environment } from './environment.ts';
import { refuse } from './problem.ts';
import { apiKeyRoutes } from './routes/api-keys.ts';
import { assetRoutes } from './routes/assets.ts';
import { boardPageRoutes } from './routes/board-page.ts';
import { checkPageRoutes } from './routes/check-page.ts';
import { codePageRoutes } from './routes/code-page.ts';
import { codeRoutes } from './routes/codes.ts';
import { commentRoutes } from './routes/comments.ts';
import { communeRoutes } from './routes/communes.ts';
import { concernPageRoutes } from './routes/concern-page.ts';
import { concernRoutes } from './routes/concerns.ts';
import { crossOrigin } from './routes/cross-origin.ts';
import { boardAnsweredBefore } from './routes/finished-board.ts';
import { guidePageRoutes } from './routes/guide-pages.ts';
import { healthRoutes } from './routes/health.ts';
import { letterPageRoutes } from './routes/letter-page.ts';
import { letterRoutes } from './routes/letters.ts';
import { kioskPageRoutes } from './routes/kiosk-page.ts';
import { logRoutes } from './routes/log.ts';
import { metricRoutes } from './routes/metrics.ts';
import { readinessRoutes } from './routes/readiness.ts';
import { meRoutes } from './routes/me.ts';
import { memberRoutes } from './routes/members.ts';
import { noteRoutes } from './routes/notes.ts';
import { officerRoutes } from './routes/officers.ts';
import { pairPageRoutes } from './routes/pair-page.ts';
import { paperRoutes } from './routes/paper.ts';
import { pledgeRoutes } from './routes/pledges.ts';
import { posterPageRoutes } from './routes/poster-page.ts';
import { privacyPageRoutes } from './routes/privacy-page.ts';
import { openingRoutes } from './routes/openings.ts';
import { asRefusal, problemResponse } from './routes/problem-response.ts';
import { provinceRoutes } from './routes/provinces.ts';
import { rollUpPageRoutes } from './routes/roll-up-pages.ts';
import { ratePageRoutes } from './routes/rate-page.ts';
import { ratingRoutes } from './routes/ratings.ts';
import { BODY_LIMIT } from './routes/read-body.ts';
import { reportRoutes } from './routes/reports.ts';
import { scoreRoutes } from './routes/scores.ts';
import { signalRoutes } from './routes/signals.ts';
import { workRoutes } from './routes/work.ts';
import type { App } from './routes/serve.ts';
import { securityTextRoutes } from './routes/security-text.ts';
import { sessionRoutes } from './routes/sessions.ts';
import { witnessRoutes } from './routes/witnesses.ts';
import { routeOf, watchRequests } from './watching/watch-requests.ts';

export { Commune } from './commune/commune.ts';
export { Province } from './province/province.ts';
export { BoxKeys } from './registry/box-keys.ts';
export { Registry } from './registry/registry.ts';

export const app: App = new Hono<{ Bindings: Environment }>();

app.onError((error, context) => problemResponse(context, asRefusal(error, routeOf(context))));
app.notFound((context) => problemResponse(context, { refused: 'not-found' }));

app.use(watchRequests);
app.use('/v1/*', crossOrigin);
app.use(bodyLimit({ maxSize: BODY_LIMIT, onError: () => refuse('too-large') }));
app.use(
  methodNotAllowed({
    app,
    onMethodNotAllowed: (context, methods) => {
      context.header('Allow', methods.join(', '));
      return problemResponse(context, { refused: 'method-not-allowed' });
    },
  }),
);

communeRoutes(app);
provinceRoutes(app);
workRoutes(app);
ratingRoutes(app);
codeRoutes(app);
scoreRoutes(app);
reportRoutes(app);
logRoutes(app);
witnessRoutes(app);
openingRoutes(app);
commentRoutes(app);
noteRoutes(app);
pledgeRoutes(app);
signalRoutes(app);
paperRoutes(app);
concernRoutes(app);
letterRoutes(app);
officerRoutes(app);
apiKeyRoutes(app);
memberRoutes(app);
sessionRoutes(app);
meRoutes(app);
healthRoutes(app);
readinessRoutes(app);
metricRoutes(app);
securityTextRoutes(app);
ratePageRoutes(app);
codePageRoutes(app);
checkPageRoutes(app);
concernPageRoutes(app);
letterPageRoutes(app);
rollUpPageRoutes(app);
boardPageRoutes(app);
posterPageRoutes(app);
pairPageRoutes(app);
kioskPageRoutes(app);
privacyPageRoutes(app);
guidePageRoutes(app);
assetRoutes(app);

export default {
  fetch(
    request: Request,
    env: Environment,
    context: ExecutionContext,
  ): Response | Promise<Response> {
    return boardAnsweredBefore(request) ?? app.fetch(request, env, context);
  },
};
