// Holds the manifest against Microsoft's XSD, whose files are downloaded by hand ([MS-OWEMXML] and "Office Add-ins manifest" on
// learn.microsoft.com): npm run validate:xsd -- path/to/TaskPaneAppVersionOverridesV1_0.xsd [manifest.xml]
// xmllint (libxml2) does it: seldom run, and on Macs and most Linux machines already, it is worth no package of its own.
import { spawnSync } from "node:child_process";

const [schema, manifest = "dist/manifest.xml"] = process.argv.slice(2);
if (schema === undefined) {
  console.error("npm run validate:xsd -- schema.xsd [manifest.xml]");
  process.exit(1);
}
const { error, status } = spawnSync("xmllint", ["--nonet", "--noout", "--schema", schema, manifest], {
  stdio: "inherit",
});
if (error)
  console.error(
    `xmllint: ${error.code}. Cài gói libxml2-utils (Linux), hoặc libxml2 cho Windows. / Install libxml2-utils (Linux), or libxml2 for Windows.`,
  );
process.exit(status ?? 1);
