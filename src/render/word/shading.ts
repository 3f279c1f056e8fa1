import { readColour, textColourOn } from "../../method/colour.js";
import type { BandView } from "../../view/level-view.js";

/** The ground of a cell and the colour of the text on it, as six hexadecimal digits. */
export interface Shading {
  readonly fill: string;
  readonly text: string;
}

const hex = (colour: string): string => colour.slice(1).toUpperCase();

/** The band's colour with black or white text, whichever is read better; none where the method gives no readable colour. */
export const bandShading = ({ colour }: Pick<BandView, "colour">): Shading | undefined => {
  const ground = colour === undefined ? undefined : readColour(colour);
  if (colour === undefined || ground === undefined) return undefined;
  return { fill: hex(colour), text: hex(textColourOn(ground).colour) };
};
