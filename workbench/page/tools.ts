import { bothWords, type Words } from "./words";

/** One of the choices of a tool. */
interface Choice {
  readonly id: string;
  readonly label: string;
}

/** One row of the workbench's own menu: something to press, or something to choose. */
export type Tool = { readonly id: string; readonly name: Words } & (
  | { readonly press: () => Promise<void> }
  | { readonly options: readonly Choice[]; readonly take: (id: string) => Promise<void> }
);

/** A tool with choices; the first is the one in force when the page opens. */
export function choice<const One extends Choice>(
  id: string,
  name: Words,
  options: readonly One[],
  take: (chosen: One) => Promise<void> | void,
): Tool {
  const taken = async (chosen: string) => {
    const option = options.find((one) => one.id === chosen);
    if (option) await take(option);
  };
  return { id, name, options, take: taken };
}

function selectOf(options: readonly Choice[]): HTMLSelectElement {
  const select = document.createElement("select");
  select.append(...options.map(({ id, label }) => new Option(label, id)));
  return select;
}

/**
 * Puts the tools into the menu, which closes once one is pressed and stays open while things are chosen.
 *
 * @param act runs what a tool does, and tells of its faults
 */
export function showTools(
  menu: HTMLElement,
  tools: readonly Tool[],
  act: (work: () => Promise<void>) => void,
): void {
  for (const tool of tools) {
    if ("press" in tool) {
      const button = document.createElement("button");
      button.type = "button";
      button.id = tool.id;
      button.append(...bothWords(tool.name));
      button.addEventListener("click", () => {
        menu.hidePopover();
        act(tool.press);
      });
      menu.append(button);
    } else {
      const label = document.createElement("label");
      const name = document.createElement("span");
      const select = selectOf(tool.options);
      select.id = tool.id;
      name.append(...bothWords(tool.name));
      label.append(name, select);
      select.addEventListener("change", () => act(() => tool.take(select.value)));
      menu.append(label);
    }
  }
  // A click on the pane is a click on another page, of which this one learns only by losing the focus.
  window.addEventListener("blur", () => menu.hidePopover());
}
