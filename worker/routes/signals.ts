import { readSignals } from '../../shared/contract/signal.ts';
import { findCommune } from '../registry/directory.ts';
import { type App, pathPart, serve } from './serve.ts';

/** Signals are for Mặt trận alone. */
export function signalRoutes(app: App): void {
  serve(app, readSignals, async ({ context }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return commune.signals();
  });
}
