import * as functions from "../../src/functions/functions";
import { VERDICTS } from "../../src/domain/verdict";

const {
  status,
  pace,
  progress,
  gap,
  required,
  forecast,
  explain,
  assess,
  attainment,
  growth,
  target,
  due,
  milestone,
} = functions;

const YEARS = [[2025, 2026, 2027]];
const FIGURES = [[70, 75, 82]];
const refused = (code: string, message: RegExp) => ({
  code,
  message: expect.stringMatching(message) as string,
});

describe("the six arguments values, years, target, due, kind, asOf", () => {
  it("give the verdict word of the method", () => {
    expect(status(FIGURES, YEARS, "> 90", 2030, "mức", 2027)).toBe("Có khả năng hoàn thành");
    expect(status(FIGURES, YEARS, "> 90", 2030)).toBe("Có khả năng hoàn thành");
    expect(VERDICTS.map<string>(({ word }) => word)).toContain(status(FIGURES, YEARS, 90, 2030));
  });

  it("lie along a row or a column, one cell as itself or as a range", () => {
    const upright = [[70], [75], [82]];
    const years = [[2025], [2026], [2027]];
    expect(status(upright, years, "> 90", 2030)).toBe(status(FIGURES, YEARS, "> 90", 2030));
    expect(status(upright, YEARS, [["> 90"]], [[2030]], [["mức"]], [[2027]])).toBe(
      status(FIGURES, YEARS, "> 90", 2030, "mức", 2027),
    );
  });

  it("may leave the last three out as null, undefined or a blank cell", () => {
    for (const left of [null, undefined, "", { type: "Empty", basicType: "Empty" }]) {
      expect(status(FIGURES, YEARS, "> 90", 2030, left, left)).toBe("Có khả năng hoàn thành");
    }
    expect(status(FIGURES, YEARS, "> 90", null)).toBe("Chưa đủ số liệu");
  });

  it("bring every blank as the host likes: null, empty text, entity, or 0 after the reporting year", () => {
    const years = [[2025, 2026, 2027, 2028]];
    for (const blank of [null, "", { type: "Empty" }, 0]) {
      const figures = [[70, 75, 82, blank]];
      expect(status(figures, years, "> 90", 2030, "mức", 2027)).toBe("Có khả năng hoàn thành");
      expect(pace(figures, years, "> 90", 2030, "mức", 2027)).toBe(pace(FIGURES, YEARS, "> 90", 2030));
    }
  });

  it("are blank in a row without figures, target and kind, whether blanks come as nothing or as 0", () => {
    for (const blank of [null, "", 0])
      for (const fn of [status, pace, progress, attainment, gap, required, forecast, explain])
        expect(fn([[blank, blank]], [[2025, 2026]], blank, 2030)).toBe("");
  });

  it("take figures as entities of the data types", () => {
    const cell = { type: "FormattedNumber", basicType: "Double", basicValue: 0.82, numberFormat: "0%" };
    expect(status([[0.7, 0.75, cell]], YEARS, "90%", 2030)).toBe("Có khả năng hoàn thành");
  });
});

describe("measures", () => {
  it("are numbers", () => {
    expect(pace([[100, 110, 121]], YEARS, 161.051, 2030)).toBeCloseTo(1, 12);
    expect(progress([[70, 75, 80]], YEARS, 90, 2030)).toBe(0.5);
    expect(gap([[70, 75, 80]], YEARS, "> 90", 2030)).toBe(10);
    expect(gap([[70, 75, 95]], YEARS, "> 90", 2030)).toBe(0);
    expect(attainment([[70, 75, 81]], YEARS, "> 90", 2030)).toBe(0.9);
    expect(required([[50, 50]], [[2026, 2027]], 250, 2030, "luỹ kế")).toBe(50);
    expect(forecast([[50, 50]], [[2026, 2027]], 250, 2030, "luỹ kế")).toBe(250);
  });

  it("are #N/A with the reason where there are none", () => {
    expect(pace([[95]], [[2026]], "> 90", 2030, "hằng năm")).toEqual(
      refused("#N/A", /không đánh giá theo tiến độ/),
    );
    expect(pace([[80]], [[2026]], "> 90", 2030)).toEqual(refused("#N/A", /ít nhất hai năm/));
    expect(pace(FIGURES, YEARS, "> 90")).toEqual(refused("#N/A", /năm đích/));
  });
});

describe("input that cannot be read", () => {
  it.each([
    [[[1, 2]], YEARS, "> 90", "#VALUE!", /2 ô số liệu nhưng 3 ô năm/],
    [[[1, "nhiều", 3]], YEARS, "> 90", "#VALUE!", /“nhiều” ở ô số liệu thứ 2/],
    [FIGURES, [[2025, 2026, 2026]], "> 90", "#VALUE!", /Năm 2026 có hai số liệu/],
    [[["15/14", 14, 14]], YEARS, "14/14", "#VALUE!", /Năm 2025 ghi 15, lớn hơn tổng số 14/],
    [[[14, 14, 46_368]], YEARS, "14/14", "#VALUE!", /Năm 2027 là ngày 12\/12\/2026/],
    [FIGURES, YEARS, "rất cao", "#VALUE!", /mục tiêu “rất cao”/],
    [FIGURES, YEARS, null, "#VALUE!", /Chưa có mục tiêu/],
  ])("%j over %j against %p: %s", (values, years, aim, code, message) => {
    for (const fn of [status, pace, progress, gap, required, forecast, explain]) {
      expect(fn(values, years, aim, 2030)).toEqual(refused(code, message));
    }
  });

  it.each(["#N/A", "#DIV/0!", "#REF!"])("an error %s in a cell comes through", (error) => {
    const forms = [
      error,
      { type: "Error", basicType: "Error", basicValue: error },
      { code: error, message: "" },
    ];
    for (const form of forms) {
      expect(status([[70, form, 82]], YEARS, "> 90", 2030)).toMatchObject({ code: error });
      expect(status(FIGURES, YEARS, form, 2030)).toMatchObject({ code: error });
      expect(growth([[70, form, 82]])).toMatchObject({ code: error });
      expect(due(form)).toMatchObject({ code: error });
      expect(target(form)).toMatchObject({ code: error });
      expect(milestone(45991, null, form)).toMatchObject({ code: error });
    }
  });

  it("of any sort makes no function throw", () => {
    const odd = [
      undefined,
      null,
      "",
      [],
      [[]],
      [[null]],
      {},
      [[{}]],
      NaN,
      Infinity,
      true,
      Symbol.iterator,
      10n,
      () => 1,
      [[[1]]],
    ];
    const call = (fn: (...args: never[]) => unknown, args: unknown[]) => () => fn(...(args as never[]));
    for (const fn of Object.values(functions)) {
      for (const one of odd) {
        for (const other of odd) expect(call(fn, [one, other, one, other, one, other])).not.toThrow();
      }
    }
  });

  it("is an error of Excel's own type inside Excel", () => {
    class HostError {
      constructor(
        readonly code: string,
        readonly message: string,
      ) {}
    }
    Object.assign(globalThis, { CustomFunctions: { Error: HostError } });
    try {
      expect(status([[1]], YEARS, "> 90")).toBeInstanceOf(HostError);
    } finally {
      Reflect.deleteProperty(globalThis, "CustomFunctions");
    }
  });
});

describe("NLB.ASSESS", () => {
  it("gives verdict, pace, progress, gap, requirement, forecast, sentence and short reason in one row", () => {
    const args = [FIGURES, YEARS, "> 90", 2030, "mức", 2027] as const;
    expect(assess(FIGURES, YEARS, [["> 90"]], [[2030]], [["mức"]], [[2027]])).toEqual([
      [
        status(...args),
        pace(...args),
        progress(...args),
        gap(...args),
        required(...args),
        forecast(...args),
        explain(...args),
        "Đúng tiến độ; mỗi năm cần tăng 3,15%",
      ],
    ]);
  });

  it("gives n rows for n targets, with arguments for all rows or one a row", () => {
    const rows = assess(
      [
        [70, 75, 82],
        [20, 12, 5],
        [95, 96, 91],
      ],
      YEARS,
      [["> 90"], ["không còn"], ["> 90"]],
      [[2030]],
      [["mức"], ["mức"], ["hằng năm"]],
    );
    expect(rows.map(([word]) => word)).toEqual(["Có khả năng hoàn thành", "Có khả năng hoàn thành", "Đạt"]);
    expect(rows[2]?.slice(1, 3)).toEqual(["", ""]);
  });

  it("takes years for each row", () => {
    const years = [
      [2025, 2026],
      ["", 2026],
    ];
    expect(
      assess(
        [
          [10, 50],
          [10, 50],
        ],
        years,
        [[250]],
        [[2030]],
        [["luỹ kế"]],
      ).map((row) => row[1]),
    ).toEqual([expect.closeTo(60 / (250 * (2 / 6)), 12), 1]);
  });

  it("judges one target whose figures stand in a column", () => {
    expect(assess([[70], [75], [82]], [[2025], [2026], [2027]], [["> 90"]], [[2030]])).toEqual(
      assess(FIGURES, YEARS, [["> 90"]], [[2030]]),
    );
  });

  it("keeps a bad row to itself and blank rows blank", () => {
    const rows = assess(
      [
        [70, 75, 82],
        [1, "lỗi", 3],
        [null, null, null],
      ],
      YEARS,
      [["> 90"], [5], [null]],
      [[2030]],
    );
    expect(rows[0]?.[0]).toBe("Có khả năng hoàn thành");
    expect(rows[1]?.[0]).toEqual(refused("#VALUE!", /“lỗi”/));
    expect(rows[1]?.[6]).toMatch(/“lỗi”/);
    expect(rows[2]).toEqual(["", "", "", "", "", "", "", ""]);
  });

  it("asks for the target of a row that has figures", () => {
    expect(assess([[70, null, null]], YEARS, [[null]])[0]?.[0]).toEqual(
      refused("#VALUE!", /Chưa có mục tiêu/),
    );
  });

  it("refuses a column of another length", () => {
    expect(
      assess(
        [
          [1, 2, 3],
          [1, 2, 3],
        ],
        YEARS,
        [[1], [2], [3]],
      )[0]?.[0],
    ).toEqual(refused("#VALUE!", /2 dòng số liệu nhưng 3 ô/));
  });
});

describe("NLB.GROWTH", () => {
  it("agrees with RRI(96; 10000; 11000)", () => {
    expect(growth([[10000], [11000]], [[1904], [2000]])).toBeCloseTo(0.0009933, 7);
  });

  it("takes consecutive years when none are given, and a method in Vietnamese or English", () => {
    expect(growth([[100, 110, 121]])).toBeCloseTo(0.1, 12);
    expect(growth([[100, 110, 121]], [[null]], "points")).toBeCloseTo(10.5, 12);
    expect(growth([[9.9, 8.4]], [[2025, 2026]], "điểm %")).toBeCloseTo(-1.5, 12);
    expect(growth([[85847, 96209]], [["1/4/2009", "1/4/2019"]], "log")).toBeCloseTo(0.0114, 4);
    expect(growth([[0.1, 0.2]], null as never, "rates")).toBeCloseTo(Math.sqrt(1.32) - 1, 12);
  });

  it("is #VALUE! from a base that is not positive, #N/A from fewer than two years", () => {
    expect(growth([[-1, 5]])).toEqual(refused("#VALUE!", /lớn hơn 0/));
    expect(growth([[5]])).toEqual(refused("#N/A", /ít nhất hai năm/));
    expect(growth([[5, 6]], undefined, "trung bình")).toEqual(refused("#VALUE!", /cách tính “trung bình”/));
  });
});

describe("NLB.TARGET", () => {
  it("tells the target as printed, and any other field in Vietnamese or English", () => {
    expect(target("K05A")).toBe("khoảng 250");
    expect(target(" k05a ", "số")).toBe(250);
    expect([target("K05A", "due"), target("K05A", "Năm đích")]).toEqual([2030, 2030]);
    expect([target("K05A", "unit"), target("K05A", "kind"), target("K05A", "clause")]).toEqual([
      "tỷ đồng",
      "luỹ kế",
      "II.1.2.2(5)",
    ]);
    expect(target("K05A", "trích dẫn")).toMatch(/khoảng 250 tỷ đồng/);
  });

  it("shows the lead as the proposal it is", () => {
    expect(target("K05A", "chủ trì")).toMatch(/\(đề xuất\)$/);
  });

  it("says what the programme does not have", () => {
    expect(target("Z99")).toEqual(refused("#N/A", /mã “Z99”/));
    expect(target("K05A", "màu")).toEqual(refused("#VALUE!", /mục “màu”/));
    expect(target("K07B", "due")).toEqual(refused("#N/A", /không ghi năm đích cho chỉ tiêu K07B/));
  });
});

describe("NLB.DUE", () => {
  it("is an Excel date", () => {
    expect(due("hết tháng 11/2025")).toBe(45991);
    expect(due("trước 30 tháng 11 năm 2025")).toBe(45990);
    expect(due(2028)).toBe(due("31/12/2028"));
    expect(due(45991)).toBe(45991);
  });

  it("is #N/A where no date is named", () => {
    expect(due("hằng năm")).toEqual(refused("#N/A", /“hằng năm”/));
    expect(due(null)).toMatchObject({ code: "#N/A" });
    expect(due("31/11/2025")).toEqual(refused("#VALUE!", /31\/11\/2025/));
  });
});

describe("NLB.MILESTONE", () => {
  it("tells the state with its days", () => {
    expect(milestone(45991, 45991)).toBe("Hoàn thành");
    expect(milestone(45991, 45994)).toBe("Hoàn thành chậm 3 ngày");
    expect(milestone(45991, null, 45981)).toBe("Sắp đến hạn (còn 10 ngày)");
    expect(milestone(45991, "", 46001)).toBe("Quá hạn 10 ngày");
    expect(milestone(45991, null, 45900)).toBe("Chưa đến hạn");
    expect(milestone(45991, null, 45981, 5)).toBe("Chưa đến hạn");
  });

  it("takes deadlines in words, dates as text, and a tick for done", () => {
    expect(milestone("hết tháng 11/2025", "x")).toBe("Hoàn thành");
    expect(milestone("hết tháng 11/2025", "03/12/2025")).toBe("Hoàn thành chậm 3 ngày");
    expect(milestone("hết tháng 11/2025", "chưa", "01/12/2025")).toBe("Quá hạn 1 ngày");
  });

  it("asks for today while it is open", () => {
    expect(milestone(45991)).toEqual(refused("#N/A", /TODAY\(\)/));
    expect(milestone(45991, null, 45981, -1)).toEqual(refused("#VALUE!", /số ngày báo trước/));
  });
});
