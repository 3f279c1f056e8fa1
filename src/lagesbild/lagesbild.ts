import type { Cell } from "../method/matrix.js";
import type { Form } from "../model/closed-list.js";
import type { ExpectedNamnd } from "../model/expected.js";
import type { LagesbildMapping } from "../model/mapping.js";
import type { Finding } from "../review/finding.js";
import type { BandCounts, NamndSummary } from "./namnd-summary.js";

export type { ExpectedNamnd } from "../model/expected.js";
export type { LagesbildMapping } from "../model/mapping.js";

/** What the picture shows of a method that scored registers in it. */
export interface MethodTerms {
  /** `id@version`. */
  readonly method: string;
  /** What tells it from another method of the same name. */
  readonly sum: string;
  readonly title: string;
  readonly status: "example" | "published" | "adopted";
  readonly likelihood: { readonly label: string; readonly basis?: string; readonly levels: readonly string[] };
  readonly consequence: { readonly label: string; readonly levels: readonly string[] };
  /** `cells[likelihood - 1][consequence - 1]`: the value and band of each cell. */
  readonly cells: readonly (readonly Cell[])[];
  readonly bands: readonly {
    readonly id: string;
    readonly label: string;
    readonly colour?: string;
    readonly symbol?: string;
  }[];
  readonly categories: readonly { readonly id: string; readonly label: string }[];
  /** What the method gives to all nämnder. */
  readonly common: readonly { readonly kind: "risk" | "control"; readonly id: string; readonly text: string }[];
  /** Smaller counts of incidents than this are withheld from the public. */
  readonly smallCount?: number;
}

/** What is kept of a nämnd's last year. */
export interface PreviousSummary {
  readonly namnd: string;
  readonly year: number;
  readonly method: string;
  readonly methodSum: string;
  readonly assessed: number;
  readonly high: number;
  readonly bands: BandCounts;
}

/** What a picture is made of; everything else follows from it. */
export interface LagesbildParts {
  /** One per nämnd, by id. */
  readonly summaries: readonly NamndSummary[];
  readonly expected: readonly ExpectedNamnd[];
  readonly methods: readonly MethodTerms[];
  readonly previous: readonly PreviousSummary[];
  readonly mapping?: LagesbildMapping;
}

/** The nämnder scored by one method, or joined to it by a mapping. */
export interface MethodTotals {
  readonly method: string;
  readonly namnder: readonly string[];
  readonly assessed: number;
  readonly unassessed: number;
  readonly candidates: number;
  readonly dropped: number;
  /** `cells[likelihood - 1][consequence - 1]`, summed over the nämnder. */
  readonly cells: readonly (readonly number[])[];
  readonly bands: BandCounts;
  readonly treatments: Readonly<Record<string, number>>;
  readonly categories: Readonly<Record<string, BandCounts>>;
  /** By combination of forms, so that a risk with two forms is counted once here too. */
  readonly forms: Readonly<Record<string, BandCounts>>;
}

/** One form of otillåten påverkan over the city. */
export interface FormTotals {
  readonly form: Form;
  readonly met: readonly string[];
  readonly notApplicable: readonly string[];
  readonly missing: readonly string[];
  readonly risks: number;
  readonly assessed: number;
  /** Reported events of this form alone, and of classes that mix it with others; absent where no nämnd has counted any. */
  readonly events?: number;
  readonly mixed?: number;
  /** Nämnder with events of this form alone, but no risk with it. */
  readonly eventsWithoutRisk: readonly string[];
}

/** What a method gives to all nämnder, and which of them have taken it in. */
export interface CommonItem {
  readonly method: string;
  readonly kind: "risk" | "control";
  readonly id: string;
  readonly text: string;
  readonly namnder: readonly string[];
  /** Nämnder under the method that have left it out. */
  readonly leftOut: readonly string[];
}

/** A text that several nämnder have in common. */
export interface Shared {
  readonly text: string;
  readonly namnder: readonly string[];
}

/** How a nämnd stands against last year; `before` sums the nämnder that it succeeds and that no longer deliver themselves. */
export interface NamndChange {
  readonly namnd: string;
  readonly from: readonly string[];
  readonly before?: { readonly assessed: number; readonly high: number };
  readonly after: { readonly assessed: number; readonly high: number };
  /** False where the method is another than last year, or says something else under the same name, so that the figures do not compare. */
  readonly comparable: boolean;
}

/** One picture of all nämnder: every risk of every nämnd is counted once. */
export interface Lagesbild extends LagesbildParts {
  readonly format: 1;
  readonly kind: "lagesbild";
  /** Absent in the empty picture. */
  readonly year?: number;
  readonly delivered: readonly string[];
  readonly missing: readonly ExpectedNamnd[];
  readonly exempt: readonly ExpectedNamnd[];
  /** Delivered without being expected. */
  readonly unexpected: readonly string[];
  readonly withoutMandatory: readonly {
    readonly namnd: string;
    readonly process: string;
    readonly why: "missing" | "unassessed" | "handled-elsewhere";
  }[];
  /** One per method; registers under different methods stand side by side. */
  readonly byMethod: readonly MethodTotals[];
  /** Bands joined by the mapping, where one is given. */
  readonly joined?: { readonly method: string; readonly namnder: readonly string[]; readonly bands: BandCounts };
  readonly forms: readonly FormTotals[];
  /** All reported events, and those of mixed classes; absent where no nämnd has given figures. */
  readonly events: { readonly total?: number; readonly mixed?: number; readonly given: readonly string[] };
  readonly police: { readonly present: readonly string[]; readonly absent: readonly string[] };
  readonly commonCauses: readonly Shared[];
  readonly commonControls: readonly Shared[];
  readonly common: readonly CommonItem[];
  readonly changes: readonly NamndChange[];
  /** Nämnder of last year that have neither delivered nor a successor that has. */
  readonly gone: readonly string[];
  /** What stands out between nämnder of the same kind. */
  readonly findings: readonly Finding[];
}
