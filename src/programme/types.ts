/**
 * The shape of a commune's action programme. Plain JSON values only, so the programme of any commune can be read from a
 * file and checked by `validateProgramme`. Codes tie the tables together; every `quote` is the programme's own text with
 * white space collapsed and Unicode NFC. English names may be left out, and what a programme does not say is null.
 */
import type { Kind } from "../domain/kinds";

/** A place in the administrative order: `level` "xã", `name` "…". "Xã …" in print is `level` and `name` together. */
export interface Locality {
  readonly level: string;
  readonly name: string;
}

/** The paper the programme was issued in, with what a report on it has to repeat. */
export interface ProgrammeDocument {
  readonly title: string;
  /** The resolution the programme carries out, as named in the titles of reports. */
  readonly resolution: string;
  /** Number as printed ("12-CTr/ĐU"); null or left out where it is not known. */
  readonly number?: string | null;
  /** Day of signature, ISO. */
  readonly signed: string | null;
  /** Code of the body that issued it. */
  readonly issuer: string | null;
  /** Signature block as printed: on whose behalf, and the post. */
  readonly onBehalf: string | null;
  readonly post: string | null;
  /** Name of the person who signed; null or left out where it is not known. */
  readonly signatory?: string | null;
  /** "Nơi nhận" as printed, a line each, the one who keeps the file last. */
  readonly recipients?: readonly string[];
  /** Which area the figures are counted for after a merger of communes; null or left out where it does not say. */
  readonly area?: string | null;
}

/** First and last year of the term, both counted. */
export interface Term {
  readonly start: number;
  readonly end: number;
}

/** A part of the status table; `code` is the Roman numeral in its first column. */
export interface Group {
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string;
}

/** Which way the figure should go. "reach": a yes that has to come; "keep": a state already held; "none": no figure. */
export const DIRECTIONS = ["up", "down", "reach", "keep", "none"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** One measurable line of the programme. */
export interface Target {
  readonly code: string;
  /** Clause of the programme, e.g. "II.1.2.2(5)". */
  readonly clause: string;
  readonly group: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly unit: string;
  readonly unitEn?: string;
  /** Unit of the figures typed, where it is not the target's: a growth in "%/năm" of amounts in "tỷ đồng". */
  readonly figuresUnit?: string;
  readonly kind: Kind;
  /**
   * As printed in the status table, comparator included: "> 90", "khoảng 250", "2 - 4", "14/14", "Đạt chuẩn". Never
   * "= 100": Excel takes that for a formula; "đạt 100" says the same. Without "%": the unit says it, and a figure of
   * 1,2 % must not be taken for a share of 120 %.
   */
  readonly target: string;
  /** First year whose figure counts. */
  readonly startYear: number;
  /** Year by whose end the target has to be met; null where the programme sets none. */
  readonly dueYear: number | null;
  /** Year growth is counted from, where it is not the first year with a figure. */
  readonly baseYear?: number;
  readonly direction: Direction;
  /** Code of the target this one is a part of ("trong đó"). */
  readonly parent?: string;
  /**
   * Code of the body proposed to lead. A proposal of this data, never the programme's word: show it as "đề xuất".
   * null where no body of the programme fits.
   */
  readonly proposedLead: string | null;
  readonly quote: string;
}

/** A wish of the programme without a value or a date; tasks refer to it, nothing judges it. */
export interface Candidate {
  readonly code: string;
  readonly clause: string;
  readonly group: string;
  readonly name: string;
  readonly nameEn: string;
  readonly quote: string;
}

/** What a body is. "collective": decides by vote; "group": several bodies under one name; "role": named by its role. */
export const AGENCY_KINDS = ["collective", "agency", "post", "group", "role", "outside"] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** A body the programme names, or one this data proposes. */
export interface Agency {
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly kind: AgencyKind;
  /** Other spellings of the name in the programme and in papers about it. */
  readonly aliases: readonly string[];
  /** The programme does not name it; it can only be proposed, and is shown as "ngoài văn bản". */
  readonly unnamed?: true;
}

/** What a body does in the programme. */
export const ROLES = [
  "issue",
  "direct",
  "lead",
  "coordinate",
  "carry-out",
  "check",
  "supervise",
  "answer",
  "adjust",
  "receive-report",
  "receive-copy",
  "sign",
  "keep-file",
] as const;
export type Role = (typeof ROLES)[number];

/** A role of a body that neither a scheme nor a duty states. */
export interface AgencyRole {
  readonly agency: string;
  readonly role: Role;
  readonly clause: string;
  /** null where the role appears in the signature block, which has no sentence. */
  readonly quote: string | null;
}

/** A deadline in the programme's words and the last day that keeps it, ISO. */
export interface Deadline {
  readonly words: string;
  readonly lastDay: string;
}

/** A scheme ("đề án") or plan ("kế hoạch") the programme orders to be drawn up. */
export interface Scheme {
  readonly code: string;
  readonly kind: "scheme" | "plan";
  readonly clause: string;
  /** Title with evident misprints put right; `quote` has it as printed. */
  readonly title: string;
  /** Codes: the post that directs, the body that leads, the bodies that coordinate. */
  readonly official: string | null;
  readonly lead: string | null;
  readonly coordinators: readonly string[];
  readonly draft: Deadline | null;
  readonly issue: Deadline | null;
  readonly midReview: Deadline | null;
  readonly finalReview: Deadline | null;
  readonly quote: string;
  /** The block that names official, lead, coordinators and times. */
  readonly assignment: string | null;
  readonly note?: string;
}

/** How the last day follows from the words. */
export const DATE_KINDS = [
  "by-end-of-month",
  "before-date",
  "in-month",
  "middle-of-year",
  "before-quarter",
  "by-year",
  "period",
  "term",
  "mid-term",
  "end-of-term",
  "yearly",
  "orientation",
  "no-date",
] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** The steps of every scheme and plan, as its deadlines name them. */
export const STEPS = ["draft", "issue", "midReview", "finalReview"] as const;
export type Step = (typeof STEPS)[number];

/** First and last day of a stretch of time, ISO, both counted. */
export interface YearSpan {
  readonly from: string;
  readonly to: string;
}

/** A date of the programme. A milestone without `lastDay` says why in `note`. */
export interface Milestone {
  readonly code: string;
  readonly what: string;
  readonly whatEn?: string;
  /** The words of the programme that give the time. */
  readonly words: string;
  readonly dateKind?: DateKind;
  /** Last day that keeps the promise, ISO. */
  readonly lastDay: string | null;
  readonly span?: YearSpan;
  /** Codes of the bodies that have to act; empty where the programme names none. */
  readonly who: readonly string[];
  /** Codes of targets, schemes and duties. */
  readonly refs: readonly string[];
  /** The step of the schemes in `refs` this date is about: it is done when they have done it. */
  readonly step?: Step;
  readonly quote: string;
  readonly note?: string;
}

/** One bullet of the programme's tasks and solutions. */
export interface Task {
  readonly code: string;
  readonly clause: string;
  readonly summary: string;
  readonly summaryEn: string;
  /** Codes of targets, candidates, schemes and milestones. */
  readonly refs: readonly string[];
  /** Code of the body the programme names for the scheme or plan in it; null where it names none. */
  readonly lead: string | null;
  /** Code of the body this data proposes where the programme names none: show it as "đề xuất". */
  readonly proposedLead: string | null;
  readonly quote: string;
}

/** What a body has to do to carry the programme out. */
export interface Duty {
  readonly code: string;
  readonly clause: string;
  readonly actor: string;
  readonly role: Role;
  readonly summary: string;
  readonly summaryEn: string;
  /** null: throughout the term. */
  readonly rhythm: "yearly" | "mid-and-end-of-term" | null;
  /** ISO. Of a yearly duty it is that of the first year; every later year has the same day. */
  readonly lastDay: string | null;
  readonly quote: string;
  readonly note?: string;
}

export interface Programme {
  readonly commune: Locality;
  readonly parent: Locality;
  readonly document: ProgrammeDocument;
  readonly term: Term;
  readonly groups: readonly Group[];
  readonly targets: readonly Target[];
  /** What a planner has to know before entering the figures of a target, by target code. */
  readonly notes: Readonly<Record<string, string>>;
  readonly candidates: readonly Candidate[];
  readonly agencies: readonly Agency[];
  readonly agencyRoles: readonly AgencyRole[];
  readonly schemes: readonly Scheme[];
  readonly milestones: readonly Milestone[];
  readonly tasks: readonly Task[];
  readonly duties: readonly Duty[];
}
