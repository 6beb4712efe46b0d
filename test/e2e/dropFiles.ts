import type { Page } from "playwright-core";

/** Lets files go over the pane of the workbench, as somebody does who drags them from a folder. */
export async function dropFiles(page: Page, files: readonly string[]): Promise<void> {
  const box = await page.locator("#addin").boundingBox();
  if (!box) throw new Error("The workbench shows no pane.");
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  const session = await page.context().newCDPSession(page);
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, ...at, data });
  await session.detach();
}
