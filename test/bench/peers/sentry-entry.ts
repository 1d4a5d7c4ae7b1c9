import { init } from '@sentry/browser';

// Nobody listens there: nothing is sent in this comparison.
init({ dsn: 'https://public@127.0.0.1/1', defaultIntegrations: false });
void import('./sentry-feedback.ts').then(({ addFeedback }) => addFeedback());
