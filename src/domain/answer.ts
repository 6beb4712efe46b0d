import { at } from "./at";
import { fold } from "./text";

const words = (list: string): ReadonlySet<string> => new Set(list.split(";").map(fold));

/** Answers folded, as `fold` does; in such a row "x" is a tick. */
export const YES = words(
  "x;1;✓;✔;có;đạt;đã đạt;đúng;rồi;đã có;đạt chuẩn;được công nhận;đã được công nhận;công nhận;đã công nhận;hoàn thành;đã hoàn thành;true;yes",
);
export const NO = words(
  "0;không;chưa;chưa có;không có;chưa đạt;không đạt;sai;chưa đạt chuẩn;không đạt chuẩn;chưa được công nhận;không được công nhận;chưa công nhận;chưa hoàn thành;không hoàn thành;false;no",
);

/** How the answers to a yes-or-no question are written in cells. */
export const WRITTEN = { yes: "Đạt", no: "Chưa đạt" } as const;

/**
 * The answer a text gives to a yes-or-no question; undefined when it gives none.
 *
 * @example parseYesNo("Chưa đạt") // false
 */
export function parseYesNo(text: string): boolean | undefined {
  const word = fold(text);
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

/** The yearly grades of a body or a person, worst first: a grade is stored as its place in this list. */
export const GRADES = [
  "không hoàn thành nhiệm vụ",
  "hoàn thành nhiệm vụ",
  "hoàn thành tốt nhiệm vụ",
  "hoàn thành xuất sắc nhiệm vụ",
] as const;

/** What officials write for each grade where there is little room. */
export const GRADE_INITIALS = ["KHTNV", "HTNV", "HTTNV", "HTXSNV"] as const;

const GRADE_WORDS = new Map<string, number>(
  GRADES.flatMap((name, grade) => {
    const initials = at(GRADE_INITIALS, grade);
    return [name, name.replace(" nhiệm vụ", ""), initials].map((word) => [fold(word), grade] as const);
  }),
);

/**
 * The grade a text names, 0 (không hoàn thành) to 3 (hoàn thành xuất sắc); undefined when it names none.
 *
 * @example parseGrade("Hoàn thành tốt nhiệm vụ") // 2
 */
export const parseGrade = (text: string): number | undefined => GRADE_WORDS.get(fold(text));
