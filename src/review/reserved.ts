/** A word that is a nämnd or styrelse: not its genitive, and not the first part of another word. */
const BODY = /^[\p{L}-]*(?:nämnd(?:en)?|styrelsen?|fullmäktige)$/iu;

/** Somebody or something within or beside the nämnd. */
const ROLE =
  /(?:aren?|chef(?:en)?|ordförande(?:n)?|direktör(?:en)?|ledamot(?:en)?|ombud(?:et)?|utskott(?:et)?|presidi(?:um|et)|kontor(?:et)?|förvaltning(?:en)?|avdelning(?:en)?|ansvarige?|assistent(?:en)?|jurist(?:en)?|strateg(?:en)?|controllern?)$/iu;

/** What makes a nämnd the place or the means and not the one who decides. */
const BEFORE = /^(?:i|vid|för|hos|av|på|åt|till|från|under|inom|genom|via)$/iu;

/**
 * Whether a written decider is the nämnd or styrelse itself, by its full name or by the word alone, and not somebody in it or in
 * its förvaltning: "Sekreteraren i nämnden" decides for nobody.
 */
export const isNamnd = (decider: string): boolean => {
  const words = decider.split(/[^\p{L}-]+/u).filter((word) => word !== "");
  const head = words.findIndex((word) => BODY.test(word));
  return (
    head >= 0 &&
    !words.slice(0, head).some((word) => BEFORE.test(word)) &&
    !words.some((word, index) => index !== head && ROLE.test(word))
  );
};

const plain = (role: string): string => role.trim().toLowerCase();

/** The role may stand in the definite form, but neither in the genitive nor within a longer word. */
const ENDS_THERE = /^(?:en|n|et|t)?(?![\p{L}-])/u;

const isRole = (decider: string, role: string): boolean =>
  decider.startsWith(role) && ENDS_THERE.test(decider.slice(role.length));

/**
 * Whether a written decider may decide what a band reserves for a role: the role itself, however it goes on ("Avdelningschef
 * socialtjänst"), or the nämnd, which may decide anything. What is reserved for the nämnd only the nämnd may decide.
 */
export const mayDecide = (decider: string, reservedFor: string): boolean =>
  isNamnd(decider) || (!isNamnd(reservedFor) && isRole(plain(decider), plain(reservedFor)));
