// Before the tests that open workbooks: the spreadsheet engine in a form that jest can load.
import { buildUniver } from "../../scripts/build-univer.mjs";

export default async function setUp() {
  process.env.UNIVER = await buildUniver();
}
