/** Puts a text on the clipboard; the web frame of Excel may have none, or refuse it. */
export async function copied(text: string): Promise<boolean> {
  try {
    const clipboard = navigator.clipboard as Clipboard | undefined;
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}
