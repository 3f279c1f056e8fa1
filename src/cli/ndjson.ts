/** One line of a stream: its number from 1, and its bytes without the line break. */
export interface StreamLine {
  readonly number: number;
  readonly bytes: Uint8Array;
}

const LINE_FEED = 0x0a;

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/**
 * The lines of a stream, of which only the one at hand is held. They are parted as bytes, so that a line which is no UTF-8 spoils
 * no other.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<StreamLine> {
  let number = 0;
  let begun: Uint8Array[] = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      number += 1;
      yield { number, bytes: joined([...begun, chunk.subarray(from, end)]) };
      begun = [];
      from = end + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) yield { number: number + 1, bytes: joined(begun) };
}
