import { PluginKind, declareValuePlugin } from "@stryker-mutator/api/plugin";

const REASON = "prose, frozen by the tests of texts";
const isPlain = ({ type, object }) => type === "Identifier" || (type === "MemberExpression" && isPlain(object));
const isSentence = (text) => /\s/u.test(text.trim());

/** Sentences; a template in which something is decided or calculated is mutated like any code. */
const isProse = (path) =>
  (path.isStringLiteral() && isSentence(path.node.value)) ||
  (path.isTemplateLiteral() &&
    path.node.expressions.every(isPlain) &&
    path.node.quasis.some(({ value }) => isSentence(value.raw)));

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "prose", {
    shouldIgnore: (path) => (isProse(path) ? REASON : undefined),
  }),
];
