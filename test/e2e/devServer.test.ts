/** The server a developer runs beside a real Excel. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

/** Serves what is built as `npm run dev-server` does, without its certificates, and asks for a file from elsewhere. */
const ASK = `
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { DEV_SERVER } from "./scripts/dev-server.mjs";
const compiler = webpack({ mode: "none", entry: {} });
const options = { ...DEV_SERVER, port: "auto", host: "localhost", static: "dist", setupExitSignals: false };
const server = new WebpackDevServer(options, compiler);
server.logger = { ...console, info() {}, warn() {} };
await server.start();
const { port } = server.server.address();
const answer = await fetch(\`http://localhost:\${port}/functions.json\`, { headers: { origin: "https://excel.officeapps.live.com" } });
const { functions } = await answer.json();
console.log(JSON.stringify({ leave: answer.headers.get("access-control-allow-origin"), functions: functions.length }));
await server.stop();
`;

test("Excel on the web, an origin of its own, may read functions.json", () => {
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", ASK], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(JSON.parse(out.trim().split("\n").at(-1) ?? "")).toEqual({ leave: "*", functions: 13 });
});
