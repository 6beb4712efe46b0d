import { ABOUT_WORDS } from "../../i18n/about";
import type { HostSupport } from "../../workbook/actions";
import { useWordsOf } from "../words";

/** What this Excel can do for the add-in, in plain words with the technical name for whoever helps. */
export default function About({ support: { platform, version, sets } }: { readonly support: HostSupport }) {
  const t = useWordsOf(ABOUT_WORDS);
  return (
    <>
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
