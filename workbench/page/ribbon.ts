/** What the ribbon of the workbench shows: read from the manifest, as Excel does. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of the 32-pixel icon in the built add-in. */
  readonly icon: string;
  /** Name of the function to run; null for the button that shows the pane. */
  readonly functionName: string | null;
}

export interface Ribbon {
  /** Name of the add-in, which Excel prints above its pane. */
  readonly name: string;
  readonly tab: string;
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
}

const ICON_SIZE = "32";

function first(parent: Element | Document, name: string): Element {
  const found = parent.getElementsByTagNameNS("*", name)[0];
  if (!found) throw new Error(`manifest.xml has no ${name}`);
  return found;
}

/** The value of an element for a locale: its override, else its default. */
function valueFor(element: Element, locale: string): string {
  const override = [...element.children].find((child) => child.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

/**
 * Reads the ribbon from an add-in only manifest.
 *
 * @param locale display language of Office, "vi-VN"
 * @throws Error naming the element the manifest lacks
 */
export function readRibbon(manifest: Document, locale: string): Ribbon {
  const resource = (holder: Element): string => {
    const id = holder.getAttribute("resid");
    const found = manifest.querySelector(`Resources [id="${id ?? ""}"]`);
    if (!found) throw new Error(`manifest.xml has no resource ${id ?? ""}`);
    return valueFor(found, locale);
  };
  const tab = first(manifest, "CustomTab");
  const group = first(tab, "Group");
  return {
    name: valueFor(first(manifest, "DisplayName"), locale),
    // The tab's own label stands after its groups, which have labels of their own.
    tab: [...tab.children].flatMap((child) => (child.localName === "Label" ? [resource(child)] : [])).join(),
    group: resource(first(group, "Label")),
    buttons: [...group.getElementsByTagNameNS("*", "Control")].map((control) => {
      const image = [...first(control, "Icon").children].find(
        (child) => child.getAttribute("size") === ICON_SIZE,
      );
      if (!image) throw new Error(`${control.id} has no icon of ${ICON_SIZE} pixels`);
      return {
        id: control.id,
        label: resource(first(control, "Label")),
        tip: resource(first(first(control, "Supertip"), "Description")),
        icon: `/addin${new URL(resource(image)).pathname}`,
        functionName: control.getElementsByTagNameNS("*", "FunctionName")[0]?.textContent ?? null,
      };
    }),
  };
}

/** Shows the ribbon; `press` is called with the button a person pressed. */
export function showRibbon(
  container: HTMLElement,
  ribbon: Ribbon,
  press: (button: RibbonButton) => void,
): void {
  const tab = document.createElement("span");
  tab.className = "tab";
  tab.textContent = ribbon.tab;
  const group = document.createElement("div");
  group.className = "group";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", ribbon.group);
  const buttons = document.createElement("div");
  for (const button of ribbon.buttons) {
    const element = document.createElement("button");
    const icon = new Image(32, 32);
    icon.src = button.icon;
    icon.alt = "";
    element.type = "button";
    element.id = button.id;
    element.title = button.tip;
    element.append(icon, button.label);
    element.addEventListener("click", () => press(button));
    buttons.append(element);
  }
  const label = document.createElement("span");
  label.textContent = ribbon.group;
  group.append(buttons, label);
  container.replaceChildren(tab, group);
}
