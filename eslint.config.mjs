import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import prettier from "eslint-config-prettier";
import tseslint from "typescript-eslint";

// The arrows of the house: a room may import from the rooms listed, and from no other.
const ROOMS = {
  domain: [],
  programme: ["domain"],
  i18n: ["domain"],
  sentences: ["domain", "i18n"],
  reader: ["domain"],
  intake: ["domain", "programme", "reader"],
  functions: ["domain", "programme", "i18n", "sentences"],
  sheets: ["domain", "programme", "i18n"],
  repair: ["domain", "programme", "sheets", "i18n"],
  tracker: ["domain", "programme", "i18n", "sentences", "sheets"],
  plain: ["domain", "sheets", "xlsx", "i18n"],
  xlsx: ["domain", "programme", "sheets", "tracker", "plain", "i18n", "sentences"],
  excel: ["domain", "programme", "sheets", "tracker", "repair", "xlsx", "i18n"],
  taskpane: ["domain", "programme", "reader", "intake", "sheets", "tracker", "i18n", "sentences"],
  commands: ["tracker", "i18n"],
};

const arrows = Object.entries(ROOMS).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${Object.keys(ROOMS)
              .filter((other) => other !== room && !allowed.includes(other))
              .join("|")})(/|$)`,
            message: `The room "${room}" may import only from: ${allowed.join(", ") || "nothing"}.`,
          },
          { regex: "^(\\.\\./)+(workbench|test)/", message: "What ships knows neither workbench nor tests." },
          ...(["taskpane"].includes(room)
            ? []
            : [{ regex: "^(react|react-dom|@fluentui)(/|$)", message: "Only the task pane knows React." }]),
        ],
      },
    ],
    // Only excel/ talks to Excel; functions/ knows the CustomFunctions error type and nothing else of the host.
    "no-restricted-globals": ["error", ...(["excel", "commands"].includes(room) ? [] : ["Excel", "Office"])],
  },
}));

export default tseslint.config(
  { ignores: ["dist/", "artifacts/", ".cache/", "node_modules/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: officeAddins.configs.recommended.rules ?? {},
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["src/domain/**"],
    rules: { "no-restricted-globals": ["error", "Excel", "Office", "window", "document", "Date"] },
  },
  ...arrows,
  {
    files: ["**/*.mjs", "webpack.config.js"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        Buffer: "readonly",
        fetch: "readonly",
        setTimeout: "readonly",
      },
    },
  },
  prettier,
);
