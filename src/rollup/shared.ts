import { groupsBy } from "../domain/groups";
import { parseTarget, withUnit } from "../domain/target";
import { fold } from "../domain/text";
import { parseKind } from "../domain/kinds";
import type { StatusRow } from "../tracker/port";
import { comparedName, isNear, sameWithAccents } from "./names";
import type { RolledBook } from "./tidy";

/** A target of one of the communes, by its place among them. */
export interface Member {
  readonly commune: number;
  readonly row: StatusRow;
}

/** Targets of several communes under one name, of the same kind and unit and compared in the same way. */
export interface SharedGroup {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly kind: string;
  readonly members: readonly Member[];
}

/** Two groups, or single targets, whose names are merely near each other. */
export interface NearPair {
  readonly id: string;
  readonly one: SharedGroup;
  readonly other: SharedGroup;
}

/** A name that communes have several times, so that nobody can say which of their targets would be shared. */
export interface RepeatedName {
  readonly group: SharedGroup;
  /** Those that have it several times. */
  readonly communes: readonly number[];
}

/** What communes may share. Nothing of it is shared until somebody says so. */
export interface Proposals {
  /** The same name in several communes. */
  readonly same: readonly SharedGroup[];
  readonly near: readonly NearPair[];
  readonly repeated: readonly RepeatedName[];
}

const unitKey = (unit: string): string => fold(unit).replace(/\s*([/.,-])\s*/g, "$1");

/** What has to be the same of two targets besides their names; null for one whose target can't be read. */
function measureOf({ kind, unit, figuresUnit, target }: StatusRow): string | null {
  const parsed = parseTarget(withUnit(target, unit));
  if (!parsed) return null;
  const compared =
    parsed.form === "figure"
      ? [parsed.comparator, parsed.rate, parsed.value < 0, parsed.of !== null]
      : parsed.form === "direction"
        ? [parsed.up]
        : [];
  return [parseKind(kind) ?? fold(kind), unitKey(unit), unitKey(figuresUnit), parsed.form, ...compared].join(
    "|",
  );
}

const communesOf = ({ members }: SharedGroup): ReadonlySet<number> =>
  new Set(members.map(({ commune }) => commune));

/** The communes that have a group's name several times. Members stand in the order of their communes. */
const repeatingIn = ({ members }: SharedGroup): readonly number[] => [
  ...new Set(
    members.flatMap(({ commune }, place) => (members[place - 1]?.commune === commune ? [commune] : [])),
  ),
];

/** Members whose names say other things once their accents count go apart, each spelling for itself. */
function byAccents(members: readonly Member[]): readonly (readonly Member[])[] {
  const names = [...new Set(members.map(({ row }) => row.name))];
  const agree = names.every((name, place) =>
    names.slice(place + 1).every((other) => sameWithAccents(name, other)),
  );
  return agree ? [members] : [...groupsBy(members, ({ row }) => fold(row.name)).values()];
}

/** The spelling most communes have. */
function commonName(members: readonly Member[]): string {
  const counts = new Map<string, number>();
  for (const { row } of members) counts.set(row.name, (counts.get(row.name) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** All targets of communes by name and measure, with the measure of each group and its name as compared. */
function grouped(books: readonly RolledBook[]) {
  const byKey = new Map<string, { readonly measure: string; readonly compared: string; members: Member[] }>();
  books.forEach(({ snapshot }, commune) => {
    for (const row of snapshot.rows) {
      const measure = measureOf(row);
      if (measure === null) continue;
      const compared = comparedName(row.name);
      const key = `${measure}|${compared}`;
      const known = byKey.get(key);
      if (known) known.members.push({ commune, row });
      else byKey.set(key, { measure, compared, members: [{ commune, row }] });
    }
  });
  return [...byKey].flatMap(([key, { measure, compared, members }]) =>
    byAccents(members).map((some, place) => {
      const [first] = some;
      const group: SharedGroup = {
        id: place === 0 ? key : `${key}|${place}`,
        name: commonName(some),
        unit: first?.row.unit ?? "",
        kind: first?.row.kind ?? "",
        members: some,
      };
      return { group, measure, compared };
    }),
  );
}

/** Whether no commune is in both. */
const isApart = (one: SharedGroup, other: SharedGroup): boolean => {
  const communes = communesOf(one);
  return other.members.every(({ commune }) => !communes.has(commune));
};

/**
 * Which targets communes may share: those of one name, kind, unit and comparison; and pairs of such groups whose names
 * are near and which no commune has both of.
 */
export function proposals(books: readonly RolledBook[]): Proposals {
  const found = grouped(books).map((one) => ({ ...one, communes: repeatingIn(one.group) }));
  const all = found.filter(({ communes }) => communes.length === 0);
  const near: NearPair[] = [];
  for (const some of groupsBy(all, ({ measure }) => measure).values())
    some.forEach(({ group: one, compared }, place) => {
      for (const { group: other, compared: against } of some.slice(place + 1))
        if (isNear(compared, against) && isApart(one, other))
          near.push({ id: `${one.id}~${other.id}`, one, other });
    });
  return {
    same: all.flatMap(({ group }) => (group.members.length > 1 ? [group] : [])),
    near,
    repeated: found.flatMap(({ group, communes }) => (communes.length > 0 ? [{ group, communes }] : [])),
  };
}

/** Puts a pair into one group with what either side belongs to already. */
function joined(groups: readonly SharedGroup[], { one, other }: NearPair): readonly SharedGroup[] | null {
  const of = ({ members }: SharedGroup) =>
    groups.find((group) => group.members.includes(members[0] as Member)) ?? null;
  const [left, right] = [of(one) ?? one, of(other) ?? other];
  if (left === right) return groups;
  if (!isApart(left, right)) return null;
  const larger = left.members.length >= right.members.length ? left : right;
  const both = { ...larger, members: [...left.members, ...right.members] };
  return [...groups.filter((group) => group !== left && group !== right), both];
}

/**
 * The targets that communes share, as far as somebody confirmed it.
 *
 * @param confirmed ids of groups and of pairs
 * @returns the groups, and the pairs that can't be put together: a commune would be in a group twice
 */
export function sharedTargets({ same, near }: Proposals, confirmed: ReadonlySet<string>) {
  let groups: readonly SharedGroup[] = same.filter(({ id }) => confirmed.has(id));
  const impossible: string[] = [];
  for (const pair of near) {
    const next = joined(groups, pair);
    if (next === null) impossible.push(pair.id);
    else if (confirmed.has(pair.id)) groups = next;
  }
  return { groups, impossible };
}
