import { Converter } from "typedoc";

const heading = /^# (.+)$/mu;

const groupOf = (path) =>
  path.includes("/docs/decisions/") ? "Decisions" : path.includes("/docs/") ? "Guides" : "Project";

/** Names each guide by its own heading instead of by its file, and sets what belongs together under one heading. */
export const load = (app) => {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, document) => {
    const text = document.content.map((part) => part.text).join("");
    const title = heading.exec(text)?.[1];
    if (title !== undefined) document.name = title.replaceAll("`", "");
    document.frontmatter.group = groupOf(document.project.files.getReflectionPath(document) ?? "");
  });

  // The front page has a title with the version already.
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    project.readme = project.readme?.map((part) => ({ ...part, text: part.text.replace(heading, "") }));
  });
};
