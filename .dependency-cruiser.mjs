// The arrows of the house, and that nothing goes in a circle, not even among files. `npm run lint` enforces them; a type is
// an arrow too.

/** A room of src/ imports from the rooms listed and from no other. src/index.ts joins them. */
const ROOMS = {
  domain: [],
  programme: ["domain"],
  i18n: ["domain"],
  sentences: ["domain", "i18n"],
  sheets: ["domain", "programme", "i18n"],
  reader: ["domain"],
  intake: ["domain", "programme", "reader", "tracker", "forms", "rollup", "xlsx"],
  functions: ["domain", "programme", "i18n", "sentences"],
  repair: ["domain", "i18n", "sheets"],
  tracker: ["domain", "programme", "i18n", "sentences", "sheets"],
  forms: ["domain", "i18n", "sentences", "sheets", "tracker"],
  rollup: ["domain", "programme", "sheets", "tracker"],
  plain: ["domain", "sheets"],
  xlsx: ["domain", "sheets", "tracker"],
  word: ["domain", "i18n", "sentences", "sheets", "tracker"],
  excel: ["domain", "programme", "sheets", "tracker", "repair", "plain", "xlsx", "forms"],
  taskpane: ["domain", "programme", "i18n", "sentences", "tracker", "intake", "rollup"],
  commands: ["tracker"],
};

/** The same inside a room that has folders with an order of their own. */
const INSIDE = {
  "src/reader": {
    lexicon: [],
    layout: ["lexicon"],
    phrases: ["lexicon"],
    settle: ["lexicon", "layout", "phrases"],
  },
  "src/excel": {
    run: [],
    read: ["run"],
    write: ["run", "read"],
    selfCheck: ["run", "read", "write"],
    actions: ["run", "read", "write", "selfCheck"],
  },
  "src/repair": { check: [], plan: [] },
  "workbench/host": { model: ["univer"], protocol: [], univer: [] },
  "workbench/host/model": {
    members: [],
    grid: ["members"],
    range: ["members", "grid"],
    tables: ["members", "grid", "range"],
    charts: ["members", "grid", "range"],
    sheets: ["members", "grid", "range", "tables", "charts"],
    workbook: ["members", "grid", "range", "tables", "charts", "sheets"],
  },
};

const arrows = (folder, rooms) =>
  Object.entries(rooms).map(([room, allowed]) => {
    const others = Object.keys(rooms).filter((other) => other !== room && !allowed.includes(other));
    return {
      name: `${folder}/${room}-imports-only-${allowed.join("-") || "itself"}`,
      severity: "error",
      from: { path: `^${folder}/${room}/` },
      to: { path: `^${folder}/(${others.join("|")})/` },
    };
  });

export default {
  forbidden: [
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    ...[["src", ROOMS], ...Object.entries(INSIDE)].flatMap(([folder, rooms]) => arrows(folder, rooms)),
    {
      name: "only-index-joins-rooms",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^src/index\\.ts$" },
    },
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
