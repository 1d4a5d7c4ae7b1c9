/**
 * Control and bidirectional characters and half surrogates: they hide or
 * reorder what people read. Refused by the contract, taken out by forms.
 */
// oxlint-disable-next-line no-control-regex -- these are the characters that are refused
export const hiddenCharacters =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Cs}]/u;
