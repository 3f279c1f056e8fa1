import { defineConfig, mergeConfig } from "vitest/config";
import shared from "../../vitest.config.ts";
import { tests } from "./rooms.mjs";

const { test, ...rest } = shared;
const { include: _include, typecheck: _typecheck, coverage: _coverage, ...settings } = test ?? {};

export default mergeConfig(
  { ...rest, test: settings },
  defineConfig({
    test: {
      include: tests,
      // Every mutant has its own process; within it the files may share what they import.
      isolate: false,
    },
  }),
);
