/** The workbench's server answers this machine's own names, and only with files of its folders. */
import { connect } from "node:net";

const { hostname, port } = new URL(process.env["WORKBENCH_URL"] ?? "");

/** The answer to a request written out by hand: clients mend what they are given. */
const answerTo = (text: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text));
    let answer = "";
    socket.setEncoding("latin1").on("data", (part: string) => (answer += part));
    socket.on("end", () => resolve(answer)).on("error", reject);
  });
const ask = (path: string, method = "GET", host = `localhost:${port}`) =>
  answerTo(`${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

const PAGES = ["/", "/?a=%", "/#b", "/addin/taskpane.html", "/addin/functions.js?1%2", "/page/main.js"];

test.each(PAGES)("%s is there, and HEAD tells the same without it", async (path) => {
  const [whole, head] = [await ask(path), await ask(path, "HEAD")];
  expect([statusOf(whole), statusOf(head)]).toEqual([200, 200]);
  expect(whole.length).toBeGreaterThan(1000);
  expect(head).toMatch(/^content-type: text\/[\s\S]*\r\n\r\n$/m);
});

test.each([`localhost:${port}`, `LOCALHOST:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`])(
  "it answers as %s",
  async (host) => {
    expect(statusOf(await ask("/", "GET", host))).toBe(200);
  },
);

test.each([
  "example.com",
  `example.com:${port}`,
  `localhost.example.com:${port}`,
  `127.0.0.1.nip.io:${port}`,
  `localhost@example.com:${port}`,
  "localhost",
  "localhost:1",
  "",
])("a page elsewhere whose name “%s” leads here reads nothing", async (host) => {
  const answer = await ask("/addin/taskpane.html", "GET", host);
  expect(statusOf(answer)).toBe(421);
  expect(answer).not.toContain("<html");
});

/** Ways out of a folder, and paths that mean nothing. */
const UPS = [
  "..",
  "%2e%2e",
  ".%2e",
  "..%2f..",
  "%2e%2e%2f",
  "..%5c",
  "..\\",
  "%252e%252e",
  "%c0%ae%c0%ae",
  "....//",
  ".",
];
const ODD = [
  "%",
  "%00",
  "%zz",
  "%E1%BB",
  "\\",
  "//",
  "a".repeat(9000),
  "~",
  ":",
  "C:",
  "con",
  "%0d%0aX:1",
  "main.js%00.png",
  "main.js/",
  "*",
];
const ABROAD = [
  "/etc/passwd",
  "/package.json",
  "//",
  "///",
  "//example.com/addin/taskpane.html",
  "http://example.com/",
  "*",
  "?",
  "/__proto__/x",
  "/constructor/name",
];

test("no path gives more than the folders hold, and none makes the server stumble", async () => {
  const inside = ["addin", "page", "fonts", "office-js"].flatMap((folder) => [
    `/${folder}`,
    `/${folder}/`,
    ...UPS.map((up) => `/${folder}/${up}/package.json`),
    ...UPS.map((up) => `/${folder}/${up}/${up}/package.json`),
    ...ODD.map((odd) => `/${folder}/${odd}`),
  ]);
  const wrong: string[] = [];
  for (const path of [...inside, ...ABROAD, ...UPS.map((up) => `/${up}/package.json`)])
    for (const method of ["GET", "HEAD"]) {
      const status = statusOf(await ask(path, method));
      if (![400, 404].includes(status)) wrong.push(`${method} ${path.slice(0, 60)}: ${status}`);
    }
  expect(wrong).toEqual([]);
  expect(statusOf(await ask("/"))).toBe(200);
});

test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])(
  "%s is refused with what is allowed",
  async (method) => {
    const answer = await ask("/", method);
    expect(statusOf(answer)).toBe(405);
    expect(answer).toMatch(/^allow: GET, HEAD\r$/m);
  },
);

test.each(["garbage\r\n\r\n", `GET /${"a".repeat(40_000)} HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`])(
  "what is no request is refused, and the next one answered",
  async (text) => {
    expect([400, 414, 431]).toContain(statusOf(await answerTo(text)));
    expect(statusOf(await ask("/"))).toBe(200);
  },
);
