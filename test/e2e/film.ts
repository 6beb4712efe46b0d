/** A film of what a page shows, as a GIF: pictures, each shown for a while. */
import { GIFEncoder, nearestColorIndex, type Colour } from "gifenc";
import type { Page } from "playwright-core";

/** Places in a GIF's palette, less one for "as before". */
const COLOURS = 255;

export interface Film {
  /** Adds what the page shows now. */
  readonly shoot: (milliseconds: number) => Promise<void>;
  /** The file. */
  readonly end: () => Uint8Array;
}

/** Red, green, blue and opacity of every pixel of a PNG, which the page's browser decodes. */
async function pixelsOf(page: Page, png: Buffer): Promise<Uint8Array> {
  const url = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const context = new OffscreenCanvas(width, height).getContext("2d");
      if (!context) throw new Error("The browser draws no pictures.");
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      return new Promise<string>((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result as string);
        reader.readAsDataURL(new Blob([data]));
      });
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
  return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
}

/** A pixel's bytes from the last: opacity, blue, green, red. */
const colourOf = (pixel: number): Colour => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];

/** The colours of most pixels, which keeps fills exactly as they are, and the place of each pixel's colour in them. */
function paletteOf(pixels: Uint32Array) {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const colours = [...counts].sort(([, one], [, other]) => other - one).map(([pixel]) => pixel);
  const palette = colours.slice(0, COLOURS).map(colourOf);
  const places = new Map(colours.map((pixel) => [pixel, nearestColorIndex(palette, colourOf(pixel))]));
  return { palette, places };
}

/** Starts a film of the whole page, whose size must stay as it is. */
export function startFilm(page: Page, { width, height }: { width: number; height: number }): Film {
  const gif = GIFEncoder();
  let before: Uint32Array | undefined;
  return {
    shoot: async (milliseconds) => {
      const bytes = await pixelsOf(page, await page.screenshot());
      const pixels = new Uint32Array(Uint8Array.from(bytes).buffer);
      const { palette, places } = paletteOf(pixels);
      const asBefore = palette.length;
      // Only what changed is drawn: that is most of what keeps the file small.
      const index = Uint8Array.from(pixels, (pixel, at) =>
        pixel === before?.[at] ? asBefore : (places.get(pixel) ?? asBefore),
      );
      before = pixels;
      gif.writeFrame(index, width, height, {
        palette: [...palette, [0, 0, 0]],
        delay: milliseconds,
        transparent: true,
        transparentIndex: asBefore,
        dispose: 1,
      });
    },
    end: () => {
      gif.finish();
      return gif.bytes();
    },
  };
}
