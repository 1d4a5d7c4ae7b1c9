import { securityText } from '../pages/security-text.ts';
import { refuse } from '../problem.ts';
import { type App, serve } from './serve.ts';

const path = '/.well-known/security.txt';

/** Where to tell of a hole in this installation (RFC 9116). */
export function securityTextRoutes(app: App): void {
  serve(app, { method: 'get', path, allowed: 'anyone' }, async ({ context }) => {
    const { SECURITY_CONTACT, SECURITY_EXPIRES } = context.env;
    const text = securityText(SECURITY_CONTACT, SECURITY_EXPIRES) ?? refuse('not-found');
    context.header('Cache-Control', 'public, max-age=3600');
    return context.text(text);
  });
}
