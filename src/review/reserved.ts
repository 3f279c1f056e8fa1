const NAMND = /(?:nämnd(?:en)?|styrelsen?|(?:kommun)?fullmäktige)(?![\p{L}])/iu;

/** Whether a written decider is the nämnd or styrelse itself, and not somebody in its förvaltning. */
export const isNamnd = (decider: string): boolean => NAMND.test(decider);

const plain = (role: string): string => role.trim().toLowerCase();

/**
 * Whether a written decider may decide what a band reserves for a role: the role itself, however it goes on ("Avdelningschef
 * socialtjänst"), or the nämnd, which may decide anything.
 */
export const mayDecide = (decider: string, reservedFor: string): boolean =>
  isNamnd(decider) || plain(decider).startsWith(plain(reservedFor));
