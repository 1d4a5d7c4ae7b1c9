import { addIntegration, feedbackSyncIntegration } from '@sentry/browser';

/** Adds the button and the form, in the words that the other pages use too. */
export function addFeedback(): void {
  addIntegration(
    feedbackSyncIntegration({
      autoInject: true,
      showBranding: false,
      enableScreenshot: false,
      colorScheme: 'light',
      triggerLabel: 'Góp ý',
      triggerAriaLabel: 'Góp ý',
      submitButtonLabel: 'Gửi',
      messageLabel: 'Ý kiến',
    }),
  );
}
