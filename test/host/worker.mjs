/**
 * Where tests that open workbooks run: Node, with the largest libraries loaded once a worker instead of once a file.
 */
import { createRequire } from "node:module";
import { TestEnvironment } from "jest-environment-node";

const load = createRequire(import.meta.url);

export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.LIBRARIES = { ...load(process.env.UNIVER), jsdom: load("jsdom") };
  }
}
