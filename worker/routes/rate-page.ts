import type { Context } from 'hono';
import * as v from 'valibot';
import type { Commune } from '../../shared/contract/commune.ts';
import { RatingSchema } from '../../shared/contract/rating.ts';
import type { Answers } from '../../shared/criteria/answers.ts';
import { criteriaOf } from '../../shared/criteria/sets.ts';
import { limitAddress, useAddress } from '../auth/address-limit.ts';
import { foreignOrigin } from '../auth/foreign-origin.ts';
import type { Environment } from '../environment.ts';
import type { Language } from '../pages/language.ts';
import type { Html } from '../pages/layout.ts';
import { framedRatePage } from '../pages/framed-rate-page.ts';
import { TRAP } from '../pages/rate-form.ts';
import { ratedPage, ratePage } from '../pages/rate-page.ts';
import type { TicketFault } from '../commune/ticket.ts';
import { accepted, refuse } from '../problem.ts';
import { findCommune } from '../registry/directory.ts';
import { formMistakes, formRating, type Held, readForm } from './rate-form.ts';
import { allowFramingBy, sendPage } from './send-page.ts';
import { type App, pathPart, serve } from './serve.ts';

const path = '/rate/{commune}';
const ServerId = v.pick(RatingSchema, ['officer']);

const sendingLimit = { name: 'form', burst: 120, seconds: 2 };
/** A form without script costs its sender no work: few of them are taken in from one address. */
const takingLimit = { name: 'form taken', burst: 30, seconds: 30 };

/** The form as a page of our own origin, which works without script. */
export function ratePageRoutes(app: App): void {
  serve(app, { method: 'get', path, allowed: 'anyone' }, ({ context }) =>
    sendPage(context, (language) => newForm(context, language)),
  );
  serve(app, { method: 'post', path, allowed: 'anyone' }, ({ context }) =>
    sendPage(context, (language) => takeForm(context, language)),
  );
}

type PageContext = Context<{ Bindings: Environment }>;

async function newForm(context: PageContext, language: Language): Promise<Html> {
  const stub = await findCommune(context.env, pathPart(context, 'commune'));
  const { success, output } = v.safeParse(ServerId, { officer: context.req.query('officer') });
  const officer = success ? output.officer : undefined;
  const framedBy = context.req.query('frame');
  if (framedBy !== undefined) {
    const profile = await stub.profile();
    if (profile.settings.origins.includes(framedBy)) {
      allowFramingBy(context, framedBy);
      return framedRatePage({ commune: profile, language, officer, framedBy });
    }
  }
  const [commune, ticket] = await Promise.all([stub.info(), stub.ticket()]);
  const filled = new Map(officer === undefined ? [] : [['officer', officer]]);
  return ratePage({ commune, language, ticket, filled, mistakes: [] }, officer);
}

async function takeForm(context: PageContext, language: Language): Promise<Html> {
  if (foreignOrigin(context) !== null) refuse('origin-refused');
  limitAddress(context, sendingLimit);
  const stub = await findCommune(context.env, pathPart(context, 'commune'));
  const filled = await readForm(context);
  const commune: Commune = await stub.info();
  const given = filled.get('ticket') ?? '';
  const ticket = await stub.readTicket(given);
  const mistakes = formMistakes(filled, commune, language, heldBy(ticket, filled));
  const tooMany = mistakes.length === 0 && useAddress(context, takingLimit).wait > 0;
  if (typeof ticket === 'string' || mistakes.length > 0 || tooMany) {
    const shown = tooMany ? formMistakes(filled, commune, language, 'tooMany') : mistakes;
    // A ticket that is good, or will be in a moment, goes on: waiting does not begin anew.
    const next = ticket === 'expired' || ticket === 'forged' ? await stub.ticket() : given;
    return ratePage({ commune, language, ticket: next, filled, mistakes: shown }, undefined);
  }
  const rating = formRating(filled, commune, ticket.id);
  const arrival = { rating, channel: 'open', vouched: true } as const;
  const receipt = accepted(await stub.takeRating(arrival, null));
  return ratedPage(commune, language, receipt, meetsBroken(rating.answers));
}

/** Whether a pledge was broken before the citizen's eyes. */
function meetsBroken(answers: Answers): boolean {
  return criteriaOf(['nam-khong']).some(({ id }) => answers[id] === 'broken');
}

function heldBy(
  ticket: { id: string } | TicketFault,
  filled: ReadonlyMap<string, string>,
): Held | null {
  if (ticket === 'too-early') return 'tooSoon';
  if (typeof ticket === 'string') return 'ticket';
  return (filled.get(TRAP) ?? '') === '' ? null : 'leftEmpty';
}
