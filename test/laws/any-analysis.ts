import * as fc from "fast-check";
import { type Analysis, type Method, parseAnalysis } from "vasentlighetsanalys";
import {
  actionStatuses,
  frequencies,
  namndKinds,
  perceivedRisks,
  positions,
  surveyPeriods,
} from "../../src/model/closed-list.js";
import {
  anyDate,
  chosen,
  inOrder,
  numbered,
  partial,
  processIn,
  required,
  role,
  secrecy,
  someForms,
  word,
} from "./any-process.js";
import { methods } from "./methods.js";

/** What the lists of an analysis may point at. */
interface Targets {
  readonly processes: readonly string[];
  readonly risks: readonly string[];
  /** Risks, and causes of risks. */
  readonly addressable: readonly string[];
  readonly controls: readonly string[];
  readonly actions: readonly string[];
}

interface DrawnRisk {
  readonly id: string;
  readonly causes?: readonly { readonly id: string }[];
}

interface DrawnProcess {
  readonly id: string;
  readonly risks: readonly DrawnRisk[];
}

const DEFAULT_KINDS = ["rutin", "incidentrapportering", "utbildning", "riskanalys", "samverkan", "annan"];
const kindsOf = (method: Method) => method.controlKinds ?? DEFAULT_KINDS.map((id) => ({ id }));

const anyOf = (ids: readonly string[]) => fc.subarray([...ids], { maxLength: Math.min(4, ids.length) });

const controlIn = (method: Method, { addressable, controls }: Targets): fc.Arbitrary<object> =>
  required(
    { name: word },
    {
      addresses: anyOf(addressable),
      tests: anyOf(controls),
      ...chosen("kind", kindsOf(method)),
      purpose: word,
      scope: word,
      procedure: word,
      frequency: fc.constantFrom(...frequencies.codes),
      due: anyDate,
      owner: role,
      reportsTo: role,
      reports: anyOf((method.reporting ?? []).map(({ id }) => id)),
      inPlan: fc.boolean(),
      existing: fc.boolean(),
      effect: partial({ likelihood: fc.nat(3), consequence: fc.nat(3) }),
      secrecy,
    },
  );

const actionIn = (method: Method, { addressable }: Targets): fc.Arbitrary<object> =>
  required(
    { text: word },
    {
      addresses: anyOf(addressable),
      ...chosen("kind", kindsOf(method)),
      owner: role,
      due: anyDate,
      status: fc.constantFrom(...actionStatuses.codes),
      carriedFrom: fc.constantFrom(2020, 2021),
    },
  );

const oneOfIds = (key: string, ids: readonly string[]) =>
  chosen(
    key,
    ids.map((id) => ({ id })),
  );

const classIn = (whole: number, { processes, risks }: Targets): fc.Arbitrary<object> =>
  fc.nat(whole).chain((events) =>
    required(
      { label: fc.constantFrom("hot", "blandat"), events: fc.constant(events) },
      {
        ...oneOfIds("process", processes),
        ...oneOfIds("risk", risks),
        forms: someForms,
        policeReported: fc.nat(events),
        investigated: fc.nat(events),
      },
    ),
  );

const incidentIn = (targets: Targets): fc.Arbitrary<object> =>
  fc.tuple(inOrder, fc.nat(40)).chain(([[from, to], events]) =>
    required(
      {
        system: fc.constantFrom("IA", "LISA"),
        events: fc.constant(events),
        from: fc.constant(from),
        to: fc.constant(to),
      },
      {
        classes: fc.array(classIn(events, targets), { maxLength: 3 }),
        exposed: fc.constantFrom({ count: 3, of: 120 }, { count: 0, of: 4 }),
        reportingShare: fc.constant([0.3, 0.8]),
      },
    ),
  );

const surveyIn = ({ processes }: Targets): fc.Arbitrary<object> =>
  required(
    { source: fc.constantFrom("Enkät", "Enkät 2") },
    {
      ...oneOfIds("process", processes),
      population: word,
      perceived: fc.constantFrom(...perceivedRisks.codes),
      exposed: fc.record({ moreThan: fc.constantFrom(0, 0.5, 1), period: fc.constantFrom(...surveyPeriods.codes) }),
    },
  );

const recommendationIn = ({ controls, actions }: Targets): fc.Arbitrary<object> =>
  required(
    { source: word, text: fc.constantFrom("Samverkan med polisen", "Rutiner") },
    {
      addressee: word,
      position: fc.constantFrom(...positions.codes),
      response: word,
      answerDue: anyDate,
      metBy: anyOf([...controls, ...actions]),
    },
  );

const prepared = fc
  .tuple(partial({ how: word, by: fc.array(word, { maxLength: 2 }), samverkan: anyDate }), inOrder, fc.boolean())
  .map(([rest, [from, to], isDated]) => (isDated ? { ...rest, from, to } : rest));

const head = required(
  {
    format: fc.constant(1),
    year: fc.constantFrom(2021, 2022, 2023),
    namnd: fc.record({ id: fc.constant("n"), name: word, kind: fc.constantFrom(...namndKinds.codes) }),
    units: fc.constant([
      { id: "u1", name: "Ett" },
      { id: "u2", name: "Två" },
    ]),
    goals: fc.constant([
      { id: "m1", name: "Ett" },
      { id: "m2", name: "Två" },
    ]),
  },
  {
    stage: fc.constantFrom("draft", "proposal", "förslag"),
    reference: word,
    prepared,
    perspectives: fc.array(fc.record({ kind: fc.constantFrom("barn", "jamstalldhet"), text: word }), { maxLength: 2 }),
    controlSystem: partial({ reviewedOn: anyDate, reference: word }),
  },
);

const targetsOf = (processes: readonly DrawnProcess[], controls: number, actions: number): Targets => {
  const risks = processes.flatMap((process) => process.risks);
  return {
    processes: processes.map(({ id }) => id),
    risks: risks.map(({ id }) => id),
    addressable: risks.flatMap(({ id, causes }) => [id, ...(causes ?? []).map((cause) => `${id}/${cause.id}`)]),
    controls: Array.from({ length: controls }, (_, index) => `k${String(index + 1)}`),
    actions: Array.from({ length: actions }, (_, index) => `a${String(index + 1)}`),
  };
};

const PROCESSES = ["p1", "otillaten-paverkan", "p10"];

const processesIn = (method: Method): fc.Arbitrary<DrawnProcess[]> =>
  fc
    .tuple(...PROCESSES.map((id) => fc.tuple(fc.boolean(), fc.constant(id), processIn(method))))
    .map((drawn) =>
      drawn.flatMap(([isThere, id, process], index) =>
        isThere ? [{ ...process, id, risks: numbered(`r${String(index)}-`, process.risks) }] : [],
      ),
    );

const listed = (length: number, prefix: string, item: fc.Arbitrary<object>): fc.Arbitrary<object[]> =>
  fc.array(item, { minLength: length, maxLength: length }).map((items) => numbered(prefix, items));

/** A valid analysis as somebody could have written it, with the method that it names. */
export interface Given {
  readonly method: Method;
  readonly written: object;
}

const writtenIn = (method: Method): fc.Arbitrary<object> =>
  fc.tuple(processesIn(method), fc.nat(3), fc.nat(3), head).chain(([processes, controls, actions, start]) => {
    const targets = targetsOf(processes, controls, actions);
    return required(
      {
        controls: listed(controls, "k", controlIn(method, targets)),
        actions: listed(actions, "a", actionIn(method, targets)),
      },
      {
        incidents: fc.array(incidentIn(targets), { maxLength: 3 }),
        surveys: fc.array(surveyIn(targets), { maxLength: 3 }),
        recommendations: fc.array(recommendationIn(targets), { maxLength: 2 }).map((items) => numbered("rek", items)),
      },
    ).map((lists) => ({ ...start, ...lists, processes, method: `${method.id}@${method.version}` }));
  });

/** Random valid analyses under every method. */
export const anyAnalysis: fc.Arbitrary<Given> = fc
  .constantFrom(...methods)
  .chain((method) => writtenIn(method).map((written) => ({ method, written })));

/** Reads what was drawn; an analysis that cannot be read is a fault of the generator, or of the reader. */
export const read = ({ method, written }: Given): Analysis => parseAnalysis(written, { method });
