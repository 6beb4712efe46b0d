import type { Reason } from "../../domain/assessment";
import type { Sign } from "../../domain/comparators";
import { capital } from "../../domain/text";
import type { Verdict } from "../../domain/verdict";
import { type NumberSigns, SIGNS_VI } from "../figure";

/**
 * What a sentence is filled with: figures, years and words of an assessment, each as the language writes it. What there
 * is nothing to say of is "".
 */
export interface Blanks {
  readonly base: string;
  readonly baseYear: string;
  readonly latest: string;
  readonly year: string;
  readonly asOf: string;
  readonly due: string;
  readonly brokeIn: string;
  /** Years whose 0 may be a blank. */
  readonly zeroYears: string;
  /** Year in which nothing was left, where something is there again. */
  readonly clearIn: string;
  readonly target: string;
  readonly expected: string;
  readonly gap: string;
  /** Yearly change so far, planned from the base, needed from now on, each with its direction. */
  readonly made: string;
  readonly planned: string;
  readonly required: string;
  /** What is needed each year, as an amount. */
  readonly requiredAmount: string;
  /** Average growth, with its direction. */
  readonly growth: string;
  /** Growth of the latest year, with its direction. */
  readonly lastGrowth: string;
  readonly progress: string;
  readonly yearsMet: string;
  readonly trend: string;
  readonly falling: string;
  /** The pace is measured by compound growth. */
  readonly isCompound: boolean;
  /** Base and latest figure are of one year. */
  readonly isOneYear: boolean;
  /** The latest figure is 0. */
  readonly isNone: boolean;
  /** On track. */
  readonly isAhead: boolean;
  /** Less is better. */
  readonly isDown: boolean;
}

type Sentence = (f: Blanks) => string;

/** Kinds of target that word some reasons in their own way. */
export type Family = "growth" | "total" | "count" | "yes" | "grade";

export interface Words {
  readonly signs: NumberSigns;
  readonly percent: string;
  readonly points: string;
  readonly aYear: string;
  readonly comparators: Readonly<Record<Sign, (figure: string) => string>>;
  readonly range: (low: string, high: string) => string;
  /** A target of 0. */
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly up: string;
  readonly down: string;
  readonly rise: (change: string) => string;
  readonly fall: (change: string) => string;
  readonly orBetter: string;
  /** Which of a verdict's names the language uses. */
  readonly verdict: "word" | "en";
  /** What stands before the verdict. */
  readonly judged: string;
  /** What R says for each verdict it gives. */
  readonly paces: Readonly<Partial<Record<Verdict, string>>>;
  /** What average growth in the wanted direction says. */
  readonly trends: Readonly<Partial<Record<Verdict, string>>>;
  readonly early: string;
  /** Added where figures before a break were set aside. */
  readonly since: (year: string) => string;
  /** Added where a figure is a hundred times too small for its neighbours. */
  readonly odd: (year: string, figure: string) => string;
  readonly fallingUp: string;
  readonly fallingDown: string;
  /** The facts of each reason, without the verdict. */
  readonly sentences: Readonly<Record<Reason, Sentence>>;
  /** In place of the sentence of a reason, for the kinds of a family. */
  readonly own: Readonly<Record<Family, Readonly<Partial<Record<Reason, Sentence>>>>>;
  /** The same in few words; clauses are set apart by "; ". */
  readonly short: Readonly<Record<Reason, Sentence>>;
  readonly shortOwn: Readonly<Record<Family, Readonly<Partial<Record<Reason, Sentence>>>>>;
}

const by = (due: string, word: string): string => (due === "" ? "" : ` ${word} năm ${due}`);
const then = (text: string, clause: (text: string) => string): string => (text === "" ? "" : clause(text));
const lacking = (f: Blanks): string => (f.isDown ? `còn cao hơn ${f.gap}` : `còn thiếu ${f.gap}`);
const missing = (f: Blanks): string => (f.gap === "" ? "chưa vượt qua mức này" : lacking(f));
const again = (f: Blanks): string => then(f.clearIn, (year) => ` (năm ${year} đã hết, sau đó phát sinh lại)`);
const had = (f: Blanks): string => (f.isNone ? "chưa có" : `đã có ${f.latest}`);
const needed = (f: Blanks): string => then(f.required, (change) => `; từ nay mỗi năm phải ${change}`);
const summed = (f: Blanks): string =>
  f.isOneYear
    ? `Năm ${f.year} thực hiện ${f.latest}`
    : `Cộng dồn từ năm ${f.baseYear} đến năm ${f.year} là ${f.latest}`;
const grown = (f: Blanks): string =>
  then(f.lastGrowth, (change) => `Năm ${f.year} ${change} so với năm trước; `) +
  (f.isOneYear
    ? `năm ${f.year} ${f.growth}`
    : `bình quân từ năm ${f.baseYear} đến năm ${f.year} ${f.growth}/năm`);
/** Words of the sentence that explains a verdict, in Vietnamese as the cells show it. */
export const words: Words = {
  signs: SIGNS_VI,
  percent: "%",
  points: "điểm %",
  aYear: "/năm",
  comparators: {
    ">=": (figure) => `từ ${figure} trở lên`,
    ">": (figure) => `trên ${figure}`,
    "<=": (figure) => `không quá ${figure}`,
    "<": (figure) => `dưới ${figure}`,
    "=": (figure) => figure,
    about: (figure) => `khoảng ${figure}`,
  },
  range: (low, high) => `từ ${low} đến ${high}`,
  none: "không còn",
  yes: "hoàn thành",
  no: "chưa hoàn thành",
  up: "tăng",
  down: "giảm",
  rise: (change) => `tăng ${change}`,
  fall: (change) => `giảm ${change}`,
  orBetter: " trở lên",
  verdict: "word",
  judged: "Đánh giá",
  paces: {
    "on-track": ", từ 0,95 trở lên",
    slow: ", từ 0,60 đến dưới 0,95",
    unlikely: ", từ 0 đến dưới 0,60",
    backsliding: ", ngược hướng mục tiêu",
    nearly: ", từ 0,95 trở lên",
    missed: ", dưới 0,95",
  },
  trends: {
    "on-track": "đúng hướng, từ 1%/năm trở lên",
    slow: "đúng hướng nhưng dưới 1%/năm",
    unlikely: "ngược hướng, dưới 1%/năm",
    backsliding: "ngược hướng, từ 1%/năm trở lên",
  },
  early: " (mới có 2 năm số liệu)",
  since: (year) => ` Chỉ tính số liệu từ năm ${year} do thay đổi chuẩn.`,
  odd: (year, figure) =>
    ` Số liệu năm ${year} (${figure}) nhỏ hơn các năm liền kề khoảng 100 lần, cần kiểm tra.`,
  fallingUp: ", đang giảm",
  fallingDown: ", đang tăng",
  sentences: {
    "no-figure": () => "Chưa có số liệu đến kỳ báo cáo",
    "one-year": (f) =>
      `Mới có số liệu một năm (năm ${f.year} là ${f.latest}), cần ít nhất hai năm để so với mục tiêu ${f.target}`,
    break: (f) =>
      `Do thay đổi chuẩn, chỉ tính số liệu từ năm ${f.brokeIn}, chưa đủ để so với mục tiêu ${f.target}`,
    "zero-or-blank": (f) =>
      `Năm ${f.zeroYears} là 0 hoặc để trống, kết quả phụ thuộc vào điều này. Để phân biệt, trong công thức hãy thay vùng số liệu, ví dụ B2:G2, bằng IF(B2:G2="","",B2:G2)`,
    "no-due": (f) =>
      `Năm ${f.year} là ${f.latest}, chưa đạt mục tiêu ${f.target}; chưa có năm đích nên chưa tính được tiến độ cần đạt`,
    "base-not-positive": (f) =>
      `Năm ${f.baseYear} là ${f.base}, năm ${f.year} là ${f.latest}: tốc độ tăng chỉ tính được từ số gốc lớn hơn 0`,
    overflow: () => "Số liệu quá lớn hoặc quá nhỏ, không tính được tiến độ",
    beaten: (f) => `Năm ${f.year} là ${f.latest}, vượt mục tiêu ${f.target}`,
    reached: (f) => `Năm ${f.year} là ${f.latest}, đạt mục tiêu ${f.target}${f.falling}`,
    nearly: (f) =>
      `Đến hạn năm ${f.due}, năm ${f.year} là ${f.latest}, mục tiêu ${f.target}: đã thực hiện ${f.progress} mức cần ${f.isDown ? "giảm" : "tăng"} so với ${f.base} năm ${f.baseYear}, từ 95% trở lên`,
    missed: (f) =>
      `Đến hạn năm ${f.due}, năm ${f.year} là ${f.latest}, chưa đạt mục tiêu ${f.target}, ${missing(f)}`,
    left: (f) => `Đến hạn năm ${f.due}, năm ${f.year} còn ${f.latest}${again(f)}, mục tiêu ${f.target}`,
    lost: (f) =>
      `Năm ${f.baseYear} là ${f.base}, năm ${f.year} là ${f.latest}${again(f)}, xa mục tiêu ${f.target} hơn so với năm đầu`,
    "at-bound": (f) =>
      `Năm ${f.baseYear} là ${f.base}, đúng bằng mức phải vượt qua (${f.target}); năm ${f.year} là ${f.latest}, chưa vượt qua`,
    pace: (f) =>
      `Năm ${f.year} là ${f.latest} (năm ${f.baseYear}: ${f.base})${again(f)}, mục tiêu ${f.target}${by(f.due, "vào")}; ` +
      `${f.isCompound ? "theo tốc độ bình quân" : "tính đều từng năm"}, mỗi năm đã ${f.made}, cần ${f.planned}${needed(f)}`,
    "rates-typed": (f) =>
      `Số liệu (năm ${f.baseYear}: ${f.base}; năm ${f.year}: ${f.latest}) giống tốc độ tăng hằng năm hơn là giá trị. Nếu là tốc độ, hãy chọn loại “tốc độ”; nếu đúng là giá trị, hãy chọn loại “tăng bình quân giá trị”`,
    "not-expected": (f) =>
      `Đến năm ${f.asOf} ${had(f)}, chưa đến thời điểm phải hoàn thành (mục tiêu ${f.target}${by(f.due, "vào")})`,
    "year-beaten": (f) =>
      `Năm ${f.year} là ${f.latest}, vượt mục tiêu hằng năm ${f.target}; đạt ${f.yearsMet} năm`,
    "year-met": (f) =>
      `Năm ${f.year} là ${f.latest}, đạt mục tiêu hằng năm ${f.target}; đạt ${f.yearsMet} năm`,
    "year-missed": (f) =>
      `Năm ${f.year} là ${f.latest}${again(f)}, chưa đạt mục tiêu hằng năm ${f.target}; đạt ${f.yearsMet} năm`,
    "no-figure-this-year": (f) =>
      `Chưa có số liệu năm ${f.asOf} để so với mục tiêu hằng năm ${f.target} (gần nhất: năm ${f.year} là ${f.latest}); đạt ${f.yearsMet} năm`,
    kept: (f) => `Năm ${f.year} là ${f.latest}, giữ được mục tiêu ${f.target}${f.falling}`,
    recovering: (f) =>
      `Năm ${f.year} là ${f.latest}${again(f)}, chưa giữ được mục tiêu ${f.target}, trong 05 năm gần đây có chuyển biến tốt lên`,
    slipping: (f) =>
      `Năm ${f.year} là ${f.latest}${again(f)}, không giữ được mục tiêu ${f.target}, trong 05 năm gần đây không có chuyển biến tốt lên`,
    granted: (f) => `Năm ${f.year} đã được công nhận`,
    "not-granted-yet": (f) =>
      `Đến năm ${f.asOf} chưa được công nhận${then(f.due, (due) => `, thời hạn là năm ${due}`)}`,
    "not-granted": (f) => `Đến hạn năm ${f.due} chưa được công nhận`,
    withdrawn: (f) => `Trước đó đã được công nhận, năm ${f.year} không còn được công nhận`,
    trend: (f) =>
      `Từ ${f.base} (năm ${f.baseYear}) đến ${f.latest} (năm ${f.year}), bình quân ${f.growth}/năm; xu hướng mong muốn là ${f.target}, ${f.trend}`,
    "own-word": (f) => `Chỉ tiêu định tính, đánh giá năm ${f.asOf} do người lập biểu ghi`,
    "no-word": () => "Chỉ tiêu định tính, kỳ báo cáo chưa có đánh giá của người lập biểu",
  },
  own: {
    growth: {
      pace: (f) => `${capital(grown(f))}, mục tiêu ${f.target}${by(f.due, "đến")}${needed(f)}`,
      beaten: (f) => `${capital(grown(f))}, vượt mục tiêu ${f.target}`,
      reached: (f) => `${capital(grown(f))}, đạt mục tiêu ${f.target}`,
      nearly: (f) => `Đến hạn năm ${f.due}: ${grown(f)}, mục tiêu ${f.target}`,
      missed: (f) => `Đến hạn năm ${f.due}: ${grown(f)}, chưa đạt mục tiêu ${f.target}`,
    },
    total: {
      pace: (f) =>
        `${summed(f)}, theo tiến độ phải đạt ${f.expected} (mục tiêu ${f.target}${by(f.due, "đến")}); từ nay mỗi năm cần thêm ${f.requiredAmount}`,
      reached: (f) => `${summed(f)}, đạt mục tiêu ${f.target}`,
      beaten: (f) => `${summed(f)}, vượt mục tiêu ${f.target}`,
      nearly: (f) =>
        `Đến hạn năm ${f.due}, cộng dồn là ${f.latest}, bằng ${f.progress} mục tiêu ${f.target}, từ 95% trở lên`,
      missed: (f) =>
        `Đến hạn năm ${f.due}, cộng dồn là ${f.latest}, bằng ${f.progress} mục tiêu ${f.target}, ${missing(f)}`,
    },
    count: {
      pace: (f) =>
        `Đến năm ${f.asOf} ${had(f)}, theo tiến độ phải có ${f.expected} (từ ${f.base} năm ${f.baseYear} đến mục tiêu ${f.target}${by(f.due, "vào")})`,
    },
    grade: {
      "year-beaten": (f) =>
        `Năm ${f.year} xếp loại ${f.latest}, vượt mục tiêu hằng năm ${f.target}; đạt ${f.yearsMet} năm`,
      "year-met": (f) =>
        `Năm ${f.year} xếp loại ${f.latest}, đạt mục tiêu hằng năm ${f.target}; đạt ${f.yearsMet} năm`,
      "year-missed": (f) =>
        `Năm ${f.year} xếp loại ${f.latest}, chưa đạt mục tiêu hằng năm ${f.target}; đạt ${f.yearsMet} năm`,
      "no-figure-this-year": (f) =>
        `Chưa có kết quả xếp loại năm ${f.asOf} (gần nhất: năm ${f.year} xếp loại ${f.latest}), mục tiêu hằng năm ${f.target}; đạt ${f.yearsMet} năm`,
    },
    yes: {
      "year-met": (f) => `Năm ${f.year} đã hoàn thành; đạt ${f.yearsMet} năm`,
      "year-missed": (f) => `Năm ${f.year} chưa hoàn thành; đạt ${f.yearsMet} năm`,
      "no-figure-this-year": (f) => `Chưa có kết quả năm ${f.asOf}; đạt ${f.yearsMet} năm`,
      reached: (f) => `Năm ${f.year} đã hoàn thành`,
      missed: (f) => `Đến hạn năm ${f.due} chưa hoàn thành`,
      kept: (f) => `Năm ${f.year} vẫn giữ được`,
      slipping: (f) => `Năm ${f.year} không giữ được`,
    },
  },
  short: {
    "no-figure": () => "Chưa có số liệu",
    "one-year": (f) => `Mới có số liệu một năm; năm ${f.year} là ${f.latest}`,
    break: () => "Thay đổi chuẩn, chưa đủ số liệu",
    "zero-or-blank": (f) => `Năm ${f.zeroYears} là 0 hoặc để trống`,
    "no-due": () => "Chưa có năm đích",
    "base-not-positive": () => "Số gốc phải lớn hơn 0",
    overflow: () => "Số liệu quá lớn hoặc quá nhỏ",
    beaten: (f) => `Năm ${f.year} là ${f.latest}, vượt mục tiêu`,
    reached: (f) => `Năm ${f.year} là ${f.latest}${f.falling}`,
    nearly: (f) => (f.isDown ? `Chỉ còn cao hơn ${f.gap}` : `Chỉ còn thiếu ${f.gap}`),
    missed: (f) => `Đến hạn ${missing(f)}`,
    left: (f) => `Còn ${f.latest}${then(f.clearIn, (year) => `; năm ${year} đã hết`)}`,
    lost: (f) => `Năm ${f.year} là ${f.latest}; năm ${f.baseYear} là ${f.base}`,
    "at-bound": (f) => `Chưa vượt qua mức ${f.target}`,
    pace: (f) =>
      f.isAhead
        ? `Đúng tiến độ; mỗi năm cần ${f.required}`
        : `${capital(f.target === words.none ? `còn ${f.gap}` : lacking(f))}; mỗi năm phải ${f.required}`,
    "rates-typed": () => "Số liệu giống tốc độ tăng, cần xác nhận",
    "not-expected": () => "Chưa đến thời điểm phải hoàn thành",
    "year-beaten": (f) => `Năm ${f.year} là ${f.latest}, vượt mục tiêu`,
    "year-met": (f) => `Năm ${f.year} là ${f.latest}`,
    "year-missed": (f) => `Năm ${f.year} là ${f.latest}${then(f.gap, () => `; ${lacking(f)}`)}`,
    "no-figure-this-year": (f) => `Chưa có số liệu năm ${f.asOf}`,
    kept: (f) => `Giữ được, năm ${f.year} là ${f.latest}${f.falling}`,
    recovering: (f) => `Chưa giữ được, năm ${f.year} là ${f.latest}; đang tốt lên`,
    slipping: (f) => `Không giữ được, năm ${f.year} là ${f.latest}`,
    granted: (f) => `Năm ${f.year} đã được công nhận`,
    "not-granted-yet": (f) => `Chưa được công nhận${then(f.due, (due) => `, thời hạn năm ${due}`)}`,
    "not-granted": () => "Đến hạn chưa được công nhận",
    withdrawn: () => "Không còn được công nhận",
    trend: (f) => `Bình quân ${f.growth}/năm; mong muốn ${f.target}`,
    "own-word": () => "Đánh giá do người lập biểu ghi",
    "no-word": () => "Chưa có đánh giá của người lập biểu",
  },
  shortOwn: {
    growth: {
      pace: (f) => `Bình quân ${f.growth}/năm; mục tiêu ${f.target}`,
      beaten: (f) => `Bình quân ${f.growth}/năm, vượt mục tiêu`,
      reached: (f) => `Bình quân ${f.growth}/năm`,
      nearly: (f) => `Bình quân ${f.growth}/năm; mục tiêu ${f.target}`,
      missed: (f) => `Bình quân ${f.growth}/năm; mục tiêu ${f.target}`,
    },
    total: {
      pace: (f) =>
        f.isAhead
          ? `Đúng tiến độ, đã có ${f.latest}`
          : `${capital(lacking(f))}; mỗi năm cần ${f.requiredAmount}`,
      reached: (f) => `Cộng dồn ${f.latest}`,
      beaten: (f) => `Cộng dồn ${f.latest}, vượt mục tiêu`,
    },
    count: {
      pace: (f) => `${capital(had(f))}; theo tiến độ phải có ${f.expected}`,
    },
    grade: {
      "year-beaten": (f) => `Xếp loại ${f.latest}, vượt mục tiêu`,
      "year-met": (f) => `Xếp loại ${f.latest}`,
      "year-missed": (f) => `Xếp loại ${f.latest}`,
    },
    yes: {
      "year-met": (f) => `Năm ${f.year} đã hoàn thành`,
      "year-missed": (f) => `Năm ${f.year} chưa hoàn thành`,
      "no-figure-this-year": (f) => `Chưa có kết quả năm ${f.asOf}`,
      reached: (f) => `Năm ${f.year} đã hoàn thành`,
      missed: () => "Đến hạn chưa hoàn thành",
      kept: (f) => `Năm ${f.year} vẫn giữ được`,
      slipping: (f) => `Năm ${f.year} không giữ được`,
    },
  },
};
