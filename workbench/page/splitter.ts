/** Narrowest and initial width of a task pane in Excel for Windows, in CSS pixels. */
const NARROWEST = 320;
const FIRST = 350;
const STEP = 10;

/** Lets a person set the width of the pane at the right of the splitter, with pointer or arrow keys. */
export function makeSplitter(splitter: HTMLElement, pane: HTMLElement): void {
  const setWidth = (pixels: number) => {
    const width = Math.round(Math.max(NARROWEST, Math.min(pixels, innerWidth * 0.6)));
    pane.style.width = `${width}px`;
    splitter.setAttribute("aria-valuenow", String(width));
  };
  setWidth(FIRST);

  splitter.addEventListener("pointerdown", (down) => {
    const start = pane.getBoundingClientRect().width + down.clientX;
    // Without this the frames under the pointer swallow the movement.
    splitter.setPointerCapture(down.pointerId);
    const move = ({ clientX }: PointerEvent) => setWidth(start - clientX);
    splitter.addEventListener("pointermove", move);
    splitter.addEventListener("lostpointercapture", () => splitter.removeEventListener("pointermove", move), {
      once: true,
    });
  });
  splitter.addEventListener("keydown", ({ key }) => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[key];
    if (step !== undefined) setWidth(pane.getBoundingClientRect().width + step);
  });
}
