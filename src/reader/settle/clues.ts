import type { Kind } from "../../domain/kinds";
import type { PrintedFigure } from "../phrases/figures";
import type { Years } from "../phrases/years";

/** What is known of one figure when its kind is settled. All words are folded. */
export interface Clues {
  readonly figure: PrintedFigure;
  /** Words before the figure, its comparator left out. */
  readonly lead: string;
  /** The verb that a list of counted things goes on with, "" where there is none. */
  readonly verb: string;
  /** Words of the comparator: "giảm còn dưới". */
  readonly comparing: string;
  /** Words after the figure and its unit. */
  readonly tail: string;
  /** The title the list stands under: "cơ cấu kinh tế đến năm 2030". */
  readonly frame: string;
  /** Years the words themselves name. */
  readonly own: Years;
  /** Years that hold, named here or before. */
  readonly years: Years;
  /** "hằng năm" holds. */
  readonly yearly: boolean;
  /** The figure tells by how much something changes, in what it is counted in: "giảm 30 hộ". */
  readonly changes: "up" | "down" | null;
  /** The kind of the target this one is a part of ("trong đó"). */
  readonly parentKind: Kind | null;
  /** The kind of the target told last in the sentence. */
  readonly lastKind: Kind | null;
}
