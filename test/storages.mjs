/**
 * Jest opens an AsyncLocalStorage for each test file and leaves it open: Node then asks each of them about every promise of
 * all the files a worker runs after that. Here they are closed with their file.
 */
import { AsyncLocalStorage } from "node:async_hooks";

const open = new Set();
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function (...args) {
  open.add(this);
  return run.apply(this, args);
};

/** The test environment, closing what was opened in it once it is torn down. */
export const closingStorages = (Environment) =>
  class extends Environment {
    async teardown() {
      await super.teardown();
      for (const storage of open) storage.disable();
      open.clear();
    }
  };
