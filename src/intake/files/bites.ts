/** Small, so that not even the densest packing can inflate much between two looks at the size. */
const BITE = 2 ** 13;

/** Packed bytes in bites, each with where it ends. */
export function* bitesOf(bytes: Uint8Array): Generator<readonly [bite: Uint8Array, end: number], void> {
  for (let at = 0; at < bytes.length; at += BITE)
    yield [bytes.subarray(at, at + BITE), Math.min(at + BITE, bytes.length)];
}
