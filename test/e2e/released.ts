import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const DIST = join(__dirname, "..", "..", "dist");

export interface Served {
  readonly body: string | Buffer;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent compressed to whoever takes it so. */
  readonly packed: boolean;
}
export type Site = Map<string, Served>;

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  json: "application/json",
  xml: "application/xml",
  css: "text/css",
  png: "image/png",
  txt: "text/plain",
};

const PACKED = new Map<string | Buffer, Buffer>();

/** Each body is compressed once, however often it is asked for. */
function gzipped(body: string | Buffer): Buffer {
  const bytes = PACKED.get(body) ?? gzipSync(body, { level: 1 });
  PACKED.set(body, bytes);
  return bytes;
}

/** Every file of the build as a good host serves it from an address, with the list of their sums. */
export function released(address: string): Site {
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const site: Site = new Map();
  const sums: string[] = [];
  const add = (path: string, body: string | Buffer) =>
    site.set(path, {
      body,
      status: 200,
      packed: path.endsWith(".js"),
      headers: {
        "content-type": TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "",
        "cache-control": path.startsWith("code/") ? "public, max-age=31536000, immutable" : "no-cache",
        ...(path.endsWith(".json") && { "access-control-allow-origin": "*" }),
      },
    });
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name)
      .slice(DIST.length + 1)
      .replaceAll("\\", "/");
    const bytes = readFileSync(join(DIST, path));
    const body = /\.(xml|json)$/.test(path)
      ? bytes.toString().replaceAll("https://localhost:3000", address)
      : bytes;
    add(path, body);
    sums.push(`${createHash("sha256").update(body).digest("hex")}  ${path}\n`);
  }
  add("SHA256SUMS.txt", sums.join(""));
  return site;
}

/**
 * Serves a site under a path, as a commune without a domain of its own would.
 *
 * @param secrets key and certificate; https with them
 */
export async function serveSite(siteAt: (address: string) => Site, secrets?: { key: string; cert: string }) {
  let site: Site = new Map();
  const answer = ({ url = "", headers }: IncomingMessage, response: ServerResponse) => {
    const found = site.get(url.replace("/nlb/", "").replace(/\?.*/, ""));
    if (!found) return response.writeHead(404).end();
    const packed = found.packed && /gzip/.test(headers["accept-encoding"] ?? "");
    return response
      .writeHead(found.status, { ...found.headers, ...(packed && { "content-encoding": "gzip" }) })
      .end(packed ? gzipped(found.body) : found.body);
  };
  const server = secrets ? createSecureServer(secrets, answer) : createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = `http${secrets ? "s" : ""}://localhost:${(server.address() as AddressInfo).port}/nlb`;
  site = siteAt(address);
  return {
    address,
    site,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
