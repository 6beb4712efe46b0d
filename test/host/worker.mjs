/**
 * Where tests that open workbooks run: Node, with the stand-in host and the largest libraries loaded once a worker instead
 * of once a file.
 */
import { createRequire } from "node:module";
import { TestEnvironment } from "jest-environment-node";
import { closingStorages } from "../storages.mjs";

const load = createRequire(import.meta.url);
const univer = load(process.env.UNIVER);
const standIn = load(process.env.STAND_IN)((name) => univer[name]);

export default class extends closingStorages(TestEnvironment) {
  constructor(config, context) {
    super(config, context);
    this.global.LOADED = { libraries: { ...univer, jsdom: load("jsdom") }, standIn };
  }
}
