/** The id of the risk that a control or an action addresses, as a whole (`op-1`) or by one of its causes (`op-1/o1`). */
export const addressedRisk = (target: string): string => target.replace(/\/.*$/su, "");
