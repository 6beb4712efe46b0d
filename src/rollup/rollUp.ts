import { at } from "../domain/at";
import { dayText, fromSerial } from "../domain/calendar";
import type { Sheet } from "../sheets/types";
import { dayOfDate } from "../tracker/days";
import type { Earlier } from "./earlier";
import { type Facts, factsOf, standings } from "./facts";
import type { SharedGroup } from "./shared";
import { communesSheet } from "./sheets/communes";
import { dataSheet } from "./sheets/data";
import { heatSheet } from "./sheets/heat";
import { sharedSheet } from "./sheets/shared";
import { type RolledBook, tidyRows } from "./tidy";
import type { Weights } from "./weights";

/** What is put together. */
export interface RollUp {
  /** Workbooks of communes, one of each, all of one reporting year. */
  readonly books: readonly RolledBook[];
  /** Targets they share, see `sharedTargets`; members are counted by the place of their workbook. */
  readonly shared: readonly SharedGroup[];
  readonly weights: Weights;
  readonly earlier: Earlier | null;
}

/** Name of the file of a roll-up. */
export const rollUpName = (year: number, day: number): string =>
  `Tổng hợp các xã ${year} ${dayText(fromSerial(day), "-")}.xlsx`;

/** Day of an earlier roll-up, "dd/mm/yyyy". */
const dayOf = ({ run }: Earlier): string => dayText(dayOfDate(new Date(run)));

function heads(
  facts: readonly Facts[],
  shared: readonly SharedGroup[],
  day: number,
  earlier: Earlier | null,
) {
  const year = at(facts, 0).reportingYear;
  const of = `${facts.length} xã, phường, đặc khu – kỳ báo cáo năm ${year}`;
  const until = `Lập ngày ${dayText(fromSerial(day))} từ các tệp đã gửi, theo kết quả có trong tệp.`;
  const known = facts.filter(({ since }) => since !== null).length;
  return {
    communes: {
      title: `Tổng hợp ${of}`,
      note: [
        until,
        "“Chưa đánh giá” gồm chưa đến kỳ, chưa đủ số liệu và đánh giá không đọc được.",
        `Quá hạn: các mốc và bước của đề án chưa xong, hạn trước ngày ${dayText(fromSerial(day))}.`,
        ...(earlier
          ? [
              `Tốt hơn, kém hơn lần trước: số chỉ tiêu thành phần có đánh giá tốt hơn, kém hơn so với lần tổng hợp ngày ${dayOf(earlier)}; so sánh được ${known}/${facts.length} xã.`,
            ]
          : []),
      ].join(" "),
    },
    shared: {
      title: `${shared.length} chỉ tiêu chung của ${of}`,
      note: `${until} Chỉ gồm các nhóm đã được người lập xác nhận là cùng một chỉ tiêu. Chỉ cộng số của chỉ tiêu luỹ kế và số lượng, cùng đơn vị; tỷ lệ chỉ được tính bình quân gia quyền, theo chỉ tiêu mà người lập chọn làm quyền số, ở các xã có đủ hai số; không cộng, không lấy trung bình cộng giản đơn các tỷ lệ.`,
    },
    heat: {
      title: `Theo nhóm chỉ tiêu: ${of}`,
      note: `${until} Mỗi ô: số chỉ tiêu thành phần đạt, vượt hoặc có khả năng hoàn thành trên tổng số của nhóm; màu và ký hiệu là mức đánh giá có nhiều chỉ tiêu nhất, bằng nhau thì lấy mức kém hơn.`,
    },
  };
}

/**
 * A roll-up as sheets of plain values: communes, what they share, communes by group, and the data.
 *
 * @param now when it is made, as an ISO time
 * @param day the same as a serial number; dates are overdue before it
 */
export function rollUpSheets(
  { books, shared, weights, earlier }: RollUp,
  now: string,
  day: number,
): readonly Sheet[] {
  const rows = books.map((book) => tidyRows(book, now));
  const facts = books.map((book, place) => factsOf(book, at(rows, place), day, earlier));
  const head = heads(facts, shared, day, earlier);
  return [
    communesSheet(facts, head.communes, earlier !== null),
    sharedSheet(shared, weights, facts, head.shared),
    heatSheet(facts, books.map(standings), head.heat),
    dataSheet(rows.flat()),
  ];
}
