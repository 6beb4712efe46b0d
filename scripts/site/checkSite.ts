import { SaxesParser } from "saxes";
import { siteOf } from "./address";
import { ask, type Answer } from "./ask";
import type { Finding } from "./finding";
import { served } from "./served";
import { sumOf } from "./sum";

/** What a release of these sources must be. */
export interface Wanted {
  /** Id of the manifest, by which Excel knows the add-in. */
  readonly id: string;
  /** Version of the package, such as "0.1.0". */
  readonly version: string;
}

export interface Checked {
  readonly findings: readonly Finding[];
  /** Files that were asked for. */
  readonly files: number;
}

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly helpUrl?: string }[];
}

/** What every release has, whatever its manifest says. */
const ALWAYS = ["manifest.xml", "taskpane.html", "functions.js", "functions.json", "functions.vi.json"];
/** List of the release's files with their SHA-256, as sha256sum writes it. */
const LIST = "SHA256SUMS.txt";
const AT_ONCE = 8;

/** Paths below the site that addresses lead to, and one finding for each other place they lead to. */
function below(site: URL, path: string, addresses: readonly string[]) {
  const own = addresses.filter((address) => address.startsWith(site.href));
  const astray = addresses
    .filter((address) => !own.includes(address))
    .map((address) => new URL(address).origin);
  return {
    paths: own.map((address) => address.slice(site.href.length).replace(/[?#].*/, "")),
    findings: [...new Set(astray)].map((to): Finding => {
      const count = astray.filter((origin) => origin === to).length;
      return { code: "points-elsewhere", path, to, count };
    }),
  };
}

function manifestFindings(text: string, addresses: readonly string[], { id, version }: Wanted): Finding[] {
  const textOf = (name: string) => new RegExp(`<${name}>\\s*(.*?)\\s*</${name}>`).exec(text)?.[1] ?? "";
  const findings: Finding[] = [];
  const path = "manifest.xml";
  if (textOf("Id") !== id) findings.push({ code: "other-add-in", is: textOf("Id"), wanted: id });
  const versions = [
    textOf("Version").replace(/\.0$/, ""),
    ...addresses
      .filter((one) => /\.json\b/.test(one))
      .map((one) => new URL(one).searchParams.get("v") ?? "-"),
  ];
  const other = versions.find((one) => one !== version);
  if (other !== undefined) findings.push({ code: "version", path, is: other, wanted: version });
  return findings;
}

function isWellFormed(xml: string): boolean {
  let well = true;
  const parser = new SaxesParser();
  parser.on("error", () => (well = false));
  parser.write(xml).close();
  return well;
}

function functionsOf(text: string): Metadata["functions"] | undefined {
  try {
    const { functions } = JSON.parse(text) as Metadata;
    return functions.length > 0 ? functions : undefined;
  } catch {
    return undefined;
  }
}

/** Where a script says which function it gives to Excel under an id. */
const gives = (script: string, id: string) => new RegExp(`associate\\(\\s*["'\`]${id}["'\`]`).test(script);

const sumsIn = (list: string): ReadonlyMap<string, string> =>
  new Map(
    [...list.matchAll(/^([\da-f]{64})\s+\*?(.+?)\r?$/gm)].map(([, sum = "", path = ""]) => [path, sum]),
  );

/**
 * Asks an address for everything Excel will ask it for, and says what is wrong.
 *
 * @param address "https://…", or http on this machine
 */
export async function checkSite(address: string, wanted: Wanted): Promise<Checked> {
  const site = siteOf(address);
  if (!(site instanceof URL)) return { findings: [site], files: 0 };

  const findings: Finding[] = [];
  const answers = new Map<string, Answer | undefined>();
  /** Asks for what has not been asked for yet; true while the host can be reached. */
  const fetchAll = async (paths: readonly string[]): Promise<void> => {
    const rest = [...new Set(paths)].filter((path) => !answers.has(path));
    for (let from = 0; from < rest.length; from += AT_ONCE)
      await Promise.all(
        rest.slice(from, from + AT_ONCE).map(async (path) => {
          answers.set(path, undefined);
          const asked = await ask(new URL(path, site), path);
          findings.push(...asked.findings);
          if (asked.answer === undefined) return;
          const wrong = [...served(asked.answer)];
          findings.push(...wrong);
          // What came in its place says nothing about the file.
          if (!wrong.some(({ code }) => code === "web-page")) answers.set(path, asked.answer);
        }),
      );
  };
  const textAt = (path: string) => answers.get(path)?.text;

  await fetchAll(["manifest.xml"]);
  // Everything else would fail in the same way.
  if (findings.some(({ code }) => ["no-such-host", "certificate", "no-answer"].includes(code)))
    return { findings, files: answers.size };
  await fetchAll(ALWAYS);

  const manifest = textAt("manifest.xml");
  if (manifest !== undefined) {
    if (isWellFormed(manifest)) {
      const addresses = [...manifest.matchAll(/Value="(https?:[^"]+)"/g)].map(([, one = ""]) => one);
      const own = below(site, "manifest.xml", addresses);
      findings.push(...own.findings, ...manifestFindings(manifest, addresses, wanted));
      await fetchAll(own.paths);
    } else findings.push({ code: "not-xml", path: "manifest.xml" });
  }

  const page = textAt("taskpane.html") ?? "";
  const scripts = [...page.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)]
    .map(([, source = ""]) => source.replace(/[?#].*/, ""))
    .filter((source) => !/^[a-z]+:/i.test(source));
  await fetchAll(scripts);
  const [, version = "-"] = /<meta name="?version"? content="?([^"\s>]+)/.exec(page) ?? [];
  if (page !== "" && version !== wanted.version)
    findings.push({ code: "version", path: "taskpane.html", is: version, wanted: wanted.version });

  const inPage = scripts.map((script) => textAt(script) ?? "").join("\n");
  for (const path of ["functions.json", "functions.vi.json"]) {
    const metadata = textAt(path);
    if (metadata === undefined) continue;
    const functions = functionsOf(metadata);
    if (functions === undefined) {
      findings.push({ code: "not-json", path });
      continue;
    }
    const help = below(
      site,
      path,
      functions.flatMap(({ helpUrl }) => helpUrl ?? []),
    );
    findings.push(...help.findings);
    await fetchAll(help.paths);
    for (const [script, text] of [
      ["functions.js", textAt("functions.js")],
      ["taskpane.html", inPage || undefined],
    ] as const) {
      const ids = functions.map(({ id }) => id).filter((id) => text !== undefined && !gives(text, id));
      if (ids.length > 0) findings.push({ code: "unknown-functions", path, ids: ids.join(", "), script });
    }
  }

  const list = await ask(new URL(LIST, site), LIST);
  const sums = sumsIn(list.answer?.text ?? "");
  if (sums.size === 0) findings.push({ code: "no-list" });
  await fetchAll([...sums.keys()]);
  for (const [path, sum] of sums) {
    const answer = answers.get(path);
    if (answer && sumOf(answer.bytes) !== sum) findings.push({ code: "altered", path });
  }
  return { findings, files: answers.size };
}
