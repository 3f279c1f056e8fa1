const two = (number: number): string => String(number).padStart(2, "0");

/** Today's civil date where the command runs. The only clock of the library; what it gives is printed with every result. */
export const today = (): string => {
  const now = new Date();
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
