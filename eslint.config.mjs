/** Lint rules; the layer rule is made from the ordered list of layers, so that a new layer is one more word. */
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** Left may be imported from the right, never the other way round. */
const layers = [
  "text",
  "catalogue",
  "markdown",
  "facts",
  "graph",
  "workspace",
  "features",
  "lsp",
  "node",
  "browser",
  "cli",
];

/** Layers that do not know each other although they stand in one row. */
const strangers = { markdown: ["catalogue"], browser: ["node"], cli: ["browser"] };

const fences = layers.map((layer, i) => ({
  files: [`server/src/${layer}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          ...[...layers.slice(i + 1), ...(strangers[layer] ?? [])].map((other) => ({
            regex: `^(?:\\.\\./)+${other}/`,
            message: `${layer} must not know ${other}: see ARCHITECTURE.md, “One way”.`,
          })),
          { regex: "client/", message: "The server and the client share protocol/ and nothing else." },
          ...(layers.indexOf("lsp") > i
            ? [{ regex: "^(?:vscode|node:)", message: "The core knows no editor and no Node." }]
            : []),
          ...(layer === "graph" ? [] : [{ regex: "^graphology", message: "Only graph/ uses graphology." }]),
          ...(layer === "markdown"
            ? []
            : [{ regex: "^(?:unified|remark|micromark)", message: "Only markdown/ uses unified." }]),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ["dist/", "out/", "node_modules/", ".vscode-test/", "**/*.json"] },
  {
    files: ["**/*.ts"],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      ...tseslint.configs.stylisticTypeChecked,
      regexp.configs["flat/recommended"],
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-console": "error",
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: true }],
      // recognisers bound the length of what such patterns see (facts/readable-length), and a property test watches their growth
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "off",
      // these make long patterns shorter, not clearer
      "regexp/prefer-w": "off",
      "regexp/prefer-d": "off",
      "regexp/use-ignore-case": "off",
      "regexp/no-unused-capturing-group": "off",
      "regexp/no-useless-assertions": "off",
      "regexp/require-unicode-regexp": "off",
      "regexp/prefer-character-class": "off",
      "regexp/no-misleading-unicode-character": "off",
      "regexp/no-obscure-range": "off",
      "regexp/optimal-quantifier-concatenation": "off",
      "regexp/no-useless-non-capturing-group": "off",
      "regexp/no-dupe-disjunctions": "off",
      "regexp/no-useless-character-class": "off",
      "regexp/prefer-question-quantifier": "off",
    },
  },
  {
    files: ["client/**/*.ts", "protocol/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: "server/", message: "The client shares protocol/ with the server and nothing else." },
          ],
        },
      ],
    },
  },
  {
    files: ["client/webview/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: "server/|client/src|^vscode", message: "The page knows neither server nor editor." },
          ],
        },
      ],
    },
  },
  ...fences,
  {
    files: ["test/**/*.ts"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
);
