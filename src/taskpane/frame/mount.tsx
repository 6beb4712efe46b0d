import { createRoot } from "react-dom/client";
import { App, type AppProps, type PaneOptions } from "./App";

export interface MountedPane {
  /** Shows the pane with some options changed, for example after Office changed its theme. */
  update(changes: Partial<PaneOptions>): void;
  unmount(): void;
}

/**
 * Puts the pane into an element of the page and keeps it there.
 *
 * When the user switches the language the pane changes at once and `options.onLanguage` is called, so that the caller
 * can keep the choice.
 *
 * @example
 * const options = { language: languageOf(tag), version: "1.0.0", onLanguage };
 * mount(document.getElementById("root")!, { actions, importing }, options);
 */
export function mount(
  container: Element,
  doors: Pick<AppProps, "actions" | "importing">,
  options: PaneOptions,
): MountedPane {
  const root = createRoot(container);
  let shown = options;
  const update = (changes: Partial<PaneOptions>) => {
    shown = { ...shown, ...changes };
    root.render(
      <App
        {...shown}
        {...doors}
        onLanguage={(language) => {
          update({ language });
          shown.onLanguage(language);
        }}
      />,
    );
  };
  update({});
  return { update, unmount: () => root.unmount() };
}
