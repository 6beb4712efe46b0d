import "./pdfjs";
import { textOfFile } from "../../src/intake/files/fileText";
import { bomb, nestedPdf } from "./files";

const told = async (bytes: Uint8Array) => textOfFile(bytes, () => undefined);
const BOMB = { ok: false, fault: { code: "file-bomb" } };

test("a PDF with forms that repeat one another without end is stopped", async () => {
  const start = Date.now();
  expect(await told(nestedPdf(12, 10))).toEqual(BOMB);
  expect(Date.now() - start).toBeLessThan(20_000);
});

test("a document that inflates beyond 32 MiB and hides it is stopped", async () => {
  expect(await told(bomb(33 * 2 ** 20, true))).toEqual(BOMB);
});
