/** Skips the waits of a second or more that an action asks for, until the mocks are restored; gives what was asked for. */
export function skipWaits(): readonly number[] {
  const waits: number[] = [];
  const { setTimeout: real } = globalThis;
  jest.spyOn(globalThis, "setTimeout").mockImplementation((work: () => void, ms = 0) => {
    if (ms >= 1000) waits.push(ms);
    return real(work, ms >= 1000 ? 0 : ms);
  });
  return waits;
}
