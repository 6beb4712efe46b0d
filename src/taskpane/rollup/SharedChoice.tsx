import { Button, Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { at } from "../../domain/at";
import { words as en } from "../../i18n/en/together";
import { words as vi } from "../../i18n/vi/together";
import { placeName } from "../../programme/place";
import type { NearPair, Proposals, RepeatedName, SharedGroup } from "../../rollup/shared";
import type { RolledBook } from "../../rollup/tidy";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import { Part } from "./Part";

/** Communes that are named where several have one name twice; of more their number is told. */
const NAMED = 5;

interface SharedChoiceProps {
  /** The workbooks that the targets are of. */
  readonly books: readonly Pick<RolledBook, "programme">[];
  readonly proposed: Proposals;
  readonly confirmed: ReadonlySet<string>;
  /** Pairs that can't be put together. */
  readonly impossible: readonly string[];
  readonly onConfirm: (ids: ReadonlySet<string>) => void;
}

/** Which targets are the same in several communes: proposed here, and shared only once somebody says so. */
export function SharedChoice({ books, proposed, confirmed, impossible, onConfirm }: SharedChoiceProps) {
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const { same, near, repeated } = proposed;
  const turn = (id: string, isConfirmed: boolean) => {
    const next = new Set(confirmed);
    if (isConfirmed) next.add(id);
    else next.delete(id);
    onConfirm(next);
  };
  const open = same.filter(({ id }) => !confirmed.has(id));
  const box = (id: string, label: ReactElement, isPossible = true) => (
    <Checkbox
      label={label}
      checked={confirmed.has(id) && isPossible}
      disabled={!isPossible}
      onChange={(_, { checked }) => turn(id, checked === true)}
    />
  );
  const group = ({ id, name, unit, kind, members }: SharedGroup) =>
    box(
      id,
      <>
        <span lang="vi">{name}</span>{" "}
        <span className={shapes.hint}>{t.group(unit, kind, members.length)}</span>
      </>,
    );
  const pair = ({ id, one, other }: NearPair) => {
    const isPossible = !impossible.includes(id);
    return box(
      id,
      <>
        {t.pair(one.name, one.members.length, other.name, other.members.length)}{" "}
        <span className={shapes.hint}>{isPossible ? `${one.unit}; ${one.kind}` : t.impossible}</span>
      </>,
      isPossible,
    );
  };
  const repetition = ({ group: { name, unit }, communes }: RepeatedName) => {
    const places = communes.slice(0, NAMED).map((commune) => placeName(at(books, commune).programme));
    return t.repetition(name, unit, places, communes.length - places.length);
  };
  return (
    <>
      {same.length > 0 && (
        <Part title={t.same} hint={t.sameHint} items={same} keyOf={({ id }) => id} item={group}>
          <Button
            onClick={() =>
              onConfirm(
                open.length > 0
                  ? new Set([...confirmed, ...open.map(({ id }) => id)])
                  : new Set(near.flatMap(({ id }) => (confirmed.has(id) ? [id] : []))),
              )
            }
          >
            {open.length > 0 ? t.confirmAll(open.length) : t.unconfirmAll}
          </Button>
        </Part>
      )}
      {near.length > 0 && (
        <Part title={t.near} hint={t.nearHint} items={near} keyOf={({ id }) => id} item={pair} />
      )}
      {repeated.length > 0 && (
        <Part
          title={t.repeated}
          hint={t.repeatedHint}
          items={repeated}
          keyOf={({ group: { id } }) => id}
          item={repetition}
        />
      )}
    </>
  );
}
