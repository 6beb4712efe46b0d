/** Whatever is typed, the document opens: its XML is sound, and the text is there. */
import fc from "fast-check";
import { unzipSync, strFromU8 } from "fflate";
import { SaxesParser } from "saxes";
import { PROGRAMME } from "../../src/programme/programme";
import { writeReport } from "../../src/word/report";
import { STATUS } from "../taskpane/book";
import { nastyText } from "../nasty";
import { openDocument } from "./openDocument";

/** Every part is XML to a parser that knows which characters XML has. */
function expectSound(bytes: Uint8Array): void {
  for (const [path, part] of Object.entries(unzipSync(bytes)).filter(([name]) =>
    /\.(?:xml|rels)$/.test(name),
  )) {
    const parser = new SaxesParser({ xmlns: true });
    const faults: string[] = [];
    parser.on("error", ({ message }) => faults.push(message));
    parser.write(strFromU8(part)).close();
    expect([path, faults]).toEqual([path, []]);
  }
}

test("a report with arbitrary texts is a sound document that holds them", async () => {
  await fc.assert(
    fc.asyncProperty(nastyText, nastyText, async (name, cause) => {
      const programme = { ...PROGRAMME, commune: { level: "xã", name } };
      const rows = STATUS.rows
        .slice(0, 1)
        .map((row) => ({ ...row, name: `Tên ${name}`, cause: `Vì ${cause}`, proposal: cause }));
      const snapshot = { ...STATUS, rows, milestones: [], schemes: [] };
      const { bytes } = await writeReport({ programme, snapshot, tasks: [] }, "party", "vi", {
        year: 2026,
        month: 12,
        day: 15,
      });
      expectSound(bytes);
      const told = openDocument(bytes)
        .paragraphs.map(({ text }) => text)
        .join("\n");
      const letters = /^[\p{L}\d ]+$/u.test(name) ? name : "";
      expect(told).toContain(`Tên ${letters}`.trim());
    }),
    { numRuns: 25 },
  );
});
