/** Where tests of the pane run: a page without a browser. */
import { TestEnvironment } from "jest-environment-jsdom";
import { closingStorages } from "../storages.mjs";

export default closingStorages(TestEnvironment);
