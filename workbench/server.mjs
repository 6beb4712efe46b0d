// Serves the workbench on this machine only: its page, the built add-in, and the real office.js of the npm package.
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** First part of the path → folder it is read from. */
const FOLDERS = {
  addin: join(ROOT, "dist"),
  page: join(ROOT, ".cache", "workbench"),
  fonts: join(ROOT, "node_modules", "@fontsource", "tinos", "files"),
  "office-js": join(ROOT, "node_modules", "@microsoft", "office-js", "dist"),
};

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

// The spreadsheet writes style elements and draws pictures from data; everything else comes from this server.
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
].join("; ");

const OFFICE_JS = /https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\//g;

/**
 * The pane as built, with two changes: office.js comes from the npm package instead of Microsoft's network, and the
 * stand-in host joins before it runs.
 */
const onThisMachine = (html) =>
  html
    .replace(/<script\b/, '<script src="/page/bridge.js"></script><script')
    .replace(OFFICE_JS, "/office-js/");

function fileOf(path) {
  if (path === "/") return join(ROOT, "workbench", "index.html");
  const [, folder, ...rest] = path.split("/");
  const base = FOLDERS[folder];
  const file = base && normalize(join(base, ...rest));
  return file?.startsWith(base + sep) ? file : undefined;
}

async function answer(request, response) {
  const { pathname } = new URL(request.url, "http://localhost");
  const file = fileOf(decodeURIComponent(pathname));
  const found = file && (await stat(file).catch(() => undefined));
  if (!found?.isFile()) {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    return;
  }
  response.writeHead(200, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "cache-control": "no-store",
    ...(pathname.startsWith("/addin/") ? {} : { "content-security-policy": POLICY }),
  });
  if (pathname === "/addin/taskpane.html") response.end(onThisMachine(await readFile(file, "utf8")));
  else createReadStream(file).pipe(response);
}

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });

/**
 * Starts the server.
 *
 * @param port wanted port; the next free one is taken when it is in use. 0: any free port.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(port) {
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      response.writeHead(500, { "content-type": "text/plain" }).end(String(error));
    });
  });
  for (;;) {
    try {
      await listen(server, port);
      break;
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
      port++;
    }
  }
  return {
    url: `http://localhost:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
