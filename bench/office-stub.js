// Office.js reduced to what the pane asks for until it has drawn itself; Excel never answers.
const never = new Promise(() => {});
const info = { host: "Excel", platform: "PC" };
globalThis.Office = {
  onReady: (callback) => {
    callback?.(info);
    return Promise.resolve(info);
  },
  actions: { associate() {} },
  addin: { showAsTaskpane: () => never },
  context: {
    displayLanguage: "vi-VN",
    officeTheme: { bodyBackgroundColor: "#ffffff" },
    diagnostics: { host: "Excel", platform: "PC", version: "16.0.0.0" },
    requirements: { isSetSupported: () => true },
  },
};
globalThis.Excel = { run: () => never };
globalThis.CustomFunctions = { associate() {}, Error: class {}, ErrorCode: {} };
