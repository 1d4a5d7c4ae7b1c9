/**
 * Control and bidirectional characters and half surrogates: they hide or
 * reorder what people read. Refused by the contract, taken out by forms.
 */
export const hiddenCharacters =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
