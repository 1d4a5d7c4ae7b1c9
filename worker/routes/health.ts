import { readHealth } from '../../shared/contract/health.ts';
import { type App, serve } from './serve.ts';

/** Whether the server answers. */
export function healthRoutes(app: App): void {
  serve(app, readHealth, async ({ context }) => ({ status: 'ok', version: context.env.VERSION }));
}
