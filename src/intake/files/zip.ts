import { Inflate } from "fflate";
import { bitesOf } from "./bites";
import { refuse } from "./refusal";

/** Far more than the text of any programme takes; parts that inflate beyond it were made to fill the memory. */
const LARGEST_TEXT = 32 * 2 ** 20;

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const SHORTEST_END = 22;
const LONGEST_END = SHORTEST_END + 0xffff;

/*
 * fflate inflates here, but does not read the directory: its unzipSync believes the size a zip claims and inflates each
 * part whole, its Unzip goes by the heads before the parts, which a zip may contradict, and neither compares the
 * checksum nor tells that a part is locked. Libraries that do more (JSZip, zip.js) are many times as large as what
 * stands below.
 */

/** A part of a zip as its directory tells of it. */
export interface ZipPart {
  readonly path: string;
  readonly locked: boolean;
  readonly method: number;
  readonly crc: number;
  /** Bytes of it once inflated, as the directory says. */
  readonly size: number;
  readonly packed: Uint8Array;
  /** Bytes that may yet be inflated of all parts of the zip together. */
  readonly budget: { left: number };
}

const CRC_OF_BYTE = Uint32Array.from({ length: 256 }, (_, byte) =>
  Array.from({ length: 8 }).reduce<number>(
    (rest) => (rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1),
    byte,
  ),
);

function crcOf(bytes: Uint8Array, before: number): number {
  let rest = ~before;
  for (const byte of bytes) rest = (CRC_OF_BYTE[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return ~rest >>> 0;
}

/** Where the record stands that ends the directory. A file cut short has none. */
function directoryEnd(view: DataView): number {
  const last = view.byteLength - SHORTEST_END;
  for (let at = last; at >= Math.max(0, view.byteLength - LONGEST_END); at -= 1) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  throw refuse("file-damaged");
}

function partAt(bytes: Uint8Array, view: DataView, at: number): Omit<ZipPart, "budget"> {
  const local = view.getUint32(at + 42, true);
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const to = from + view.getUint32(at + 20, true);
  if (to > bytes.length) throw refuse("file-damaged");
  return {
    path: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))),
    locked: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packed: bytes.subarray(from, to),
  };
}

/**
 * The parts of a zip by path, none inflated. Refuses ("file-damaged") a zip whose directory is not there or points
 * outside the file, as in one that was not downloaded completely.
 */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, ZipPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(view);
  const parts = new Map<string, ZipPart>();
  const budget = { left: LARGEST_TEXT };
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw refuse("file-damaged");
    const part = partAt(bytes, view, at);
    parts.set(part.path, { ...part, budget });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/**
 * Hands on the bytes of a part, bit by bit, and yields the share done, 0…1, after each: what takes long may rest there.
 *
 * Refuses ("file-bomb") more than 32 MiB in all parts that are read, said or found out, ("file-encrypted") one under a
 * password, and ("file-damaged") one that can't be inflated or whose checksum is not the one in the directory.
 */
export function* inflating(part: ZipPart, take: (bytes: Uint8Array) => void): Generator<number, void> {
  if (part.locked) throw refuse("file-encrypted");
  if (part.size > part.budget.left) throw refuse("file-bomb");
  let crc = 0;
  const took = (bytes: Uint8Array): void => {
    part.budget.left -= bytes.length;
    if (part.budget.left < 0) throw refuse("file-bomb");
    crc = crcOf(bytes, crc);
    take(bytes);
  };
  const { length } = part.packed;
  const machine = part.method === 8 ? new Inflate(took) : undefined;
  if (machine === undefined && part.method !== 0) throw refuse("file-damaged");
  for (const [bite, end] of bitesOf(part.packed)) {
    if (machine === undefined) took(bite);
    else machine.push(bite, end === length);
    yield end / length;
  }
  if (crc !== part.crc) throw refuse("file-damaged");
}

/** The same without a rest. */
export function inflate(part: ZipPart, take: (bytes: Uint8Array) => void): void {
  Array.from(inflating(part, take));
}

/** All bytes of a part. Refuses as `inflate` does, and what is longer than the directory says as damaged. */
export function bytesOf(part: ZipPart): Uint8Array {
  const bytes = new Uint8Array(part.size);
  let length = 0;
  inflate(part, (piece) => {
    if (length + piece.length > bytes.length) throw refuse("file-damaged");
    bytes.set(piece, length);
    length += piece.length;
  });
  return bytes.subarray(0, length);
}
