import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleRegular } from "@fluentui/react-icons/svg/dismiss-circle";
import { words as en } from "../../i18n/en/about";
import { words as vi } from "../../i18n/vi/about";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";
import type { ToolProps } from "../tools/toolProps";

/** The version and what this Excel can do for the add-in, in plain words with the technical name for whoever helps. */
export default function About({ actions, version: addIn }: Pick<ToolProps, "actions" | "version">) {
  const { t: shared } = useWords();
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const { platform, version, sets } = actions.support();
  return (
    <div className={shapes.section}>
      <p>{shared.version(addIn)}</p>
      <p>{t.host(platform, version)}</p>
      <ul className={shapes.section}>
        {sets.map((set) => {
          const name = `${set.name} ${set.version}`;
          const Icon = set.supported ? CheckmarkCircleRegular : DismissCircleRegular;
          return (
            <li key={name}>
              <Icon aria-hidden /> {t.sets[name] ?? t.other}:{" "}
              <strong>{set.supported ? t.has : t.lacks}</strong>
              <p className={shapes.hint}>
                {name}, {set.required ? t.needed : t.better}
              </p>
            </li>
          );
        })}
      </ul>
      <p>{t.lacking}</p>
    </div>
  );
}
