import { Converter } from "typedoc";

/** Names each guide by its own heading instead of by its file. */
export const load = (app) => {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, document) => {
    const text = document.content.map((part) => part.text).join("");
    const title = /^# (.+)$/mu.exec(text)?.[1];
    if (title !== undefined) document.name = title.replaceAll("`", "");
  });
};
