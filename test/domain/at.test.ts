import { at } from "../../src/domain/at";

it("gives the item at a place, of a list or a text", () => {
  expect(at(["a", "b"], 1)).toBe("b");
  expect(at("xã", 1)).toBe("ã");
});

it.each([-1, 2, 0.5, NaN])("says loudly that a list of two has no item at %s", (index) => {
  expect(() => at(["a", "b"], index)).toThrow(new RangeError(`no item at ${String(index)} in a list of 2`));
});
