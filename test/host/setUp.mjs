// Before the tests that open workbooks: the spreadsheet engine in a form that jest can load, and what Excel knows of the
// add-in's functions, which takes a whole TypeScript to read.
import { buildUniver } from "../../scripts/build-univer.mjs";
import { functionsMetadata } from "../../scripts/functions-metadata.mjs";

export default async function setUp() {
  process.env.UNIVER = await buildUniver();
  process.env.FUNCTIONS = await functionsMetadata();
}
