// Before the tests that open workbooks: the spreadsheet engine and the stand-in host over it in a form that each worker
// loads once, and what Excel knows of the add-in's functions, which takes a whole TypeScript to read.
import { buildStandIn } from "../../scripts/build-stand-in.mjs";
import { buildUniver } from "../../scripts/build-univer.mjs";
import { functionsMetadata } from "../../scripts/functions-metadata.mjs";

export default async function setUp() {
  process.env.UNIVER = await buildUniver();
  process.env.STAND_IN = await buildStandIn();
  process.env.FUNCTIONS = await functionsMetadata();
}
