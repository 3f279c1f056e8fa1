/** The rooms whose tests are tested: those that decide what a register says. */
export const ROOMS = ["score", "formula", "method", "register", "review", "internkontroll"];

const asked = process.env["MUTATION_ROOM"] ?? "score";
if (!ROOMS.includes(asked)) throw new Error(`${asked} is no room of ${ROOMS.join(", ")}`);

/** The room of this run, from MUTATION_ROOM. */
export const room = asked;
