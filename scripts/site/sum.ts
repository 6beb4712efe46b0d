import { createHash } from "node:crypto";

/** The checksum of a file, as the list of a release has it. */
export const sumOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
