import { programmeOfCommunes } from "../../bench/communes";
import { PROGRAMME } from "../../src/programme/programme";
import type { Programme } from "../../src/programme/types";
import { partsOf, programmeIn } from "../../src/tracker/programmePart";

/** More than a request of Excel on the web takes, with letters that mean something to XML and to JSON. */
const MANY = programmeOfCommunes(150);
const LONG: Programme = {
  ...MANY,
  targets: MANY.targets.map((target) => ({ ...target, name: `${target.name} “𝒜” & <b> \\ "!"` })),
};

const short = partsOf(PROGRAMME);
const long = partsOf(LONG);

test("a programme of a commune is one part, a long one several that each fit a request", () => {
  expect(short).toHaveLength(1);
  expect(long.length).toBeGreaterThan(2);
  for (const text of long) expect(new TextEncoder().encode(text).length).toBeLessThan(5e6);
});

test("it is read back as it was, in whichever order the parts are told", () => {
  expect(programmeIn(short)).toEqual(PROGRAMME);
  expect(programmeIn(long)).toEqual(LONG);
  expect(programmeIn([...long].reverse())).toEqual(LONG);
});

test("while a part of it is missing it is none, and what was kept before holds", () => {
  for (const left of long.keys()) {
    const some = long.filter((_, place) => place !== left);
    expect(programmeIn(some)).toBeNull();
    expect(programmeIn([...short, ...some])).toEqual(PROGRAMME);
  }
  expect(programmeIn([...short, ...long])).toEqual(LONG);
});

test("what is there and not sound is told from what is not there", () => {
  expect(programmeIn([])).toBeNull();
  expect(programmeIn([...short, short[0]?.replace('"targets"', '"target"') ?? ""])).toBeUndefined();
  expect(programmeIn(long.map((text) => text.replace("targets", "target!")))).toBeUndefined();
});
