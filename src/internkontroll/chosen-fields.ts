/** The named fields of a record that are there; an absent field stays absent. */
export const chosenFields = <T extends object, K extends keyof T>(record: T, keys: readonly K[]): Pick<T, K> => {
  const chosen: Partial<Pick<T, K>> = {};
  for (const key of keys) if (record[key] !== undefined) chosen[key] = record[key];
  return chosen as Pick<T, K>;
};
