import { expectCompleted, undisturbed } from "./interruption";

test("whatever action a set-up is interrupted at, the next click completes it and keeps what was typed meanwhile", async () => {
  const whole = await undisturbed();
  const places = [...whole.kinds.values()].flat();
  for (const place of places) await expectCompleted(place, whole);
}, 3_600_000);
