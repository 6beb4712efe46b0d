/** What the film needs of gifenc, which brings no types. */
declare module "gifenc" {
  export type Colour = [red: number, green: number, blue: number];
  /** Place of the colour in the palette that is nearest to this one. */
  export function nearestColorIndex(palette: readonly Colour[], colour: Colour): number;
  export function GIFEncoder(): {
    /** `delay` in milliseconds; `dispose` 1: the next frame is drawn over this one. */
    writeFrame(
      index: Uint8Array,
      width: number,
      height: number,
      how: {
        palette: readonly Colour[];
        delay: number;
        transparent: boolean;
        transparentIndex: number;
        dispose: 1;
      },
    ): void;
    finish(): void;
    bytes(): Uint8Array;
  };
}
