import {
  answerLetter,
  changeLetterTemplates,
  listLetters,
  readLetterCounts,
  readLetters,
  readLetterTemplates,
  sendLetter,
} from '../../shared/contract/letter.ts';
import { limitAddress } from '../auth/address-limit.ts';
import { onlyFromOurPages } from '../auth/only-our-pages.ts';
import { accepted } from '../problem.ts';
import { findCommune } from '../registry/directory.ts';
import { sendDocument } from './send-document.ts';
import { type App, pathPart, serve } from './serve.ts';

const readingLimit = { name: 'letters', burst: 30, seconds: 10 };
const answeringLimit = { name: 'letter answer', burst: 10, seconds: 60 };

/** Letters in reply to comments: written by members, read by whoever holds a code. */
export function letterRoutes(app: App): void {
  citizenRoutes(app);
  writerRoutes(app);
  templateRoutes(app);
}

function citizenRoutes(app: App): void {
  serve(app, readLetters, async ({ context }) => {
    limitAddress(context, readingLimit);
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return sendDocument(context, await commune.sealedLetters(), 'no-cache');
  });

  serve(app, answerLetter, async ({ context, body }) => {
    onlyFromOurPages(context);
    limitAddress(context, answeringLimit);
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return accepted(await commune.answerLetter(body.code, body.answer));
  });
}

function writerRoutes(app: App): void {
  serve(app, listLetters, async ({ context, caller, query }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    context.header('Cache-Control', 'no-store');
    const { box, after = null } = query;
    return commune.letters({ officer: caller.officer, box, after });
  });

  serve(app, sendLetter, async ({ context, caller, body }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    const { role, officer, device } = caller;
    const comment = pathPart(context, 'comment');
    return accepted(await commune.sendLetter(comment, { role, officer, device }, body));
  });

  serve(app, readLetterCounts, async ({ context }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    context.header('Cache-Control', 'no-store');
    return commune.letterCounts();
  });
}

function templateRoutes(app: App): void {
  serve(app, readLetterTemplates, async ({ context }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    context.header('Cache-Control', 'no-store');
    return commune.letterTemplates();
  });

  serve(app, changeLetterTemplates, async ({ context, body }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return commune.changeLetterTemplates(body);
  });
}
