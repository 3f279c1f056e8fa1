import type { OTILLATEN_PAVERKAN } from "../otillaten-paverkan.js";
import type { IsFrom } from "./year-order.js";

type Default = typeof OTILLATEN_PAVERKAN;

interface Demand {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly for: readonly string[];
}

/** The processes that a literal method lists; none where the list is only known as a list. */
type Listed<M> = M extends { readonly mandatoryProcesses: infer L extends readonly Demand[] }
  ? number extends L["length"]
    ? never
    : L[number]
  : never;

/** Whether a method forgets otillåten påverkan: it neither lists it nor opts out. Unknown counts as no. */
export type Forgets<M> = "mandatoryOptOut" extends keyof M
  ? false
  : M extends { readonly mandatoryProcesses: infer L extends readonly Demand[] }
    ? Default["id"] extends L[number]["id"]
      ? false
      : true
    : "mandatoryProcesses" extends keyof M
      ? false
      : true;

/** The same rule as `mandatoryProcessesOf`, for the type of a method. */
type Demanded<M> = Listed<M> | (Forgets<M> extends true ? Default : never);

type Binds<P extends Demand, Y extends number, K extends string> = number extends P["for"]["length"]
  ? false
  : [K] extends [P["for"][number]]
    ? IsFrom<Y, P["from"]>
    : false;

type Missing<P, Y extends number, I extends string, K extends string> = P extends Demand
  ? P["id"] extends I
    ? never
    : Binds<P, Y, K> extends true
      ? `Processen ${P["name"]} (${P["id"]}) är obligatorisk enligt metoden och saknas`
      : never
  : never;

/**
 * Asks for a property that nobody can write, named by the message, for each process that the method makes mandatory for
 * the year and kind of nämnd and that is not among the ids. The compiler then quotes the message.
 */
export type WithMandatory<M, Y extends number, I extends string, K extends string> = {
  readonly [Message in Missing<Demanded<M>, Y, I, K>]: never;
};
