import type { Finding } from "./finding";
import type { Answer } from "./ask";

/** Ending of a file → content types it may come with, the first one best. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  html: ["text/html"],
  js: ["text/javascript", "application/javascript", "application/x-javascript"],
  json: ["application/json"],
  xml: ["application/xml", "text/xml"],
  css: ["text/css"],
  png: ["image/png"],
};

/** Their addresses stay while what they hold changes: an old one beside a new one is a broken add-in. */
const CHANGING = ["manifest.xml", "taskpane.html", "functions.js", "functions.json", "functions.vi.json"];

/** Folder of the files whose names change with what they hold. */
const KEPT = "code/";
const DAY = 24 * 60 * 60;

/** From this size on, in bytes, compressing is felt on a slow line. */
const LARGE = 20_000;

const endingOf = (path: string) => /\.([a-z]+)$/.exec(path)?.[1] ?? "";

/** Seconds a browser may keep a file without asking again; undefined where the server leaves it to the browser. */
function secondsKept(header: string): number | undefined {
  if (/\b(no-cache|no-store)\b/i.test(header)) return 0;
  const [, seconds] = /\bmax-age=(\d+)/i.exec(header) ?? [];
  return seconds === undefined ? undefined : Number(seconds);
}

function* typeOf({ path, headers, text }: Answer): Iterable<Finding> {
  const [wanted, ...others] = TYPES[endingOf(path)] ?? [];
  if (wanted === undefined) return;
  const is = (headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (is === wanted || others.includes(is)) return;
  // Many servers answer with their start or log-in page where a file is missing.
  yield is === "text/html" && /<html/i.test(text)
    ? { code: "web-page", path }
    : { code: "type", path, is, wanted };
}

function* caching({ path, headers }: Answer): Iterable<Finding> {
  const header = headers.get("cache-control") ?? "";
  const kept = secondsKept(header);
  if (CHANGING.includes(path) && kept !== 0) yield { code: "stays-old", path, header };
  if (path.startsWith(KEPT) && (kept ?? 0) < 30 * DAY) yield { code: "not-kept", path };
}

function* framing({ path, headers }: Answer): Iterable<Finding> {
  const named = ["x-frame-options", "content-security-policy"].map(
    (name) => [name, headers.get(name)] as const,
  );
  for (const [name, value] of named) {
    if (value === null) continue;
    const [, ancestors] = /(?:^|;)\s*frame-ancestors\s+([^;]*)/i.exec(value) ?? [];
    const shuts =
      name === "x-frame-options" || (ancestors !== undefined && !/office|\*(\s|$)/i.test(ancestors));
    if (shuts) yield { code: "no-frame", path, header: `${name}: ${value}` };
  }
}

/** What is wrong with how one file is served, whatever it holds. */
export function* served(answer: Answer): Iterable<Finding> {
  const { path, headers, bytes } = answer;
  yield* typeOf(answer);
  yield* caching(answer);
  if (path === "taskpane.html") yield* framing(answer);
  if (endingOf(path) === "json" && headers.get("access-control-allow-origin") !== "*")
    yield { code: "cors", path };
  if (endingOf(path) === "js" && bytes.length > LARGE && headers.get("content-encoding") === null)
    yield { code: "not-compressed", path };
}
