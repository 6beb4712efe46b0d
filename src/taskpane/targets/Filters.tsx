import { Button, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { FilterRegular } from "@fluentui/react-icons/svg/filter";
import { useId, useState } from "react";
import { words as en } from "../../i18n/en/targets";
import { words as vi } from "../../i18n/vi/targets";
import type { StatusRow } from "../../tracker/port";
import { Choice } from "../parts/Choice";
import { type Standing, STANDINGS, standsAt, verdictsAt } from "../../tracker/standings";
import type { TargetFilter } from "../../tracker/targetFilter";
import { verdictFace } from "../parts/verdictFace";
import { useWords, useWordsOf } from "../parts/words";

interface FiltersProps {
  readonly rows: readonly StatusRow[];
  readonly filter: TargetFilter;
  readonly onFilter: (filter: TargetFilter) => void;
}

const ANY = "";
/** A choice that can't be mistaken for a name: the targets without a lead. */
const NOBODY = " ";

const useStyles = makeStyles({
  search: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  box: { maxWidth: "none" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(8rem, 1fr))",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    // A list is as wide as its longest choice and would push the page.
    "& > *, & select, & .fui-Select": { minWidth: 0 },
  },
});

const fromSheet = (name: string) => ({ value: name, label: name, lang: "vi" as const });
const distinct = <T,>(values: readonly T[]): T[] => [...new Set(values)];

/** Search and filters of the target list. What can be chosen is what the rows hold. */
export function Filters({ rows, filter, onFilter }: FiltersProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const id = useId();
  const set = (change: Partial<TargetFilter>) => onFilter({ ...filter, ...change });
  const active = [
    filter.group !== "",
    filter.standing !== "",
    filter.body !== null,
    filter.dueYear !== "",
    filter.withoutCause,
  ];
  const styles = useStyles();
  const [opened, setOpened] = useState(active.includes(true));
  const wordsOf = (standing: Standing) =>
    verdictsAt(standing)
      .map((verdict) => verdictFace(verdict, language).word)
      .join(", ");
  const any = { value: ANY, label: t.any };
  return (
    <div role="search" className={styles.search}>
      <SearchBox
        className={styles.box}
        aria-label={t.search}
        placeholder={t.searchHint}
        dismiss={filter.text === "" ? null : { "aria-label": t.clearSearch }}
        value={filter.text}
        onChange={(_, { value }) => set({ text: value })}
      />
      <div className={styles.line}>
        <Choice
          label={t.order}
          value={filter.order}
          options={[
            { value: "sheet", label: t.orders.sheet },
            { value: "urgency", label: t.orders.urgency },
          ]}
          onChoose={(order) => set({ order: order === "urgency" ? "urgency" : "sheet" })}
        />
        <Button
          size="small"
          icon={<FilterRegular />}
          aria-expanded={opened}
          aria-controls={id}
          onClick={() => setOpened(!opened)}
        >
          {t.filters(active.filter(Boolean).length)}
        </Button>
      </div>
      <div id={id} className={opened ? styles.filters : undefined} hidden={!opened}>
        <Choice
          label={t.group}
          value={filter.group}
          options={[any, ...distinct(rows.map(({ group }) => group)).map((group) => fromSheet(group))]}
          onChoose={(group) => set({ group })}
        />
        <Choice
          label={t.verdict}
          value={filter.standing}
          options={[
            any,
            ...[...STANDINGS.keys()]
              .filter(
                (standing) =>
                  standing === filter.standing || rows.some(({ verdict }) => standsAt(verdict, standing)),
              )
              .map((standing) => ({ value: standing, label: wordsOf(standing) })),
          ]}
          onChoose={(standing) => set({ standing: standing as TargetFilter["standing"] })}
        />
        <Choice
          label={t.body}
          value={filter.body === null ? ANY : filter.body || NOBODY}
          options={[
            any,
            ...distinct(rows.map(({ lead }) => lead))
              .sort((one, other) => one.localeCompare(other, "vi"))
              .map((lead) => (lead === "" ? { value: NOBODY, label: t.nobody } : fromSheet(lead))),
          ]}
          onChoose={(body) => set({ body: body === ANY ? null : body.trim() })}
        />
        <Choice
          label={t.dueYear}
          value={String(filter.dueYear)}
          options={[
            any,
            ...distinct(rows.flatMap(({ dueYear }) => (dueYear === null ? [] : [dueYear])))
              .sort((one, other) => one - other)
              .map((year) => ({ value: String(year), label: String(year) })),
          ]}
          onChoose={(year) => set({ dueYear: year === ANY ? "" : Number(year) })}
        />
        <Choice
          label={t.cause}
          value={filter.withoutCause ? t.withoutCause : ANY}
          options={[any, { value: t.withoutCause, label: t.withoutCause }]}
          onChoose={(cause) => set({ withoutCause: cause !== ANY })}
        />
      </div>
    </div>
  );
}
