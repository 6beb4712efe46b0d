/** How `npm run dev-server` serves the add-in to a real Excel, apart from its certificates. */
export const DEV_SERVER = {
  port: 3000,
  // Excel on the web fetches functions.json from an origin of its own; without leave no function registers and every verdict
  // reads #NAME? (office-js 3970, Excel-Custom-Functions 212).
  headers: { "Access-Control-Allow-Origin": "*" },
  // Excel runs exactly what is shipped: no client of the dev server is put into the bundles.
  client: false,
  hot: false,
  liveReload: false,
};
