/** The rooms whose tests are tested, those that decide what a register says, each with the tests of it that stand in another room. */
const TESTS_ELSEWHERE = {
  score: [],
  formula: [],
  method: ["test/parse/method-*.test.ts"],
  register: ["test/statistics/evidence*.test.ts"],
  review: [],
  internkontroll: [],
};

export const ROOMS = Object.keys(TESTS_ELSEWHERE);

const asked = process.env["MUTATION_ROOM"] ?? "score";
if (!ROOMS.includes(asked)) throw new Error(`${asked} is no room of ${ROOMS.join(", ")}`);

/** The room of this run, from MUTATION_ROOM. */
export const room = asked;

/** The tests that are to kill its mutants: its own, those elsewhere and the golden cases. */
export const tests = [`test/${room}/**/*.test.ts`, ...TESTS_ELSEWHERE[room], "test/golden/*.test.ts"];
