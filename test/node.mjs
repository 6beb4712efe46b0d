/** Where tests run that need neither the pane nor the spreadsheet engine, and those in a browser. */
import { TestEnvironment } from "jest-environment-node";
import { closingStorages } from "./storages.mjs";

export default closingStorages(TestEnvironment);
