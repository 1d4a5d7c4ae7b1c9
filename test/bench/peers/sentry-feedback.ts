import { feedbackSyncIntegration } from '@sentry/browser';

/** The button and the form, in the words that the other pages use too. */
export function feedback() {
  return feedbackSyncIntegration({
    autoInject: true,
    showBranding: false,
    enableScreenshot: false,
    colorScheme: 'light',
    triggerLabel: 'Góp ý',
    triggerAriaLabel: 'Góp ý',
    submitButtonLabel: 'Gửi',
    messageLabel: 'Ý kiến',
  });
}
