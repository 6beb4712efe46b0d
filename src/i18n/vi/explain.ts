import type { Reason } from "../../domain/assessment";
import type { Verdict } from "../../domain/verdict";
import { type NumberSigns, SIGNS_VI } from "../figure";

/** What a sentence is filled with: figures, years and words of an assessment, each as the language writes it. */
export interface Blanks {
  readonly base: string;
  readonly baseYear: string;
  readonly latest: string;
  readonly year: string;
  readonly asOf: string;
  readonly due: string;
  readonly brokeIn: string;
  readonly target: string;
  readonly expected: string;
  readonly gap: string;
  readonly growth: string;
  readonly pace: string;
  readonly progress: string;
  readonly yearsMet: string;
  readonly verdict: string;
  readonly paceClass: string;
  readonly trend: string;
  readonly rule: string;
  readonly early: string;
  readonly falling: string;
}

type Sentence = (f: Blanks) => string;

/** Kinds of target that word some reasons in their own way. */
export type Family = "growth" | "total" | "count";

export interface Words {
  readonly signs: NumberSigns;
  readonly percent: string;
  readonly points: string;
  readonly aYear: string;
  readonly about: string;
  readonly yes: string;
  readonly no: string;
  readonly up: string;
  readonly down: string;
  readonly orBetter: string;
  readonly reduce: string;
  /** Which of a verdict's names the language uses. */
  readonly verdict: "word" | "en";
  /** What R says for each verdict it gives. */
  readonly paces: Readonly<Partial<Record<Verdict, string>>>;
  /** What average growth in the wanted direction says. */
  readonly trends: Readonly<Partial<Record<Verdict, string>>>;
  readonly compound: string;
  readonly linear: string;
  readonly early: string;
  /** Added where figures before a break were set aside. */
  readonly since: (year: string) => string;
  readonly fallingUp: string;
  readonly fallingDown: string;
  readonly sentences: Readonly<Record<Reason, Sentence>>;
  /** In place of the sentence of a reason, for the kinds of a family. */
  readonly own: Readonly<Record<Family, Readonly<Partial<Record<Reason, Sentence>>>>>;
}

/** Words of the sentence that explains a verdict, in Vietnamese as the cells show it. */
export const words: Words = {
  signs: SIGNS_VI,
  percent: "%",
  points: "điểm %",
  aYear: "/năm",
  about: "khoảng",
  yes: "có",
  no: "không",
  up: "tăng",
  down: "giảm",
  orBetter: " trở lên",
  reduce: "giảm",
  verdict: "word",
  paces: {
    "on-track": "R từ 0,95 trở lên",
    slow: "R từ 0,60 đến dưới 0,95",
    unlikely: "R từ 0 đến dưới 0,60",
    backsliding: "R âm, tức là đi ngược hướng mục tiêu",
  },
  trends: {
    "on-track": "đúng hướng từ 1%/năm trở lên",
    slow: "đúng hướng nhưng dưới 1%/năm",
    unlikely: "ngược hướng dưới 1%/năm",
    backsliding: "ngược hướng từ 1%/năm trở lên",
  },
  compound: "theo tốc độ tăng bình quân",
  linear: "theo đường thẳng",
  early: " (sớm)",
  since: (year) => ` (chỉ tính số liệu từ năm ${year} vì thay đổi chuẩn)`,
  fallingUp: " (đang giảm)",
  fallingDown: " (đang tăng)",
  sentences: {
    "no-figure": (f) => `Chưa có số liệu nào đến kỳ báo cáo nên là ${f.verdict}.`,
    "one-year": (f) =>
      `Mới có số liệu một năm (năm ${f.year} là ${f.latest}), cần ít nhất hai năm để so với mục tiêu ${f.target}, nên là ${f.verdict}.`,
    break: (f) =>
      `Do thay đổi chuẩn, chỉ số liệu từ năm ${f.brokeIn} được tính và chưa đủ để so với mục tiêu ${f.target}, nên là ${f.verdict}.`,
    "no-due": (f) =>
      `Năm ${f.year} là ${f.latest}, chưa đạt mục tiêu ${f.target}, và không có năm đích để tính nhịp cần có, nên là ${f.verdict}.`,
    "base-not-positive": (f) =>
      `Năm ${f.baseYear} là ${f.base}, năm ${f.year} là ${f.latest}: tốc độ tăng chỉ tính được từ số gốc lớn hơn 0, nên là ${f.verdict}.`,
    overflow: (f) => `Số liệu quá lớn hoặc quá nhỏ, không tính được nhịp độ, nên là ${f.verdict}.`,
    beaten: (f) => `Năm ${f.year} là ${f.latest}, tốt hơn mục tiêu ${f.target} nên là ${f.verdict}.`,
    reached: (f) => `Năm ${f.year} là ${f.latest}, đạt mục tiêu ${f.target} nên là ${f.verdict}${f.falling}.`,
    nearly: (f) =>
      `Đến hạn năm ${f.due}, năm ${f.year} là ${f.latest}, mục tiêu ${f.target}: đã đi ${f.progress} quãng đường từ ${f.base}, từ 95% trở lên nên là ${f.verdict}.`,
    missed: (f) =>
      `Đến hạn năm ${f.due}, năm ${f.year} là ${f.latest}, mục tiêu ${f.target}: còn thiếu ${f.gap} nên là ${f.verdict}.`,
    lost: (f) =>
      `Năm ${f.baseYear} là ${f.base}, năm ${f.year} là ${f.latest}: xa mục tiêu ${f.target} hơn lúc đầu nên là ${f.verdict}.`,
    "at-bound": (f) =>
      `Năm ${f.baseYear} đứng đúng ở ngưỡng phải vượt qua (${f.target}), năm ${f.year} là ${f.latest}, chưa vượt qua ngưỡng nên là ${f.verdict}.`,
    pace: (f) =>
      `Năm ${f.year} là ${f.latest} (năm ${f.baseYear}: ${f.base}), mục tiêu ${f.target} vào năm ${f.due}; ${f.rule}, R = nhịp thực tế ÷ nhịp cần có = ${f.pace}; ${f.paceClass} nên là ${f.verdict}${f.early}.`,
    "not-expected": (f) =>
      `Đến năm ${f.asOf} có ${f.latest}, theo tiến độ chưa phải có thêm (mục tiêu ${f.target} vào năm ${f.due}) nên là ${f.verdict}.`,
    "year-beaten": (f) =>
      `Năm ${f.year} là ${f.latest}, tốt hơn mục tiêu hằng năm ${f.target} nên là ${f.verdict}; ${f.yearsMet} năm đạt.`,
    "year-met": (f) =>
      `Năm ${f.year} là ${f.latest}, đạt mục tiêu hằng năm ${f.target} nên là ${f.verdict}; ${f.yearsMet} năm đạt.`,
    "year-missed": (f) =>
      `Năm ${f.year} là ${f.latest}, chưa đạt mục tiêu hằng năm ${f.target} nên là ${f.verdict}; ${f.yearsMet} năm đạt.`,
    "no-figure-this-year": (f) =>
      `Chưa có số liệu năm ${f.asOf} để so với mục tiêu hằng năm ${f.target} (gần nhất: năm ${f.year} là ${f.latest}) nên là ${f.verdict}; ${f.yearsMet} năm đạt.`,
    kept: (f) =>
      `Năm ${f.year} là ${f.latest}, giữ được mục tiêu ${f.target} nên là ${f.verdict}${f.falling}.`,
    recovering: (f) =>
      `Năm ${f.year} là ${f.latest}, chưa giữ được mục tiêu ${f.target} nhưng trong năm năm qua có tốt lên nên là ${f.verdict}.`,
    slipping: (f) =>
      `Năm ${f.year} là ${f.latest}, không giữ được mục tiêu ${f.target} và trong năm năm qua không tốt lên nên là ${f.verdict}.`,
    granted: (f) => `Năm ${f.year} đã được công nhận nên là ${f.verdict}.`,
    "not-granted-yet": (f) =>
      `Đến năm ${f.asOf} chưa được công nhận, hạn là năm ${f.due}, nên là ${f.verdict}.`,
    "not-granted": (f) => `Đến hạn năm ${f.due} chưa được công nhận nên là ${f.verdict}.`,
    withdrawn: (f) => `Trước đã được công nhận, năm ${f.year} không còn được công nhận, nên là ${f.verdict}.`,
    trend: (f) =>
      `Từ ${f.base} (năm ${f.baseYear}) đến ${f.latest} (năm ${f.year}), bình quân ${f.growth}/năm; hướng mong muốn là ${f.target}, ${f.trend} nên là ${f.verdict}${f.early}.`,
    "own-word": (f) => `Không có số đo: năm ${f.asOf} người lập biểu đánh giá là ${f.verdict}.`,
    "no-word": (f) =>
      `Không có số đo và chưa có đánh giá của người lập biểu cho kỳ báo cáo nên là ${f.verdict}.`,
  },
  own: {
    growth: {
      pace: (f) =>
        `Bình quân từ năm ${f.baseYear} đến năm ${f.year} là ${f.growth}/năm, mục tiêu ${f.target} đến năm ${f.due}; R = bình quân ÷ mục tiêu = ${f.pace}; ${f.paceClass} nên là ${f.verdict}${f.early}.`,
      beaten: (f) =>
        `Bình quân từ năm ${f.baseYear} đến năm ${f.year} là ${f.growth}/năm, tốt hơn mục tiêu ${f.target} nên là ${f.verdict}.`,
      reached: (f) =>
        `Bình quân từ năm ${f.baseYear} đến năm ${f.year} là ${f.growth}/năm, đạt mục tiêu ${f.target} nên là ${f.verdict}.`,
      nearly: (f) =>
        `Đến hạn năm ${f.due}, bình quân từ năm ${f.baseYear} là ${f.growth}/năm, mục tiêu ${f.target}; R = ${f.pace}, từ 0,95 trở lên nên là ${f.verdict}.`,
      missed: (f) =>
        `Đến hạn năm ${f.due}, bình quân từ năm ${f.baseYear} là ${f.growth}/năm, mục tiêu ${f.target}; R = ${f.pace}, dưới 0,95 nên là ${f.verdict}.`,
    },
    total: {
      pace: (f) =>
        `Cộng dồn từ năm ${f.baseYear} đến năm ${f.year} là ${f.latest}, theo tiến độ phải có ${f.expected} (mục tiêu ${f.target} đến năm ${f.due}); R = ${f.pace}; ${f.paceClass} nên là ${f.verdict}${f.early}.`,
      reached: (f) =>
        `Cộng dồn từ năm ${f.baseYear} đến năm ${f.year} là ${f.latest}, đạt mục tiêu ${f.target} nên là ${f.verdict}.`,
      beaten: (f) =>
        `Cộng dồn từ năm ${f.baseYear} đến năm ${f.year} là ${f.latest}, vượt mục tiêu ${f.target} nên là ${f.verdict}.`,
      nearly: (f) =>
        `Đến hạn năm ${f.due}, cộng dồn là ${f.latest}, bằng ${f.progress} mục tiêu ${f.target}, từ 95% trở lên nên là ${f.verdict}.`,
      missed: (f) =>
        `Đến hạn năm ${f.due}, cộng dồn là ${f.latest}, bằng ${f.progress} mục tiêu ${f.target}, còn thiếu ${f.gap} nên là ${f.verdict}.`,
    },
    count: {
      pace: (f) =>
        `Đến năm ${f.asOf} có ${f.latest}, theo tiến độ phải có ${f.expected} (từ ${f.base} năm ${f.baseYear} đến mục tiêu ${f.target} năm ${f.due}); R = ${f.pace}; ${f.paceClass} nên là ${f.verdict}${f.early}.`,
    },
  },
};
