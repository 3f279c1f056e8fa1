import { canonicalText } from "../model/canonical-text.js";
import type { Method } from "./method.js";

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

const known = new WeakMap<Method, string>();

/**
 * A short sum (FNV-1a, eight hexadecimal digits) of all that a method says, so that two methods of one id and version can be told
 * apart. It shows what was changed by mistake, not what somebody means to hide: that is what the digest of a record is for.
 */
export const methodSum = (method: Method): string => {
  const before = known.get(method);
  if (before !== undefined) return before;
  const bytes = new TextEncoder().encode(canonicalText(method));
  const sum = bytes.reduce((hash, byte) => Math.imul(hash ^ byte, PRIME), OFFSET);
  const written = (sum >>> 0).toString(16).padStart(8, "0");
  known.set(method, written);
  return written;
};
