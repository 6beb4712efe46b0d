import { fold } from "../../domain/text";
import type { Block } from "../layout/blocks";
import { deadlinesIn, lastDayOf } from "../phrases/dates";
import { spanOf } from "./rows";
import { partsOf, sentencesOf } from "../phrases/sentences";
import type { DateProposal, SchemeProposal, SchemeStep } from "../types";
import { anyOf, matcher } from "../words";

type Label = "official" | "lead" | "coordinators" | SchemeStep;

/** What stands before the colon in the lines below a scheme or over a column, and what it tells. */
const LABELS: readonly { readonly label: Label; readonly words: readonly string[] }[] = [
  {
    label: "official",
    words: [
      "tổ chức thực hiện",
      "người chỉ đạo",
      "đồng chí chỉ đạo",
      "lãnh đạo chỉ đạo",
      "lãnh đạo phụ trách",
      "phụ trách",
      "chỉ đạo",
    ],
  },
  {
    label: "lead",
    words: [
      "cơ quan chủ trì",
      "đơn vị chủ trì",
      "chủ trì",
      "cơ quan thường trực",
      "cơ quan, đơn vị chủ trì",
      "cơ quan tham mưu",
    ],
  },
  {
    label: "coordinators",
    words: [
      "cơ quan phối hợp",
      "đơn vị phối hợp",
      "phối hợp",
      "cơ quan, đơn vị phối hợp",
      "phối hợp thực hiện",
    ],
  },
  {
    label: "run",
    words: ["thời gian triển khai", "thời gian thực hiện", "thời gian triển khai thực hiện", "lộ trình"],
  },
  { label: "issue", words: ["thời gian ban hành", "ban hành"] },
  {
    label: "draft",
    words: [
      "thời gian hoàn thiện",
      "thời gian hoàn thành",
      "thời gian xây dựng",
      "thời gian trình",
      "thời hạn hoàn thành",
      "thời hạn",
      "hoàn thành",
      "thời gian",
    ],
  },
];
const LABELLED = LABELS.map(({ label, words }) => ({
  label,
  pattern: new RegExp(`^${anyOf(words)}[^:]{0,40}:`, "u"),
  column: matcher(words),
}));

/** Dates that one sentence sets for all schemes: the first word that fits tells the step. */
const STEPS: readonly { readonly step: SchemeStep; readonly words: RegExp }[] = [
  { step: "finalReview", words: /tổng kết/u },
  { step: "midReview", words: /sơ kết/u },
  { step: "issue", words: /ban hành/u },
  { step: "draft", words: /xây dựng|hoàn thiện|hoàn thành|trình/u },
];
const FOR_ALL = /(?:các )(?:đề án|kế hoạch)/u;

const MAKING = anyOf([
  "xây dựng",
  "ban hành",
  "triển khai",
  "tổ chức",
  "thực hiện",
  "hoàn thiện",
  "lập",
  "và",
]);
const ITEM = new RegExp(
  `^((?:${MAKING} )*)(đề án|kế hoạch)(?: số \\d+)?[:\\s]*(?=[“"\\p{L}])(?!thực hiện nghị quyết)`,
  "u",
);
const QUOTED = /^[“"]([^”"]{1,400})[”"]/u;
/** How much behind a title may tell who and when. */
const LONGEST_TOLD = 800;
/** Where a title without quotation marks ends. */
const TITLE_END =
  /[.;](?:\s|$)|,? (?:giao |do (?=phòng|ban|ubnd|công an|trung tâm)|cơ quan chủ trì|hoàn thành )/iu;
const GIVEN_TO = /^(?:giao|phân công) (?:cho )?(?:đồng chí |đ\/c )?/u;
/** "Phòng Kinh tế chủ trì, phối hợp với Hội Nông dân xã": an assignment told in a sentence. */
const TOLD_LEAD = /(?:^|[.;(,:] ?|\s)(?:giao (?:cho )?|do )?([^.;:(),]{4,80}?)(?:,| là cơ quan)? chủ trì/iu;
/** After "giao" a name may have a comma of its own: "Giao Phòng Kinh tế, Hạ tầng và Đô thị chủ trì". */
const CHARGED = /(?:^|[.;:(] ?|\s)giao (?:cho )?([^.;:()]{4,80}?),? chủ trì/iu;
const TOLD_COORDINATORS =
  /phối hợp (?:với|cùng) ([^.;()]{4,200}?)(?=,? (?:xây dựng|thực hiện|tham mưu|triển khai|hoàn thành|trình|ban hành)|[.;()]|$)/iu;
/** "do Phòng Kinh tế chủ trì, Hội Nông dân phối hợp". */
const COORDINATES = /chủ trì(?:,| và) ([^.;()]{4,200}?) phối hợp(?! với| cùng)/iu;
const BODY_BREAK = /(?:, | và |; )(?=[Cc]ác |\p{Lu})/u;
const TITLES = /đề án|kế hoạch/u;

const bare = (text: string): string => text.replace(/^[\s,:;.“"]+|[\s,:;.”"]+$/gu, "");
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The post charged with directing: "Giao đồng chí … chỉ đạo xây dựng đề án". */
function officialIn(text: string): string {
  const key = fold(text);
  const opening = GIVEN_TO.exec(key)?.[0].length ?? 0;
  const end = key.search(/ (?:trực tiếp )?(?:chỉ đạo|phụ trách|chủ trì)/u);
  return bare(text.slice(opening, end < 0 ? undefined : end));
}

type Assignment = Partial<Record<Label, string>>;

interface Draft {
  readonly block: Block;
  readonly kind: "scheme" | "plan";
  readonly title: string;
  /** What the item itself says of who and when. */
  readonly own: Assignment;
}

/** Label and value of a line or a part of one: "Cơ quan chủ trì: Phòng Kinh tế". */
function labelIn(text: string): { readonly label: Label; readonly value: string } | null {
  const key = fold(text);
  for (const { label, pattern } of LABELLED) {
    const match = pattern.exec(key);
    if (match) return { label, value: text.slice(match[0].length).trim() };
  }
  return null;
}

/** Who and when, as an item's own sentences tell it. */
function toldIn(text: string): Assignment {
  const given: Assignment = {};
  for (const part of text.split(/[.;](?:\s|$)/u)) {
    const line = labelIn(part.trim());
    if (line !== null) given[line.label] ??= line.value;
  }
  const lead = (CHARGED.exec(text) ?? TOLD_LEAD.exec(text))?.[1]?.replace(/^giao (?:cho )?/iu, "");
  if (lead !== undefined && given.lead === undefined && !/cơ quan|đơn vị/iu.test(lead)) given.lead = lead;
  const coordinators = (TOLD_COORDINATORS.exec(text) ?? COORDINATES.exec(text))?.[1];
  if (coordinators !== undefined) given.coordinators ??= coordinators;
  const [deadline] = deadlinesIn(fold(text), text);
  if (deadline !== undefined && given.draft === undefined) given.draft = deadline.words;
  return given;
}

/** A scheme or plan that folded text opens with, and what is told behind its title. */
function schemeAt(block: Block, from: number): Draft | null {
  const match = ITEM.exec(block.key.slice(from, from + LONGEST_TOLD));
  if (!match) return null;
  const start = from + match[0].length;
  const rest = block.text.slice(start, start + LONGEST_TOLD);
  const quoted = QUOTED.exec(rest);
  const end = quoted?.[0].length ?? TITLE_END.exec(rest)?.index ?? rest.length;
  const title = quoted?.[1] ?? rest.slice(0, end);
  return {
    block,
    kind: match[2] === "đề án" ? "scheme" : "plan",
    title: upper(bare(title)),
    own: toldIn(rest.slice(end).trim()),
  };
}

function itemIn(block: Block): Draft | null {
  const listed = block.clause !== "" && block.titles.some((title) => TITLES.test(title));
  const item = block.clause === "" || block.zone === "results" ? null : schemeAt(block, block.body);
  // Among the tasks an item that opens with a scheme and says who leads it is one of a list as well.
  return listed || item?.own.lead !== undefined ? item : null;
}

const QUOTED_SCHEME = /(?:đề án|kế hoạch)(?: số \d+)?[:\s]*[“"]/gu;

/**
 * Schemes that stand among the tasks, in quotation marks, where no list of them is given; the sentence may say who is in
 * charge before it names the scheme.
 */
function mentionedIn(block: Block): Draft[] {
  if (block.zone === "results") return [];
  return [...block.key.matchAll(QUOTED_SCHEME)].flatMap(({ index }) => {
    const item = schemeAt(block, index);
    const before = block.text.slice(Math.max(block.body, index - LONGEST_TOLD), index);
    const opening = before.split(/[.;]\s/u).at(-1) ?? "";
    return item ? { ...item, own: { ...toldIn(opening), ...item.own } } : [];
  });
}

/** The columns of a table of schemes: where the titles stand, and what the others tell. */
interface Columns {
  readonly title: number;
  readonly labels: readonly (Label | null)[];
}

const cellsOf = (block: Block): string[] =>
  block.cells.map(([from, to]) => block.text.slice(from, to).trim());

function columnsOf(cells: readonly string[]): Columns | null {
  const words = cells.map(fold);
  const title = words.findIndex((word) => TITLES.test(word));
  const labels = words.map((word, index) =>
    index === title ? null : (LABELLED.find(({ column }) => column.test(word))?.label ?? null),
  );
  return title < 0 || !labels.includes("lead") ? null : { title, labels };
}

function rowIn(block: Block, { title, labels }: Columns): Draft | null {
  const cells = cellsOf(block);
  const name = cells[title] ?? "";
  if (name === "") return null;
  const plan = fold(name).startsWith("kế hoạch");
  const own: Assignment = {};
  labels.forEach((label, index) => {
    const cell = cells[index] ?? "";
    if (label !== null && cell !== "") own[label] ??= cell;
  });
  const words = name.replace(/^(?:đề án|kế hoạch)(?: số \d+)?[:\s]*/iu, "");
  return { block, kind: plan ? "plan" : "scheme", title: upper(bare(words)), own };
}

const dated = (words: string): DateProposal => ({ words: bare(words), lastDay: lastDayOf(words) });

/** Dates set for all schemes at once, and which step they belong to. */
function commonDates(blocks: readonly Block[]): Partial<Record<SchemeStep, DateProposal>> {
  const dates: Partial<Record<SchemeStep, DateProposal>> = {};
  for (const block of blocks) {
    if (block.title || !FOR_ALL.test(block.key)) continue;
    for (const sentence of sentencesOf(block)) {
      for (const part of partsOf(block, sentence)) {
        const key = block.key.slice(part.from, part.to);
        if (!FOR_ALL.test(key)) continue;
        const [deadline] = deadlinesIn(key, block.text.slice(part.from, part.to));
        const step = STEPS.find(({ words }) => words.test(key))?.step;
        if (deadline === undefined || step === undefined) continue;
        dates[step] ??= { words: deadline.words, lastDay: deadline.lastDay };
      }
    }
  }
  return dates;
}

interface Group {
  readonly items: Draft[];
  readonly given: Assignment;
}

/** Items with the assignments below them. */
function groupsOf(blocks: readonly Block[]): Group[] {
  const groups: Group[] = [];
  let columns: Columns | null = null;
  for (const block of blocks) {
    if (block.cells.length === 0) columns = null;
    else {
      const heads = columnsOf(cellsOf(block));
      const row = heads === null && columns !== null ? rowIn(block, columns) : null;
      columns = heads ?? columns;
      if (row !== null) groups.push({ items: [row], given: row.own });
      continue;
    }
    const item = itemIn(block);
    const last = groups[groups.length - 1];
    if (item !== null) {
      const closed =
        last === undefined || [last.given, item.own].some((told) => Object.keys(told).length > 0);
      if (closed) groups.push({ items: [item], given: { ...item.own } });
      else last.items.push(item);
      continue;
    }
    const line = labelIn(block.text.slice(block.body));
    if (line !== null && last !== undefined) last.given[line.label] ??= line.value;
  }
  return groups;
}

const namesOf = (words: string): string[] =>
  words
    .split(BODY_BREAK)
    .map(bare)
    .filter((name) => name !== "")
    .map(upper);

/**
 * The schemes and plans a text orders to be drawn up, with who directs, leads and coordinates them and by when: from a
 * list, from a table, or where there is neither, from the tasks. One block of assignments serves every scheme above it
 * that has none of its own.
 */
export function schemesOf(blocks: readonly Block[]): SchemeProposal[] {
  const listed = groupsOf(blocks);
  const groups =
    listed.length > 0
      ? listed
      : blocks.flatMap(mentionedIn).map((item): Group => ({ items: [item], given: item.own }));
  const common = commonDates(blocks);
  const known = new Set<string>();
  return groups.flatMap(({ items, given }) => {
    const own: Partial<Record<SchemeStep, DateProposal>> = {
      ...(given.draft === undefined ? {} : { draft: dated(given.draft) }),
      ...(given.issue === undefined ? {} : { issue: dated(given.issue) }),
      ...(given.run === undefined ? {} : { run: dated(given.run) }),
    };
    return items.flatMap(({ block, kind, title }): SchemeProposal[] => {
      if (title === "" || known.has(fold(title))) return [];
      known.add(fold(title));
      return [
        {
          kind,
          clause: block.clause,
          title,
          official: given.official === undefined ? "" : officialIn(given.official),
          lead: bare(given.lead ?? ""),
          coordinators: namesOf(given.coordinators ?? ""),
          dates: { ...common, ...own },
          quote: block.text.slice(block.body),
          span: spanOf(block, { from: block.body, to: block.text.length }),
        },
      ];
    });
  });
}
