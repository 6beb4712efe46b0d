import { expectCompleted, undisturbed } from "./interruption";

// Split into two files, for two cores.
test("whatever action in the second half of a set-up it is interrupted at, the next click completes it and keeps what was typed meanwhile", async () => {
  const whole = await undisturbed();
  const places = [...whole.kinds.values()].flat().sort((one, other) => one - other);
  const half = places.slice(places.length / 2);
  expect(half.length).toBeGreaterThan(300);
  for (const place of half) await expectCompleted(place, whole);
}, 3_600_000);
