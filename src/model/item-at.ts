/**
 * The item at an index that is known to hold one.
 *
 * @throws RangeError where none stands there: that is a fault of the library, and no stand-in value may hide it.
 */
export const itemAt = <T>(items: ArrayLike<T>, index: number): T => {
  const item = items[index];
  if (item === undefined) throw new RangeError(`Nothing stands at index ${index} of ${items.length} items`);
  return item;
};
