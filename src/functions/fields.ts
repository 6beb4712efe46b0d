import { fold } from "../domain/text";
import { parseTarget } from "../domain/target";
import { kindWord } from "../domain/kinds";
import { AGENCIES } from "../programme/agencies";
import type { Target } from "../programme/types";

interface Field {
  readonly code: string;
  /** Vietnamese first: it names the field in messages. */
  readonly words: readonly [string, ...string[]];
  /** The value a cell shows; null where the programme gives none. */
  readonly read: (target: Target) => string | number | null;
}

const figureOf = (target: Target): number | null => {
  const parsed = parseTarget(target.target);
  return parsed?.form === "figure" ? parsed.value : null;
};

// The programme names no lead for a target, so this one is always shown as a proposal.
const leadOf = ({ proposedLead }: Target): string | null => {
  const body = AGENCIES.find(({ code }) => code === proposedLead);
  return body ? `${body.name} (đề xuất${body.unnamed ? ", ngoài văn bản" : ""})` : null;
};

/** What NLB.TARGET can return about a target, by its Vietnamese and English names. */
const FIELDS: readonly Field[] = [
  { code: "target", words: ["mục tiêu"], read: ({ target }) => target },
  { code: "number", words: ["số", "con số", "giá trị", "value"], read: figureOf },
  { code: "unit", words: ["đơn vị", "đơn vị tính", "đvt"], read: ({ unit }) => unit },
  { code: "due", words: ["năm đích", "hạn", "due year"], read: ({ dueYear }) => dueYear },
  { code: "start", words: ["năm đầu", "tính từ năm", "start year"], read: ({ startYear }) => startYear },
  { code: "base", words: ["năm gốc", "base year"], read: ({ baseYear }) => baseYear ?? null },
  { code: "kind", words: ["loại"], read: ({ kind }) => kindWord(kind) },
  { code: "name", words: ["tên", "chỉ tiêu"], read: ({ name }) => name },
  { code: "group", words: ["nhóm"], read: ({ group }) => group },
  { code: "clause", words: ["điều khoản", "mục"], read: ({ clause }) => clause },
  { code: "quote", words: ["trích dẫn", "trích nguyên văn", "nguyên văn"], read: ({ quote }) => quote },
  { code: "lead", words: ["chủ trì", "cơ quan chủ trì"], read: leadOf },
];

const BY_WORD = new Map(
  FIELDS.flatMap((field) => [field.code, ...field.words].map((word) => [fold(word), field] as const)),
);

/** The field a text names, in Vietnamese or English; undefined when there is none. */
export const fieldOf = (text: string): Field | undefined => BY_WORD.get(fold(text));
