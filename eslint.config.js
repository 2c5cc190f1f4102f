/** The web's lint rules; the first part says who may depend on whom, one arrow of the design after the other. */
import tseslint from "typescript-eslint";

/** Forbids imports that match any of the patterns. */
function forbid(files, message, patterns, options = {}) {
  return {
    files,
    ignores: options.except ?? [],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            ...patterns.map((regex) => ({ regex, message, allowTypeImports: options.types ?? false })),
            { regex: tests, message: "Nothing sees tests." },
          ],
        },
      ],
    },
  };
}

const tests = "(^|/)tests/";
const dom = ["document", "window", "HTMLElement", "customElements", "navigator", "location", "history"];

export default tseslint.config(
  { ignores: ["dist/", "build/", ".toolchain/", "node_modules/", "test-results/", "playwright-report/"] },
  ...tseslint.configs.recommendedTypeChecked.map((part) => ({
    ...part,
    files: ["web/**/*.ts", "tests/**/*.ts"],
  })),
  {
    files: ["web/**/*.ts", "tests/**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A function that gives a promise may have nothing to wait for itself.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-console": "error",
    },
  },
  forbid(["web/engine/**/*.ts"], "The engine is headless: it knows no elements, exhibits or sites.", [
    "/elements/",
    "/exhibits/",
    "/site/",
    "^lit",
    "^d3-",
  ]),
  {
    files: ["web/engine/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...dom.map((name) => ({ name, message: "The engine has no DOM." }))],
    },
  },
  forbid(
    ["web/words/**/*.ts"],
    "The words know only what a fault is.",
    ["/elements/", "/exhibits/", "/site/", "/engine/"],
    {
      types: true,
    },
  ),
  forbid(["web/exhibits/**/*.ts"], "An exhibit is data: it takes types, and other data.", ["^(?!\\./)"], {
    types: true,
  }),
  forbid(
    ["web/elements/**/*.ts"],
    "A view or control draws a step: it takes the engine's types only.",
    ["/engine/", "/wasm/", "/build/", "\\.wasm"],
    { types: true, except: ["web/elements/exhibit.ts"] },
  ),
  forbid(["web/elements/exhibit.ts"], "Elements reach the core through the engine alone.", [
    "/wasm/",
    "/build/",
    "\\.wasm",
    "/site/",
  ]),
  forbid(
    ["web/site/**/*.ts"],
    "The site is a page like any other: it has the element with its events and rules, links and saved files, the exhibits' list and words.",
    [
      "/engine/",
      "/wasm/",
      "/exhibits/(?!list\\.js$)",
      "/elements/(?!(loss-lab|events|rules|link|one-file)\\.js$)",
    ],
  ),
  {
    files: ["web/elements/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["location", "history", "localStorage", "sessionStorage"].map((name) => ({
          name,
          message: "An element never touches its page's address or storage.",
        })),
      ],
    },
  },
);
