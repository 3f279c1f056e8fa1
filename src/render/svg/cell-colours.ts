import { readColour, textColourOn } from "../../method/colour.js";

/** What a cell or a badge is drawn in: a ground, and black or white on it, whichever reads better. */
export interface CellColours {
  readonly ground: string;
  readonly ink: "#000000" | "#ffffff";
}

const PLAIN: CellColours = { ground: "#ffffff", ink: "#000000" };

/** The colours of a band; white where the method gives none, or writes one in another way than `#rrggbb`. */
export const cellColours = ({ colour }: { readonly colour?: string }): CellColours => {
  const read = colour === undefined ? undefined : readColour(colour);
  return colour === undefined || read === undefined ? PLAIN : { ground: colour, ink: textColourOn(read).colour };
};
