import type { Conduct, Form } from "../model/closed-list.js";
import type { Namnd } from "../model/namnd.js";
import type { RegisterCounts } from "../register/count-entries.js";
import type { Severity } from "../review/finding.js";

/** How many risks fall in each band, by band id. */
export type BandCounts = Readonly<Record<string, number>>;

/** How a nämnd sees one form of otillåten påverkan. */
export interface FormSummary {
  readonly form: Form;
  readonly status: "met" | "not-applicable" | "missing";
  /** Kept risks with the form; a risk with two forms is counted under both. */
  readonly risks: number;
  readonly assessed: number;
  readonly bands: BandCounts;
  /** The gravest assessed risk with the form. */
  readonly highest?: { readonly rank: number; readonly band: string; readonly value?: number };
  /** The highest level of likelihood among them, which reported events are held against. */
  readonly likelihood?: number;
}

/** How far a nämnd covers a mandatory process. */
export interface ProcessSummary {
  readonly process: string;
  readonly name: string;
  readonly strength: "mandatory" | "noted";
  readonly present: boolean;
  /** The nämnd that runs the process, where it is another one. */
  readonly handledBy?: string;
  readonly assessed: number;
  /** How the nämnd says that it works against the risks. */
  readonly wayOfWorking?: string;
  /** Whether a risk or a control of the process reached the internkontrollplan. */
  readonly inPlan: boolean;
  readonly forms: readonly FormSummary[];
  readonly conduct: readonly Conduct[];
}

/**
 * Reported events of one form: of that form alone, and of classes that mix it with others (an upper bound). What no class tells
 * is absent, since a nämnd that counts in mixed classes only has not counted none.
 */
export interface FormEvents {
  readonly form: Form;
  readonly events?: number;
  readonly mixed?: number;
}

/** The events that a nämnd has reported; every figure is absent where nothing tells it. */
export interface EventsSummary {
  /** All events of its incident systems. */
  readonly total?: number;
  /** In classes that mix forms of a mandatory process or name none. */
  readonly mixed?: number;
  /** The first and last day that the figures cover. */
  readonly from?: string;
  readonly to?: string;
  readonly forms: readonly FormEvents[];
}

/** Everything that the city-wide picture keeps of one nämnd's register; exact, and of a size that hardly depends on its risks. */
export interface NamndSummary {
  readonly namnd: Namnd;
  readonly year: number;
  /** `id@version`. */
  readonly method: string;
  readonly adoptable: boolean;
  readonly counts: RegisterCounts;
  /** Assessed risks per category and band; what has no category stands under "". */
  readonly categories: Readonly<Record<string, BandCounts>>;
  /** Assessed risks per combination of forms and band, such as "hot+trakasserier"; what has no form stands under "". */
  readonly forms: Readonly<Record<string, BandCounts>>;
  readonly processes: readonly ProcessSummary[];
  readonly measures: {
    readonly controls: number;
    readonly existing: number;
    readonly inPlan: number;
    readonly actions: number;
    /** Pairs of a kept risk and a control that addresses it. */
    readonly links: number;
  };
  /** Assessed risks in bands that the method wants in the plan. */
  readonly high: number;
  /** Whether a control or an open action is cooperation with the police. */
  readonly police: boolean;
  readonly events: EventsSummary;
  /** Distinct causes of the mandatory processes' risks, without those that bear a marking of secrecy. */
  readonly causes: readonly string[];
  /** Distinct names of controls, without those that bear a marking of secrecy or address only risks that do. */
  readonly controls: readonly string[];
  /** Ids of the method's common risks and controls that the nämnd has taken in. */
  readonly common: readonly string[];
  readonly findings: Readonly<Record<Severity, number>>;
}
