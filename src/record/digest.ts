import { toCanonicalJson } from "./canonical-json.js";

interface WebCrypto {
  readonly subtle?: { digest(algorithm: "SHA-256", bytes: Uint8Array): Promise<ArrayBuffer> };
}

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * The SHA-256 of a value's canonical bytes, in lower-case hexadecimal. It proves a change only where it is also kept elsewhere,
 * such as in the diarium.
 *
 * @throws Error where the platform has no Web Crypto, as on a page served over plain http.
 */
export const digestOf = async (value: unknown): Promise<string> => {
  const crypto = (globalThis as { readonly crypto?: WebCrypto }).crypto;
  if (crypto?.subtle === undefined) {
    throw new Error(
      "Här saknas Web Crypto, som kontrollsumman räknas med. Öppna sidan över https, eller kör i Node 20 eller senare.",
    );
  }
  return hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(toCanonicalJson(value))));
};
