/**
 * Opens and closes the zip container of a workbook file, in the browser and in Node, with the compression both have.
 * Only what such files hold: no encryption, no parts above 4 GiB.
 */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const DEFLATE = 8;
/** 1 January 1980, the first day a zip can name: files made from the same figures are the same byte for byte. */
const DAY = 0x21;

async function through(bytes: Uint8Array, stream: GenericTransformStream): Promise<Uint8Array> {
  const copy = new Uint8Array(bytes);
  return new Uint8Array(
    await new Response(new Blob([copy]).stream().pipeThrough(stream as TransformStream)).arrayBuffer(),
  );
}

/** The parts of a zip, path → content. Throws when the bytes are no zip. */
export async function unzip(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_SIZE;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error("Not a zip file");
  const parts = new Map<string, Uint8Array>();
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    const local = view.getUint32(at + 42, true);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = bytes.subarray(from, from + view.getUint32(at + 20, true));
    const isPacked = view.getUint16(at + 10, true) === DEFLATE;
    parts.set(name, isPacked ? await through(packed, new DecompressionStream("deflate-raw")) : packed);
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}

const CRC = Uint32Array.from({ length: 256 }, (_, start) => {
  let crc = start;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** A zip of the given parts, in their order. */
export async function zip(parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of parts) {
    const name = new TextEncoder().encode(path);
    const packed = await through(content, new CompressionStream("deflate-raw"));
    const facts = new DataView(new ArrayBuffer(26));
    facts.setUint16(0, 20, true);
    facts.setUint16(4, DEFLATE, true);
    facts.setUint16(8, DAY, true);
    facts.setUint32(10, checksum(content), true);
    facts.setUint32(14, packed.length, true);
    facts.setUint32(18, content.length, true);
    facts.setUint16(22, name.length, true);

    const local = new Uint8Array(30);
    new DataView(local.buffer).setUint32(0, LOCAL, true);
    local.set(new Uint8Array(facts.buffer), 4);
    bodies.push(local, name, packed);

    const central = new Uint8Array(46);
    new DataView(central.buffer).setUint32(0, CENTRAL, true);
    new DataView(central.buffer).setUint16(4, 20, true);
    central.set(new Uint8Array(facts.buffer), 6);
    new DataView(central.buffer).setUint32(42, offset, true);
    directory.push(central, name);
    offset += local.length + name.length + packed.length;
  }
  const end = new DataView(new ArrayBuffer(END_SIZE));
  end.setUint32(0, END, true);
  end.setUint16(8, parts.size, true);
  end.setUint16(10, parts.size, true);
  end.setUint32(
    12,
    directory.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  end.setUint32(16, offset, true);
  const pieces = [...bodies, ...directory, new Uint8Array(end.buffer)];
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
