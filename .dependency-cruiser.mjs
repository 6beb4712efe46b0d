// The arrows of the house, and that there is no circle, also not among files. `npm run lint` holds them.

/** A room of src/ may import from the rooms listed, and from no other. A type is an arrow too. */
export const ROOMS = {
  domain: [],
  programme: ["domain"],
  i18n: ["domain"],
  sentences: ["domain", "i18n"],
  sheets: ["domain", "programme"],
  reader: ["domain"],
  intake: ["domain", "programme", "reader"],
  functions: ["domain", "programme", "i18n", "sentences"],
  repair: ["domain", "sheets", "i18n"],
  tracker: ["domain", "programme", "i18n", "sentences", "sheets"],
  plain: ["domain", "sheets", "i18n"],
  xlsx: ["domain", "programme", "sheets", "tracker", "i18n"],
  excel: ["domain", "programme", "i18n", "sheets", "tracker", "repair", "plain", "xlsx"],
  taskpane: ["domain", "programme", "i18n", "sentences", "tracker", "intake"],
  commands: ["tracker"],
};

const arrows = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-imports-${allowed.join("-") || "nothing"}`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...allowed].join("|")})/` },
}));

export default {
  forbidden: [
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    ...arrows,
    {
      name: "what-ships-knows-neither-workbench-nor-tests",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(workbench|test|bench|scripts)/" },
    },
    {
      name: "only-the-pane-knows-react",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/taskpane/" },
      to: { path: "node_modules/(react|react-dom|@fluentui)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  },
};
