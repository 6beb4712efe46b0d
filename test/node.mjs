/** Where tests run that open no page and no workbook. */
import { TestEnvironment } from "jest-environment-node";
import { closingStorages } from "./storages.mjs";

export default closingStorages(TestEnvironment);
