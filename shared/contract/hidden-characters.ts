/**
 * Control and bidirectional characters and half surrogates: they hide or
 * reorder what people read. Refused by the contract, taken out by forms.
 */
export const hiddenCharacters =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Bidi_Control}\u200b\u2060-\u2065\ufeff]/u;
