import type { Years } from "../phrases/years";
import type { TargetProposal } from "../types";

/** What holds for a stretch of text from the words before it. */
export interface Carried {
  readonly years: Years;
  readonly yearly: boolean;
  /** The words before a colon that a list stands under, folded: "cơ cấu kinh tế đến năm 2030:". */
  readonly frame: string;
  /** The target of which this one is a part ("trong đó"). */
  readonly parent: TargetProposal | null;
  /** The target told last in the sentence. */
  readonly last: TargetProposal | null;
  /** The verb a list of counted things goes on with: "thành lập mới 100 doanh nghiệp và 20 hợp tác xã". */
  readonly verb: string;
  /** The sentence has told of means ("kinh phí 5 tỷ đồng"); "parts": it goes on with what they are made of. */
  readonly means: "told" | "parts" | null;
  /** Something around it says that targets are told. */
  readonly goal: boolean;
}

/** What holds where nothing has been said yet, in a stretch that `years` stand over. */
export const nothingCarried = (years: Years, goal: boolean): Carried => ({
  years,
  yearly: false,
  frame: "",
  parent: null,
  last: null,
  verb: "",
  means: null,
  goal,
});
