import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = fileURLToPath(new URL("src/", import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: "#compile-schema", replacement: `${src}parse/compile-schema.ts` },
      { find: /^vasentlighetsanalys$/, replacement: `${src}index.ts` },
      { find: /^vasentlighetsanalys\/([a-z]+)$/, replacement: `${src}subpath/$1.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], ignoreSourceErrors: true },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/index.ts", "src/subpath/**", "src/**/*.d.ts"],
      thresholds: {
        branches: 95,
        "src/{formula,internkontroll,lagesbild,method,model,record,register,review,score,statistics}/**": {
          branches: 95,
        },
      },
    },
  },
});
