// Serves the workbench on this machine only: its page, the built add-in, and the real office.js of the npm package.
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { pipeline } from "node:stream/promises";
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

/** What a part of a path stands for; undefined where it could lead out of its folder or is no part of any file's name. */
function nameOf(part) {
  try {
    const name = decodeURIComponent(part);
    return /^\.*$|[\\/:\0]/.test(name) ? undefined : name;
  } catch {
    return undefined; // a % with nothing it could stand for
  }
}

/** The file a path stands for; undefined for none of ours. */
function fileOf(path) {
  if (path === "/") return join(ROOT, "workbench", "index.html");
  const [, folder, ...rest] = path.split("/");
  const names = rest.map(nameOf);
  return Object.hasOwn(FOLDERS, folder) && !names.includes(undefined)
    ? join(FOLDERS[folder], ...names)
    : undefined;
}

const isFile = (file) =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  );

const say = (response, status, words, headers = {}) =>
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers }).end(`${words}\n`);

/** Names by which this machine calls itself. A page elsewhere can have its own name lead here and read what we answer. */
const OWN_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:(\d+))?$/i;

function isOurs({ headers, socket }) {
  const [named, , , port = "80"] = OWN_HOST.exec(headers.host ?? "") ?? [];
  return named !== undefined && Number(port) === socket.localPort;
}

async function answer(request, response) {
  const { method, url } = request;
  if (!isOurs(request)) return say(response, 421, "Only for localhost, 127.0.0.1 and [::1]");
  if (method !== "GET" && method !== "HEAD")
    return say(response, 405, "Only GET and HEAD", { allow: "GET, HEAD" });
  const path = url.replace(/[?#].*$/s, "");
  const file = fileOf(path);
  if (file === undefined || !(await isFile(file))) return say(response, 404, "Not found");
  const headers = {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "cache-control": "no-store",
    ...(path.startsWith("/addin/") ? {} : { "content-security-policy": POLICY }),
  };
  if (path === "/addin/taskpane.html") {
    const page = onThisMachine(await readFile(file, "utf8"));
    return response.writeHead(200, headers).end(page);
  }
  response.writeHead(200, headers);
  return method === "HEAD" ? response.end() : pipeline(createReadStream(file), response);
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
    // A file that goes away while it is read, by a build say, or a browser that does: what is left is cut off.
    answer(request, response).catch(() => response.destroy());
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
