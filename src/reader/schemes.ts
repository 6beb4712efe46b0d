import { fold } from "../domain/text";
import type { Block } from "./blocks";
import { deadlinesIn, lastDayOf } from "./dates";
import { spanOf } from "./rows";
import { partsOf, sentencesOf } from "./sentences";
import type { DateProposal, SchemeProposal, SchemeStep } from "./types";
import { anyOf } from "./words";

type Label = "official" | "lead" | "coordinators" | SchemeStep;

/** What stands before the colon in the lines below a scheme, and what it tells. */
const LABELS: readonly { readonly label: Label; readonly words: readonly string[] }[] = [
  {
    label: "official",
    words: [
      "tổ chức thực hiện",
      "người chỉ đạo",
      "đồng chí chỉ đạo",
      "lãnh đạo chỉ đạo",
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
  { label: "run", words: ["thời gian triển khai", "thời gian thực hiện", "thời gian triển khai thực hiện"] },
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
    ],
  },
];
const LABELLED = LABELS.map(({ label, words }) => ({
  label,
  pattern: new RegExp(`^${anyOf(words)}[^:]{0,40}:`, "u"),
}));

/** Dates that one sentence sets for all schemes: the first word that fits tells the step. */
const STEPS: readonly { readonly step: SchemeStep; readonly words: RegExp }[] = [
  { step: "finalReview", words: /tổng kết/u },
  { step: "midReview", words: /sơ kết/u },
  { step: "issue", words: /ban hành/u },
  { step: "draft", words: /xây dựng|hoàn thiện|hoàn thành|trình/u },
];
const FOR_ALL = /(?:các )(?:đề án|kế hoạch)/u;

const ITEM = /^(đề án|kế hoạch)(?: số \d+)?[:\s]*(?=[“"\p{L}])/u;
const QUOTED = /^[“"]([^”"]+)[”"]/u;
const GIVEN_TO = /^(?:giao|phân công) (?:cho )?(?:đồng chí |đ\/c )?/u;
const BODY_BREAK = /(?:, | và |; )(?=[Cc]ác |\p{Lu})/u;
const TITLES = /đề án|kế hoạch/u;

const bare = (text: string): string => text.replace(/^[\s,:;.]+|[\s,:;.]+$/gu, "");
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The post charged with directing: "Giao đồng chí … chỉ đạo xây dựng đề án". */
function officialIn(text: string): string {
  const key = fold(text);
  const opening = GIVEN_TO.exec(key)?.[0].length ?? 0;
  const end = key.search(/ (?:trực tiếp )?(?:chỉ đạo|phụ trách|chủ trì)/u);
  return bare(text.slice(opening, end < 0 ? undefined : end));
}

interface Draft {
  readonly block: Block;
  readonly kind: "scheme" | "plan";
  readonly title: string;
}

type Assignment = Partial<Record<Label, string>>;

function itemIn(block: Block): Draft | null {
  const listed = block.clause !== "" && block.titles.some((title) => TITLES.test(title));
  const match = ITEM.exec(block.key.slice(block.body));
  if (!listed || !match) return null;
  const rest = block.text.slice(block.body + match[0].length);
  const title = QUOTED.exec(rest)?.[1] ?? rest;
  return { block, kind: match[1] === "đề án" ? "scheme" : "plan", title: upper(bare(title)) };
}

function labelIn(block: Block): { readonly label: Label; readonly value: string } | null {
  const key = block.key.slice(block.body);
  for (const { label, pattern } of LABELLED) {
    const match = pattern.exec(key);
    if (match) return { label, value: block.text.slice(block.body + match[0].length).trim() };
  }
  return null;
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

/**
 * The schemes and plans a text orders to be drawn up, with who directs, leads and coordinates them and by when. One
 * block of assignments serves every scheme above it that has none of its own.
 */
export function schemesOf(blocks: readonly Block[]): SchemeProposal[] {
  const groups: { items: Draft[]; given: Assignment }[] = [];
  for (const block of blocks) {
    const item = itemIn(block);
    const last = groups[groups.length - 1];
    if (item !== null) {
      if (last === undefined || Object.keys(last.given).length > 0) groups.push({ items: [item], given: {} });
      else last.items.push(item);
      continue;
    }
    const line = labelIn(block);
    if (line !== null && last !== undefined) last.given[line.label] ??= line.value;
  }
  const common = commonDates(blocks);
  return groups.flatMap(({ items, given }) => {
    const own: Partial<Record<SchemeStep, DateProposal>> = {
      ...(given.draft === undefined ? {} : { draft: dated(given.draft) }),
      ...(given.issue === undefined ? {} : { issue: dated(given.issue) }),
      ...(given.run === undefined ? {} : { run: dated(given.run) }),
    };
    return items.map(({ block, kind, title }): SchemeProposal => ({
      kind,
      clause: block.clause,
      title,
      official: given.official === undefined ? "" : officialIn(given.official),
      lead: bare(given.lead ?? ""),
      coordinators: (given.coordinators ?? "")
        .split(BODY_BREAK)
        .map(bare)
        .filter((name) => name !== "")
        .map(upper),
      dates: { ...common, ...own },
      quote: block.text.slice(block.body),
      span: spanOf(block, { from: block.body, to: block.text.length }),
    }));
  });
}
