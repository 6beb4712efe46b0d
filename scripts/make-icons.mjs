// Draws the icons of the add-in as PNG files in assets/: no drawing program, no dependency.
// Shapes are given on a grid of 16 units; every size is a multiple of 16 pixels, so edges on the grid stay sharp.
import { mkdirSync, writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

const GRID = 16;
const SAMPLES = 8;

const GREEN = [0x00, 0x66, 0x4b];
const WHITE = [0xff, 0xff, 0xff];
const YELLOW = [0xf0, 0xe4, 0x42];
const PALE = [0x7f, 0xb3, 0xa5];

const box = (left, top, right, bottom, radius = 0) => {
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
  const [hx, hy] = [(right - left) / 2 - radius, (bottom - top) / 2 - radius];
  return (x, y) =>
    Math.hypot(Math.max(Math.abs(x - cx) - hx, 0), Math.max(Math.abs(y - cy) - hy, 0)) <= radius + 1e-9;
};

const stroke = (width, points) => (x, y) =>
  points.slice(1).some(([bx, by], i) => {
    const [ax, ay] = points[i];
    const [dx, dy] = [bx - ax, by - ay];
    const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    return Math.hypot(x - ax - t * dx, y - ay - t * dy) <= width / 2;
  });

const CHECK = [
  [4, 6],
  [7, 9],
  [12.5, 3.5],
];

/** Layers of each mark, the lowest first. */
const MARKS = {
  // A target met (the check) at the end of the road walked so far (the bar).
  icon: [
    [GREEN, box(0, 0, 16, 16, 3)],
    [WHITE, stroke(2, CHECK)],
    [PALE, box(2, 12, 14, 14)],
    [YELLOW, box(2, 12, 11, 14)],
  ],
  // Bars of different lengths, best above.
  overview: [
    [GREEN, box(0, 0, 16, 16, 3)],
    [WHITE, box(3, 3, 13, 5)],
    [PALE, box(3, 7, 10, 9)],
    [YELLOW, box(3, 11, 7, 13)],
  ],
  // A sheet with a heading and rows, one cell to type in.
  figures: [
    [GREEN, box(0, 0, 16, 16, 3)],
    [WHITE, box(3, 3, 13, 13)],
    [PALE, box(3, 3, 13, 6)],
    [GREEN, box(3, 6, 13, 7)],
    [GREEN, box(3, 9, 13, 10)],
    [GREEN, box(6, 6, 7, 13)],
    [YELLOW, box(7, 7, 13, 9)],
  ],
  // A page with lines of text and a seal.
  report: [
    [GREEN, box(0, 0, 16, 16, 3)],
    [WHITE, box(4, 2, 12, 14)],
    [GREEN, box(5, 4, 11, 5)],
    [GREEN, box(5, 7, 11, 8)],
    [YELLOW, box(8, 10, 11, 13, 1.5)],
  ],
};

const BUTTON = [16, 32, 64, 80];
const SIZES = { icon: [16, 32, 64, 80, 128], overview: BUTTON, figures: BUTTON, report: BUTTON };

/** RGBA pixels of a mark; each pixel is the mean of SAMPLES² points. */
function draw(layers, size) {
  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0];
      let covered = 0;
      for (let sample = 0; sample < SAMPLES ** 2; sample++) {
        const x = ((column + ((sample % SAMPLES) + 0.5) / SAMPLES) * GRID) / size;
        const y = ((row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * GRID) / size;
        const layer = layers.findLast(([, inside]) => inside(x, y));
        if (!layer) continue;
        covered++;
        layer[0].forEach((channel, i) => (sum[i] += channel));
      }
      const at = (row * size + column) * 4;
      sum.forEach((channel, i) => (pixels[at + i] = covered ? Math.round(channel / covered) : 0));
      pixels[at + 3] = Math.round((covered / SAMPLES ** 2) * 255);
    }
  return pixels;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** PNG of 8-bit RGBA pixels (PNG specification, third edition, chapters 5 and 11). */
function png(pixels, size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row++)
    pixels.copy(rows, row * (size * 4 + 1) + 1, row * size * 4, (row + 1) * size * 4);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const folder = new URL("../assets/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, layers] of Object.entries(MARKS))
  for (const size of SIZES[name])
    writeFileSync(new URL(`${name}-${size}.png`, folder), png(draw(layers, size), size));
