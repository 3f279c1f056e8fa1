// Control characters would move a cursor or end a cell; the bidirectional ones show text in another order than it is stored.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A text as one line of visible characters, for formats in which a line break or a control character would be markup. */
export const oneLine = (text: string): string =>
  text.replace(TURNING, "").replace(UNSEEN, " ").replace(/\s+/g, " ").trim();
