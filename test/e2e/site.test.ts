/**
 * The build, served as a release and checked as `npm run check-site` does: good, and broken on purpose. What must be so is
 * Microsoft's: https and no log-in ("Office Add-ins manifest"), CORS on the metadata (office-js issue 3970), content types.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSite } from "../../scripts/site/checkSite";
import { isAdvice } from "../../scripts/site/finding";
import { linesOf } from "../../scripts/site/words";
import { released, serveSite, type Served, type Site } from "./released";

const ROOT = join(__dirname, "..", "..");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
const WANTED = { id: "8d5a6f1e-3c47-4b0a-9e62-7f14d2c9b350", version };

let host: Awaited<ReturnType<typeof serveSite>>;
let good: Site;
beforeAll(async () => {
  host = await serveSite(released);
  good = new Map(host.site);
});
afterAll(() => host.close());

const fileOf = (path: string | RegExp) => {
  const found = [...good.keys()].find((key) => (typeof path === "string" ? key === path : path.test(key)));
  if (found === undefined) throw new Error(`The build has no ${path}.`);
  return found;
};

/** Checks the release with one file served otherwise. */
async function checkWith(path: string | RegExp, change: (file: Served) => object) {
  const key = fileOf(path);
  const file = good.get(key);
  if (!file) throw new Error(key);
  host.site.set(key, { ...file, ...change(file) });
  const { findings } = await checkSite(host.address, WANTED);
  host.site.set(key, file);
  return findings.map((finding) => `${finding.code} ${"path" in finding ? finding.path : ""}`.trim()).sort();
}

const withHeader =
  (name: string, value: string) =>
  ({ headers }: Served) => ({
    headers: { ...headers, [name]: value },
  });
const without =
  (name: string) =>
  ({ headers }: Served) => ({
    headers: Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name)),
  });
const rewritten =
  (from: string | RegExp, to: string) =>
  ({ body }: Served) => ({
    body: body.toString().replace(from, to),
  });

it("finds nothing wrong with a release served well, every file of it asked for", async () => {
  const { findings, files } = await checkSite(host.address, WANTED);
  expect(findings).toEqual([]);
  expect(files).toBe(good.size - 1); // all but the list itself
  expect(linesOf(findings, files, "vi")).toEqual([`Đã kiểm tra ${files} tệp: đúng cả.`]);
});

const PAGE = "<!doctype html><html><title>Đăng nhập</title></html>";
const FUNCTIONS = /^code\/functions\.[\da-f]{8}\.js$/;

it.each([
  [
    "a metadata file other sites may not read",
    "functions.vi.json",
    without("access-control-allow-origin"),
    ["cors functions.vi.json"],
  ],
  [
    "a metadata file of a wrong type",
    "functions.json",
    withHeader("content-type", "text/plain"),
    ["type functions.json"],
  ],
  [
    "a page kept for a day",
    "taskpane.html",
    withHeader("cache-control", "max-age=86400"),
    ["stays-old taskpane.html"],
  ],
  [
    "a metadata file browsers keep as they like",
    "functions.json",
    without("cache-control"),
    ["stays-old functions.json"],
  ],
  [
    "a hashed file asked for each time",
    FUNCTIONS,
    withHeader("cache-control", "no-cache"),
    ["not-kept HASHED"],
  ],
  ["a script that is not compressed", FUNCTIONS, () => ({ packed: false }), ["not-compressed HASHED"]],
  ["a missing icon", "assets/report-32.png", () => ({ status: 404 }), ["status assets/report-32.png"]],
  ["a missing help page", "help/functions.html", () => ({ status: 404 }), ["status help/functions.html"]],
  ["a part of the pane that was not copied", /^code\/errors\./, () => ({ status: 404 }), ["status HASHED"]],
  ["files for those who log in only", "functions.js", () => ({ status: 401 }), ["asks-who functions.js"]],
  [
    "a log-in page elsewhere",
    "taskpane.html",
    () => ({ status: 302, headers: { location: "https://login.example.org/?back=1" } }),
    ["sent-elsewhere taskpane.html"],
  ],
  [
    "a log-in page in place of the functions",
    "functions.js",
    () => ({ body: PAGE, headers: { "content-type": "text/html", "cache-control": "no-cache" } }),
    ["web-page functions.js"],
  ],
  [
    "a page that may not stand in a frame",
    "taskpane.html",
    withHeader("x-frame-options", "SAMEORIGIN"),
    ["no-frame taskpane.html"],
  ],
  [
    "a page that only its own site may frame",
    "taskpane.html",
    withHeader("content-security-policy", "default-src *; frame-ancestors 'self'"),
    ["no-frame taskpane.html"],
  ],
  [
    "a manifest made for another address",
    "manifest.xml",
    rewritten(/http:\/\/localhost:\d+\/nlb/g, "https://localhost:3000"),
    ["altered manifest.xml", "points-elsewhere manifest.xml"],
  ],
  [
    "a manifest cut short",
    "manifest.xml",
    rewritten(/<\/Hosts>[^]*/, ""),
    ["altered manifest.xml", "not-xml manifest.xml"],
  ],
  [
    "another add-in",
    "manifest.xml",
    rewritten(/<Id>.{8}/, "<Id>00000000"),
    ["altered manifest.xml", "other-add-in"],
  ],
  [
    "an older manifest",
    "manifest.xml",
    rewritten(/<Version>.*?</, "<Version>0.0.9.0<"),
    ["altered manifest.xml", "version manifest.xml"],
  ],
  [
    "an older address of the functions",
    "manifest.xml",
    rewritten(/json\?v=[\d.]+/, "json?v=0.0.9"),
    ["altered manifest.xml", "version manifest.xml"],
  ],
  [
    "an older page",
    "taskpane.html",
    rewritten(/name=version content=[\d.]+/, "name=version content=0.0.9"),
    ["altered taskpane.html", "version taskpane.html"],
  ],
  [
    "a function that no script knows",
    "functions.json",
    rewritten('"id":"GROWTH"', '"id":"GROWS"'),
    ["altered functions.json", "unknown-functions functions.json", "unknown-functions functions.json"],
  ],
  [
    "a list of functions that is none",
    "functions.json",
    () => ({ body: "{" }),
    ["altered functions.json", "not-json functions.json"],
  ],
  [
    "code that somebody changed on the way",
    /^code\/taskpane\./,
    ({ body }) => ({ body: `${body.toString()}//` }),
    ["altered HASHED"],
  ],
  ["a list of files that was not copied", "SHA256SUMS.txt", () => ({ status: 404 }), ["no-list"]],
] satisfies [string, string | RegExp, (file: Served) => object, string[]][])(
  "names %s, and nothing else",
  async (_what, path, change, expected) => {
    const key = fileOf(path);
    const named = (await checkWith(path, change)).map((one) =>
      key.startsWith("code/") ? one.replace(key, "HASHED") : one,
    );
    expect(named.sort()).toEqual([...expected].sort());
  },
);

it("tells an address without https, without a server, and with nobody answering before it asks for anything", async () => {
  const codes = async (address: string) =>
    (await checkSite(address, WANTED)).findings.map(({ code }) => code);
  expect(await codes("http://nlb.example.org")).toEqual(["not-https"]);
  expect(await codes("nlb.example.org")).toEqual(["not-an-address"]);
  expect(await codes("https://nlb.invalid")).toEqual(["no-such-host"]);
  const gone = await serveSite(released);
  await gone.close();
  expect(await codes(gone.address)).toEqual(["no-answer"]);
});

it("tells a certificate nobody vouches for", async () => {
  const secure = await serveSite(released, { key: KEY, cert: CERTIFICATE });
  const { findings } = await checkSite(secure.address, WANTED);
  await secure.close();
  expect(findings).toEqual([
    { code: "certificate", host: "localhost", reason: "DEPTH_ZERO_SELF_SIGNED_CERT" },
  ]);
});

it("says each thing once, in both languages, faults before advice", async () => {
  for (const [path, file] of good)
    if (path.startsWith("code/"))
      host.site.set(path, { ...file, ...withHeader("cache-control", "no-cache")(file) });
  host.site.delete("assets/icon-16.png");
  const { findings, files } = await checkSite(host.address, WANTED);
  for (const [path, file] of good) host.site.set(path, file);
  expect(findings.filter(isAdvice).length).toBeGreaterThan(50);
  expect(linesOf(findings, files, "vi")).toEqual([
    expect.stringMatching(/^SAI – assets\/icon-16\.png: không tải được \(404\)/),
    expect.stringMatching(/^NÊN SỬA – code\//),
    expect.stringMatching(/^ +Cũng vậy: .* và \d+ tệp nữa\.$/),
    expect.stringContaining("1 điều sai, 1 điều nên sửa"),
  ]);
  expect(linesOf(findings, files, "en")).toEqual([
    expect.stringMatching(/^WRONG – assets\/icon-16\.png: cannot be fetched \(404\)/),
    expect.stringMatching(/^BETTER – code\//),
    expect.stringMatching(/^ +Also: .* and \d+ more files\.$/),
    expect.stringContaining("1 wrong, 1 that could be better"),
  ]);
});

/** Signed by itself and good for nothing but this test. */
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgvK4CU/6vIVCyNMoA
5bPBuyf7FsFiUXn+H1R3GG6GDyOhRANCAAQH7oCIbG0gkaqpc9BAdZAKn0Enu4KC
Bj4xnTiGuVhS/imAg9TckrM1G6Y/qbY3KNUgI3RBHZhdy+hi87Y0loWQ
-----END PRIVATE KEY-----
`;
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBlTCCATugAwIBAgIUKBJi1EBNezpFV2AgVlWrdRlVyZIwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEzMDEwMTQwNVoYDzIxMjYxMTA2
MTAxNDA1WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQH7oCIbG0gkaqpc9BAdZAKn0Enu4KCBj4xnTiGuVhS/imAg9TckrM1
G6Y/qbY3KNUgI3RBHZhdy+hi87Y0loWQo2kwZzAdBgNVHQ4EFgQU0MAu22QwSjyf
AjHgGPTodtqQJA4wHwYDVR0jBBgwFoAU0MAu22QwSjyfAjHgGPTodtqQJA4wDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
SAAwRQIhAJe7yNIOcdaocF6snnqYX9TqcYOS0KN2YmwUegizhSuJAiBC0J6iInMM
wBqFhIU9h5gECWMKlw8bHqogSTjTVeyJWA==
-----END CERTIFICATE-----
`;
