import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const never = (selector, message) => ({ selector, message });

const everywhere = [
  never(
    "ImportDeclaration[source.value=/^zod/] > :not(ImportNamespaceSpecifier, Literal)",
    'Import zod as `import * as z from "zod/mini"`: the named form bundles four times the bytes.',
  ),
  never(
    "ImportDeclaration[source.value='zod']",
    'Import zod as `import * as z from "zod/mini"`: the methods of "zod" bundle 20 kB more.',
  ),
  never(
    "MemberExpression[object.name='z'][property.name='config']",
    "z.config would change the host application's zod.",
  ),
  never(
    "CallExpression[callee.property.name='localeCompare']",
    "Order by code units: the host's locale must not decide.",
  ),
  never("MemberExpression[object.name='Intl'][property.name='Collator']", "Order by code units, not by locale."),
];

const noHiddenInput = [
  never("MemberExpression[object.name='Math'][property.name='random']", "No randomness without a given seed."),
  never("MemberExpression[object.name='Date'][property.name='now']", "No clock: asOf is given."),
  never("NewExpression[callee.name='Date'][arguments.length=0]", "No clock: asOf is given."),
];

export default defineConfig(
  globalIgnores(["dist/", "coverage/", ".docs/", "node_modules/"]),
  { linterOptions: { noInlineConfig: true } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": false, minimumDescriptionLength: 3 }],
      "no-restricted-syntax": ["error", ...everywhere],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "max-lines": ["error", { max: 250 }],
      "no-restricted-syntax": ["error", ...everywhere, ...noHiddenInput],
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true }],
    },
  },
  {
    // The command may read today's date, in this one place, and prints it.
    files: ["src/cli/clock.ts"],
    rules: { "no-restricted-syntax": ["error", ...everywhere] },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/cli/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        "process",
        "Buffer",
        "global",
        "require",
        "__dirname",
        "console",
        "fetch",
        "WebSocket",
        "XMLHttpRequest",
      ],
    },
  },
);
