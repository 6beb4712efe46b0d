import { words as en } from "../../i18n/en/about";
import { words as vi } from "../../i18n/vi/about";
import { useWords, useWordsOf } from "../parts/words";
import type { ToolProps } from "../tools/toolProps";

/** The version and what this Excel can do for the add-in, in plain words with the technical name for whoever helps. */
export default function About({ actions, version: addIn }: Pick<ToolProps, "actions" | "version">) {
  const { t: shared } = useWords();
  const t = useWordsOf({ vi, en });
  const { platform, version, sets } = actions.support();
  return (
    <>
      <p>{shared.version(addIn)}</p>
      <p>{t.host(platform, version)}</p>
      <ul className="pane-plan">
        {sets.map((set) => {
          const name = `${set.name} ${set.version}`;
          return (
            <li key={name}>
              <span aria-hidden>{set.supported ? "✔" : "✖"}</span>
              <span>
                {t.sets[name] ?? t.other}: <strong>{set.supported ? t.has : t.lacks}</strong>{" "}
                <small>
                  {name}, {set.required ? t.needed : t.better}
                </small>
              </span>
            </li>
          );
        })}
      </ul>
      <p>{t.lacking}</p>
    </>
  );
}
