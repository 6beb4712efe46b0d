// Before the tests that open workbooks: the engine, and what Excel knows of the add-in's functions, which takes a whole
// TypeScript to read.
import { functionsMetadata } from "../../scripts/functions-metadata.mjs";
import setUpEngine from "../host/setUp.mjs";

export default async function setUp() {
  await setUpEngine();
  process.env.FUNCTIONS = await functionsMetadata();
}
