import "./pdfjs";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readProgramme } from "../../src/reader";
import { textOfFile } from "../../src/intake/files/fileText";
import { pdfOf } from "./files";
import { PRINTED, ROWS } from "./printed";

const read = async (bytes: Uint8Array) => {
  const outcome = await textOfFile(bytes, () => undefined);
  if (!outcome.ok) throw new Error(outcome.fault.code);
  return outcome.value;
};
const linesOf = async (...args: Parameters<typeof pdfOf>) => (await read(pdfOf(...args))).text.split("\n");

/** The rows of a table: the name on two lines, what stands beside it on the height given. */
const rows = (height: number) =>
  (
    [
      ["1", "Tỷ lệ hộ nghèo theo chuẩn", "nghèo đa chiều", "%", "dưới 1"],
      ["2", "Tỷ lệ người dân tham gia", "bảo hiểm y tế", "%", "trên 95"],
    ] as const
  ).flatMap(([number, first, second, unit, value], at) => {
    const [one, two] = [700 - 28 * at, 686 - 28 * at];
    const beside = one - height;
    return [
      [50, beside, number],
      [90, one, first],
      [90, two, second],
      [330, beside, unit],
      [400, beside, value],
    ] as const;
  });

const TABLE = [
  "1\tTỷ lệ hộ nghèo theo chuẩn nghèo đa chiều\t%\tdưới 1",
  "2\tTỷ lệ người dân tham gia bảo hiểm y tế\t%\ttrên 95",
];

describe("the cells of a table in a PDF stay in their row", () => {
  test.each([
    ["centred beside a name on two lines", 7],
    ["on its first line", 0],
    ["on its last line", 14],
  ])("%s", async (_what, height) => {
    expect(await linesOf([rows(height)])).toEqual(TABLE);
  });

  test("centred beside a single row, with nothing else on the page", async () => {
    expect(await linesOf([rows(7).slice(0, 5)])).toEqual(TABLE.slice(0, 1));
  });

  test("where only columns are ruled, and where rows are", async () => {
    const columns = [40, 80, 320, 390, 480].map((x) => `${x} 640 m ${x} 715 l`).join(" ");
    const outside = "40 640 m 480 640 l 40 715 m 480 715 l";
    const between = "40 680 m 480 680 l";
    expect(await linesOf([rows(7)], "", `${columns} ${outside} S`)).toEqual(TABLE);
    expect(await linesOf([rows(7)], "", `${columns} ${outside} ${between} S`)).toEqual(TABLE);
  });

  test("that goes on on the next page, below heads that are said again", async () => {
    const ruled = [40, 80, 320, 390, 480].map((x) => `${x} 660 m ${x} 760 l`).join(" ");
    const across = [660, 730, 760].map((y) => `40 ${y} m 480 ${y} l`).join(" ");
    const head = [
      [50, 740, "TT"],
      [90, 740, "Chỉ tiêu"],
      [330, 740, "ĐVT"],
      [400, 740, "2030"],
    ] as const;
    const [number, first, second, ...beside] = rows(0);
    if (!number || !first || !second) throw new Error("no row");
    const text = await linesOf(
      [
        [...head, number, first, ...beside.slice(0, 2)],
        [...head, second],
      ],
      "",
      `${ruled} ${across} S`,
    );
    expect(text).toEqual(["TT\tChỉ tiêu\tĐVT\t2030", TABLE[0], "TT\tChỉ tiêu\tĐVT\t2030"]);
  });

  test("two figures are never put into one cell, though a row has no number", async () => {
    const words = [...rows(0), [90, 644, "Trong đó: nữ"], [330, 644, "%"], [400, 644, "trên 30"]] as const;
    expect(await linesOf([words])).toEqual([...TABLE, "\tTrong đó: nữ\t%\ttrên 30"]);
  });
});

test("columns of running text are read one after the other", async () => {
  const left = [
    "Đến năm 2030, phấn đấu tỷ lệ",
    "hộ nghèo còn dưới 1%, thu nhập",
    "bình quân đầu người đạt trên",
    "150 triệu đồng một năm; trồng",
    "mới và chăm sóc 120 ha rừng.",
  ];
  const right = [
    "Mỗi năm giải quyết việc làm",
    "cho trên 200 lao động; tỷ lệ",
    "lao động qua đào tạo đạt 75%",
    "trở lên, trong đó có bằng cấp",
    "và chứng chỉ đạt trên 35%.",
  ];
  const page = left.map((line, at) => ({ 50: line, 320: right[at] ?? "" }));
  expect(await linesOf([page])).toEqual([...left, ...right]);
});

test("what runs through the pages is told and is not in the text", async () => {
  const page = (number: number) =>
    [
      [50, 820, "Chương trình hành động"],
      [50, 700, `Chỉ tiêu ${number}: đạt ${90 + number}%`],
      [50, 680, `Nhiệm vụ thứ ${["nhất", "hai", "ba"][number - 1]}`],
      [290, 20, `${number}`],
    ] as const;
  const { text, leftOut } = await read(pdfOf([page(1), page(2), page(3)]));
  expect(text.split("\n")).toEqual([
    "Chỉ tiêu 1: đạt 91%",
    "Nhiệm vụ thứ nhất",
    "Chỉ tiêu 2: đạt 92%",
    "Nhiệm vụ thứ hai",
    "Chỉ tiêu 3: đạt 93%",
    "Nhiệm vụ thứ ba",
  ]);
  expect(leftOut).toEqual([
    { what: "header", text: "Chương trình hành động" },
    { what: "footer", text: "1, 2, 3" },
  ]);
});

test("reading stops between two pages", async () => {
  const stopper = new AbortController();
  const shares: number[] = [];
  const reading = textOfFile(
    pdfOf(Array.from({ length: 9 }, () => ["Tỷ lệ hộ nghèo dưới 1%"])),
    (done) => {
      shares.push(done);
      if (shares.length === 2) stopper.abort();
    },
    stopper.signal,
  );
  await expect(reading).rejects.toThrow();
  expect(shares).toHaveLength(2);
});

describe("the letters of a PDF", () => {
  test("raised and lowered digits join no figure", async () => {
    const words = [
      [50, 700, "đạt 250"],
      [92, 705, "1", 7],
      [99, 700, "tỷ đồng, 45 km"],
      [183, 705, "2", 7],
      [187, 700, ", CO"],
      [211, 698, "2", 7],
    ] as const;
    expect(await linesOf([words])).toEqual(["đạt 250¹ tỷ đồng, 45 km², CO₂"]);
  });

  test("drawn twice to look bold are said once", async () => {
    expect(
      await linesOf([
        [
          [50, 700, "trên 250"],
          [50.3, 700, "trên 250"],
        ],
      ]),
    ).toEqual(["trên 250"]);
  });

  test("drawn in another order are read as they stand", async () => {
    const words = [
      [50, 700, "d"],
      [68, 700, "i 1%"],
      [56, 700, "ướ"],
    ] as const;
    expect(await linesOf([words])).toEqual(["dưới 1%"]);
  });

  test("of words that reach into one another are not mixed", async () => {
    const words = [
      [50, 700, "Mục tiêu 2030"],
      [120, 700, "Chủ trì"],
    ] as const;
    expect(await linesOf([words])).toEqual(["Mục tiêu 2030 Chủ trì"]);
  });

  test("set apart, as in titles, are words all the same", async () => {
    const title = Array.from("TỶ LỆ 95%", (letter, at) => [50 + 10 * at, 700, letter] as const);
    expect(await linesOf([title])).toEqual(["TỶ LỆ 95%"]);
  });
});

test("a letter that nobody can name never gives a sure row", () => {
  for (const lost of ["tỷ lệ hộ ngh\uFFFDo dưới 1%", "tỷ lệ che phủ rừng đạt \uf0a3 95%"]) {
    const [row] = readProgramme(`Đến năm 2030, ${lost}.`).targets;
    expect(row?.doubts ?? ["letters-lost"]).toContain("letters-lost");
  }
});

test.each(Object.keys(PRINTED))("a table printed by LibreOffice (%s) is read row by row", async (name) => {
  const { text } = await read(readFileSync(join(__dirname, `libreoffice/${name}.pdf`)));
  expect(text.split("\n")).toEqual([
    "Diện tích 45 km², doanh thu 250¹ tỷ đồng",
    ...ROWS.map((row) => row.join("\t")),
    "Nơi nhận: như trên.",
  ]);
});

test("heads that stand beside the numbers below them are a row of their own", async () => {
  const page = [
    [66, 720, "STT"],
    [180, 720, "Chỉ tiêu"],
    [335, 720, "ĐVT"],
    [420, 720, "Mục tiêu"],
    ...rows(7),
  ] as const;
  expect(await linesOf([page])).toEqual([
    "\tSTT\tChỉ tiêu\tĐVT\tMục tiêu",
    ...TABLE.map((row) => row.replace("\t", "\t\t")),
  ]);
});

test("columns of running text are read one after the other, though one begins higher", async () => {
  const left = [
    "Đến năm 2030, phấn đấu tỷ lệ",
    "hộ nghèo còn dưới 1%, thu nhập",
    "bình quân đầu người đạt trên",
    "150 triệu đồng một năm.",
  ];
  const right = [
    "Mỗi năm giải quyết việc làm",
    "cho trên 200 lao động; tỷ lệ",
    "lao động qua đào tạo đạt 75%",
    "trở lên, có chứng chỉ 35% số",
    "lao động.",
  ];
  const page = [
    ...left.map((line, at) => [50, 680 - 14 * at, line] as const),
    ...right.map((line, at) => [330, 694 - 14 * at, line] as const),
  ];
  expect(await linesOf([page])).toEqual([...left, ...right]);
});

describe("words that a machine recognised in the picture of a page", () => {
  const lines = ["NHIỆM KỲ 2025-2030", "Đến năm 2030, tỷ lệ hộ nghèo dưới 1%."];
  const targetsOf = async (drawn: string) =>
    readProgramme((await read(pdfOf([lines], "", drawn))).text).targets;

  test("are read, and no row of them is sure", async () => {
    const [row] = await targetsOf("3 Tr");
    expect(row).toMatchObject({ name: "Tỷ lệ hộ nghèo", value: 1, comparator: "<" });
    expect(row?.doubts).toContain("recognised");
  });

  test("are told from letters that are drawn", async () => {
    const [row] = await targetsOf("0 Tr");
    expect(row?.doubts).toEqual([]);
  });
});

test("columns with lists among their text are read one after the other; a title goes over both", async () => {
  const left = [
    "Đến năm 2030, phấn đấu tỷ lệ",
    "hộ nghèo còn dưới 1%, thu nhập",
    "bình quân đạt 150 triệu đồng;",
    "100% thôn đạt chuẩn;",
    "90% hộ dùng nước;",
    "không còn nhà tạm.",
  ];
  const right = [
    "Mỗi năm giải quyết việc làm",
    "cho trên 200 lao động; tỷ lệ",
    "lao động qua đào tạo đạt 75%,",
    "có chứng chỉ 35%;",
    "12 hợp tác xã;",
    "5 sản phẩm OCOP.",
  ];
  const title = "CHƯƠNG TRÌNH HÀNH ĐỘNG THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ";
  const page = [
    [60, 760, title],
    ...left.map((line, at) => [50, 700 - 14 * at, line] as const),
    ...right.map((line, at) => [330, 700 - 14 * at - (at > 3 ? 6 : 0), line] as const),
  ] as const;
  expect(await linesOf([page])).toEqual([title, ...left, ...right]);
});

test("a row cut by the end of the page, with no line below it, goes on in all its cells", async () => {
  const xs = [40, 80, 250, 330, 480];
  const upright = (from: number, to: number) => xs.map((x) => `${x} ${from} m ${x} ${to} l`).join(" ");
  const across = (...ys: number[]) => ys.map((y) => `40 ${y} m 480 ${y} l`).join(" ");
  const first = [
    [50, 740, "TT"],
    [90, 740, "Chỉ tiêu"],
    [260, 740, "2030"],
    [340, 740, "Cơ quan"],
    [50, 700, "1"],
    [90, 700, "Giá trị sản xuất (giá"],
    [260, 700, "1.250,5"],
    [340, 700, "Phòng Kinh tế, Phòng"],
  ] as const;
  const second = [
    [50, 740, "TT"],
    [90, 740, "Chỉ tiêu"],
    [260, 740, "2030"],
    [340, 740, "Cơ quan"],
    [90, 700, "so sánh 2010)"],
    [340, 700, "Văn hóa - Xã hội"],
  ] as const;
  const text = await linesOf([first, second], "", `${upright(690, 760)} ${across(760, 720)} S`);
  expect(text[1]).toBe(
    "1\tGiá trị sản xuất (giá so sánh 2010)\t1.250,5\tPhòng Kinh tế, Phòng Văn hóa - Xã hội",
  );
});
