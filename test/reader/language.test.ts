import { readProgramme } from "../../src/reader";

const TERM = { termStart: 2025, termEnd: 2030 };
const rows = (text: string) => readProgramme(text, TERM).targets;
const figures = (text: string) => rows(text).map(({ value, low, high }) => value ?? [low, high]);
const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ");

describe("letters as they come", () => {
  const sentence = "Phấn đấu đến năm 2030, tỷ lệ hộ nghèo còn dưới 1,5%.";

  it("reads loose accents (NFD) as composed ones and quotes them composed", () => {
    const [row] = rows(sentence.normalize("NFD"));
    expect(row).toMatchObject({ kind: "level", comparator: "<", value: 1.5, dueYear: 2030 });
    expect(plain(sentence)).toContain(row?.quote);
  });

  it("points to the words in the text as it was handed in, loose accents and all", () => {
    const text = `Mở đầu.\n\n${sentence}`.normalize("NFD");
    const [row] = rows(text);
    const [from, to] = row?.span ?? [0, 0];
    expect(plain(text.slice(from, to))).toBe(row?.quote);
  });

  it.each([
    ["Phấn đấu tỷ lệ đô thị hoá đạt 40%.", "Phấn đấu tỷ lệ đô thị hóa đạt 40%."],
    ["Duy trì danh hiệu gia đình văn hoá ở 12/12 thôn.", "Duy trì danh hiệu gia đình văn hóa ở 12/12 thôn."],
    [
      "1. Chỉ tiêu\n(1) Đảng uỷ xã hằng năm hoàn thành tốt nhiệm vụ.",
      "1. Chỉ tiêu\n(1) Đảng ủy xã hàng năm hoàn thành tốt nhiệm vụ.",
    ],
  ])("reads both spellings alike: %s", (one, other) => {
    const told = (text: string) =>
      rows(text).map(({ kind, comparator, value, grade }) => [kind, comparator, value, grade]);
    expect(told(one)).toEqual(told(other));
    expect(told(one)).toHaveLength(1);
  });
});

describe("lines as they come", () => {
  it("joins lines broken inside a sentence, also before a number and inside a period", () => {
    const text =
      "1. Các chỉ tiêu chủ yếu\n(1) Tổng vốn đầu tư phát triển trên địa bàn giai đoạn 2026\n- 2030 đạt khoảng\n\n640 tỷ đồng, trong đó vốn ngân sách của xã đạt trên\n\n210 tỷ đồng.\n";
    expect(
      rows(text).map(({ kind, comparator, value, startYear }) => [kind, comparator, value, startYear]),
    ).toEqual([
      ["total", "about", 640, 2026],
      ["total", ">", 210, 2026],
    ]);
  });

  it("leaves page numbers between lines out", () => {
    const text =
      "1. Các chỉ tiêu chủ yếu\n(1) Đến năm 2030, tỷ lệ lao động trong độ tuổi có bằng cấp,\nchứng chỉ và tay nghề phù hợp\n 7 \nđạt trên 45%.\n- 8 -\n(2) Đến năm 2030, tỷ lệ hộ dùng nước sạch đạt 100%.";
    expect(figures(text)).toEqual([45, 100]);
    expect(rows(text)[0]?.quote).toBe(
      "Đến năm 2030, tỷ lệ lao động trong độ tuổi có bằng cấp, chứng chỉ và tay nghề phù hợp đạt trên 45%",
    );
  });

  it("reads one target a line without full stops", () => {
    const text =
      "Chỉ tiêu đến năm 2030\nThu nhập bình quân đầu người: 95 triệu đồng/năm\nTỷ lệ hộ nghèo: dưới 1%\nTỷ lệ hộ dùng nước sạch: 100%";
    expect(figures(text)).toEqual([95, 1, 100]);
  });

  it("reads items numbered inside one paragraph", () => {
    const text =
      "Mục tiêu đến năm 2030: (1) Tỷ lệ che phủ rừng 40%. (2) Hộ nghèo dưới 1%. (3) Không còn nhà tạm.";
    expect(rows(text).map(({ clause, value }) => [clause, value])).toEqual([
      ["1", 40],
      ["2", 1],
      ["3", 0],
    ]);
  });

  it("reads dashes under a sentence that opens a list, and hands its words on", () => {
    const text =
      "1. Các chỉ tiêu\n(1) Hằng năm, tổng giá trị sản xuất tăng bình quân 9% trở lên, trong đó:\n- Nông nghiệp tăng bình quân 2,5%;\n- Dịch vụ tăng bình quân 11%.";
    expect(rows(text).map(({ kind, clause, value, startYear }) => [kind, clause, value, startYear])).toEqual([
      ["growth", "1(1)", 9, 2026],
      ["growth", "1(1)", 2.5, 2026],
      ["growth", "1(1)", 11, 2026],
    ]);
  });

  it("numbers clauses as the text does", () => {
    const text =
      "II. MỤC TIÊU\n1. Mục tiêu\n1.2. Chỉ tiêu chủ yếu\n1.2.1. Về kinh tế\n(1) Thu ngân sách tăng bình quân 8%/năm.\n(2) Phấn đấu có 5 hợp tác xã.\n1.2.2. Về xã hội\n(1) Hộ nghèo dưới 1%.";
    expect(rows(text).map(({ clause, group }) => [clause, group])).toEqual([
      ["II.1.2.1(1)", "Về kinh tế"],
      ["II.1.2.1(2)", "Về kinh tế"],
      ["II.1.2.2(1)", "Về xã hội"],
    ]);
  });
});

describe("tables pasted with tabs", () => {
  it("takes the target column, not the results beside it", () => {
    const text =
      "STT\tChỉ tiêu\tĐơn vị tính\tThực hiện 2025\tMục tiêu 2030\n1\tThu nhập bình quân đầu người\ttriệu đồng\t72\t120\n2\tTỷ lệ hộ nghèo\t%\t1,9\t< 1\n3\tSản phẩm OCOP\tsản phẩm\t4\t8 - 10\n";
    const read = readProgramme(text).targets;
    expect(
      read.map(({ name, unit, value, low, high, comparator }) => [
        name,
        unit,
        comparator,
        value ?? [low, high],
      ]),
    ).toEqual([
      ["Thu nhập bình quân đầu người", "triệu đồng", "=", 120],
      ["Tỷ lệ hộ nghèo", "%", "<", 1],
      ["Sản phẩm OCOP", "sản phẩm", "range", [8, 10]],
    ]);
    expect(read.every(({ dueYear, doubts }) => dueYear === 2030 && doubts.includes("table"))).toBe(true);
  });

  it("reads rows without a title row", () => {
    expect(rows("1\tTỷ lệ hộ dùng nước sạch\t%\t98,5\n").map(({ unit, value }) => [unit, value])).toEqual([
      ["%", 98.5],
    ]);
  });
});

describe("numbers as they are written", () => {
  it.each<[string, readonly unknown[]]>([
    ["Phấn đấu tỷ trọng tiểu thủ công nghiệp đạt 05%.", [5]],
    ["Phấn đấu thành lập mới 01 hợp tác xã.", [1]],
    ["Phấn đấu thu ngân sách đạt 1.809,5 tỷ đồng.", [1809.5]],
    ["Phấn đấu sản lượng lương thực đạt 25.000 tấn.", [25000]],
    ["Phấn đấu có 15 doanh nghiệp/1000 dân.", [15]],
    ["Phấn đấu giá trị sản phẩm trên 1ha đất trồng trọt đạt 150 triệu đồng.", [150]],
    ["Phấn đấu thu ngân sách trên địa bàn trên 20 tỷ đồng.", [20]],
    ["Phấn đấu tỷ lệ hồ sơ trực tuyến mức độ 3, 4 đạt trên 80%.", [80]],
    ["Phấn đấu mở rộng từ 02 đến 04 trường học.", [[2, 4]]],
    ["Phấn đấu giữ vững danh hiệu làng văn hoá ở 9/9 thôn.", [9]],
    ["Phấn đấu không còn hộ nghèo.", [0]],
    ["Phấn đấu đến năm 2030 tỷ lệ hộ nghèo dưới 1%.", [1]],
    ["Phấn đấu đến 2030 tỷ lệ đô thị hoá trên 30%, đến năm 2030 hộ nghèo dưới 2%.", [30, 2]],
    ["Phấn đấu có 3 sản phẩm OCOP đạt 4 sao.", [3]],
    ["Phấn đấu 100% trẻ em 5 tuổi đến trường.", [100]],
    ["Phấn đấu đến năm 2030 chỉ số phát triển con người đạt 0,78.", [0.78]],
  ])("%s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it("says by when, from when", () => {
    expect(rows("Phấn đấu đến hết năm 2028, xã đạt chuẩn nông thôn mới.")[0]?.dueYear).toBe(2028);
    expect(rows("Phấn đấu trước năm 2029 tỷ lệ hộ dùng nước sạch đạt 100%.")[0]?.dueYear).toBe(2028);
    expect(rows("Vốn đầu tư giai đoạn 2026-2030 phấn đấu đạt 90 tỷ đồng.")[0]).toMatchObject({
      startYear: 2026,
      dueYear: 2030,
    });
    expect(rows("Thu nhập bình quân phấn đấu vào năm 2030 đạt 90 triệu đồng.")[0]?.doubts).not.toContain(
      "no-year",
    );
  });

  it("takes the term from the text where none is given, and guesses it from a due year", () => {
    expect(readProgramme("Giai đoạn 2021 - 2025, kinh tế tăng bình quân 7%/năm.").term).toEqual({
      start: 2021,
      end: 2025,
    });
    const guessed = readProgramme("Phấn đấu đến năm 2030 hộ nghèo dưới 1%.");
    expect(guessed.term).toEqual({ start: 2025, end: 2030 });
    expect(guessed.targets[0]?.doubts).toContain("term-guessed");
    expect(readProgramme("Hộ nghèo dưới 1%.").targets[0]).toMatchObject({ startYear: null, dueYear: null });
  });
});

describe("schemes of another programme", () => {
  it("gives a block of assignments to every scheme above it that has none", () => {
    const text = `III. Danh mục đề án, kế hoạch
1. Đề án “Chuyển đổi số giai đoạn 2026 - 2030”
2. Đề án “Phát triển du lịch”
- Đơn vị chủ trì: Phòng Văn hoá - Xã hội.
- Đơn vị phối hợp: Công an xã, các cơ quan, đơn vị có liên quan.
- Thời gian hoàn thành: Quý II/2026.
3. Kế hoạch phát triển cây dược liệu
- Chủ trì: Phòng Kinh tế.
- Thời gian hoàn thành: trước ngày 15/3/2026.`;
    expect(
      readProgramme(text).schemes.map(({ kind, title, lead, coordinators, dates }) => [
        kind,
        title,
        lead,
        coordinators.length,
        dates.draft?.lastDay,
      ]),
    ).toEqual([
      ["scheme", "Chuyển đổi số giai đoạn 2026 - 2030", "Phòng Văn hoá - Xã hội", 2, "2026-06-30"],
      ["scheme", "Phát triển du lịch", "Phòng Văn hoá - Xã hội", 2, "2026-06-30"],
      ["plan", "Phát triển cây dược liệu", "Phòng Kinh tế", 0, "2026-03-14"],
    ]);
  });

  const told = (text: string) =>
    readProgramme(text).schemes.map(({ kind, title, lead, coordinators, dates }) =>
      [kind, title, lead, coordinators.join("; "), dates.draft?.lastDay].join(" | "),
    );

  it("reads who and when from the item's own sentences", () => {
    const text = `IV. Các đề án, kế hoạch
1. Xây dựng Đề án phát triển nghề đan lát. Giao Phòng Kinh tế chủ trì, phối hợp với Hội Nông dân xã, Đoàn Thanh niên xã xây dựng; hoàn thành trước ngày 30/6/2026.
2. Kế hoạch cải tạo vườn tạp. Cơ quan chủ trì: Phòng Kinh tế; cơ quan phối hợp: Hội Nông dân xã, các thôn; thời gian hoàn thành: quý III/2026.`;
    expect(told(text)).toEqual([
      "scheme | Phát triển nghề đan lát | Phòng Kinh tế | Hội Nông dân xã; Đoàn Thanh niên xã | 2026-06-29",
      "plan | Cải tạo vườn tạp | Phòng Kinh tế | Hội Nông dân xã; Các thôn | 2026-09-30",
    ]);
  });

  it("reads a table of schemes", () => {
    const text =
      "TT\tTên đề án, kế hoạch\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\n1\tĐề án nuôi biển\tPhòng Kinh tế\tĐồn Biên phòng, Hội Nông dân xã\tQuý II/2026\n2\tKế hoạch trồng cây xanh\tPhòng Văn hoá - Xã hội\tCác thôn\tTháng 9/2026";
    expect(told(text)).toEqual([
      "scheme | Nuôi biển | Phòng Kinh tế | Đồn Biên phòng; Hội Nông dân xã | 2026-06-30",
      "plan | Trồng cây xanh | Phòng Văn hoá - Xã hội | Các thôn | 2026-09-30",
    ]);
  });

  it("takes a scheme named among the tasks where no list of schemes is given", () => {
    const text =
      "1. Nhiệm vụ, giải pháp\n- Xây dựng Đề án “Phát triển chợ phiên” (Phòng Kinh tế chủ trì, hoàn thành trong quý II/2026).";
    expect(told(text)).toEqual(["scheme | Phát triển chợ phiên | Phòng Kinh tế |  | 2026-06-30"]);
  });

  it("takes who is in charge also from before the name of the scheme, a comma in a body's name and all", () => {
    const text =
      "1. Nhiệm vụ, giải pháp\n- Chú trọng dịch vụ. Giao Phòng Kinh tế, Hạ tầng và Đô thị chủ trì, phối hợp với Phòng Văn hoá - Xã hội xây dựng Đề án “Kinh tế ven sông”, hoàn thành trong quý II/2026.";
    expect(told(text)).toEqual([
      "scheme | Kinh tế ven sông | Phòng Kinh tế, Hạ tầng và Đô thị | Phòng Văn hoá - Xã hội | 2026-06-30",
    ]);
  });

  it("takes a scheme among the tasks that says who leads it, and who coordinates in either order of words", () => {
    const text = `1. Nhiệm vụ
1. Đề án phát triển cà phê: giao Phòng Kinh tế chủ trì, phối hợp với Hội Nông dân xã, hoàn thành trong tháng 6/2026.
2. Đề án “Rau an toàn”, do Phòng Kinh tế chủ trì, Hội Nông dân xã phối hợp, trình trước ngày 15/4/2026.`;
    expect(told(text)).toEqual([
      "scheme | Phát triển cà phê | Phòng Kinh tế | Hội Nông dân xã | 2026-06-30",
      "scheme | Rau an toàn | Phòng Kinh tế | Hội Nông dân xã | 2026-04-14",
    ]);
  });

  it("joins a body's short form to its name", () => {
    const { agencies } = readProgramme(
      "Uỷ ban nhân dân xã chủ trì; UBND xã báo cáo HĐND xã. Hội đồng nhân dân xã giám sát.",
    );
    expect(agencies.map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ["Uỷ ban nhân dân xã", "UBND xã"],
      ["Hội đồng nhân dân xã", "HĐND xã"],
    ]);
  });
});

describe("a newspaper's report", () => {
  const TERMS = "Đại hội Đảng bộ xã nhiệm kỳ 2025 - 2030. ";

  it("takes what a congress has set for aims, though it is told as done", () => {
    const text = `${TERMS}Đại hội đã xác định 15 chỉ tiêu quan trọng, trong đó: tốc độ tăng giá trị sản xuất bình quân hằng năm đạt 9,2%; tỷ lệ hộ dùng nước sạch đạt 98%.`;
    expect(figures(text)).toEqual([9.2, 98]);
  });

  it("takes what an earlier term came to in its end for results", () => {
    const text = `${TERMS}\nNhiệm kỳ 2020 - 2025, Đảng bộ đã lãnh đạo đạt nhiều kết quả; thu nhập bình quân đến cuối nhiệm kỳ đạt 58 triệu đồng; tỷ lệ hộ nghèo giảm xuống còn 4,1%.\nPhấn đấu đến năm 2030, tỷ lệ hộ nghèo còn dưới 1%.`;
    expect(figures(text)).toEqual([1]);
  });

  it("takes a report on a year gone by for results, where nothing tells of aims", () => {
    const text =
      "Theo báo cáo tại hội nghị, năm 2020, tổng sản phẩm trên địa bàn đạt 640 tỷ đồng, tăng 4,4%. Trong đó, khu vực dịch vụ đạt 210 tỷ đồng. Tỷ lệ hộ nghèo giảm còn 3,4%.";
    expect(readProgramme(text).targets).toEqual([]);
    expect(readProgramme(text).unread.length).toBeGreaterThan(0);
  });

  it("takes no vote for a target", () => {
    const text = `${TERMS}Nghị quyết được thông qua với 117/118 phiếu tán thành, đạt 99,1%. Phấn đấu đến năm 2030, tỷ lệ đường liên thôn được cứng hóa đạt 90%.`;
    expect(figures(text)).toEqual([90]);
  });

  it("leaves the talk that announces an aim out of its name", () => {
    const text = `${TERMS}Trước đó, Đại hội Đảng bộ UBND xã lần thứ I, nhiệm kỳ 2025-2030, đặt mục tiêu, tốc độ tăng thu ngân sách bình quân đạt 8%/năm. Nghị quyết nêu với một số chỉ tiêu chủ yếu tỷ lệ đô thị hóa đạt 35%.`;
    expect(rows(text).map(({ name }) => name)).toEqual(["Tốc độ tăng thu ngân sách", "Tỷ lệ đô thị hóa"]);
  });

  it("names a share of places by the places and not by the country they lie in", () => {
    const text = "Mục tiêu đến năm 2030: cả nước có ít nhất 70% số xã có chợ đạt chuẩn.";
    expect(rows(text)).toMatchObject([{ name: "Tỷ lệ số xã có chợ đạt chuẩn", comparator: ">=", value: 70 }]);
  });

  it("reads each of several counts of one thing by what follows it", () => {
    const text = "Phấn đấu đến năm 2030 có ít nhất 6 thôn thông minh, 4 thôn thông minh nâng cao.";
    expect(rows(text).map(({ name, value }) => [name, value])).toEqual([
      ["Số thôn thông minh", 6],
      ["Số thôn thông minh nâng cao", 4],
    ]);
  });

  it("takes the years of a standard in brackets for the standard's", () => {
    const text =
      "Kế hoạch năm 2026, chỉ tiêu chủ yếu: Tỷ lệ thôn đạt chuẩn (theo Bộ tiêu chí giai đoạn 2026 - 2030) đạt 20%.";
    expect(readProgramme(text).targets).toMatchObject([{ startYear: 2026, dueYear: 2026, value: 20 }]);
  });

  it("reads people and telephones as what is measured where they are", () => {
    const text =
      "Phấn đấu đến năm 2030 quy mô dân số đạt khoảng 24.000 người; tỷ lệ thuê bao điện thoại di động dùng điện thoại thông minh trên 85%.";
    expect(figures(text)).toEqual([24000, 85]);
  });

  it("wants more of the farm hands trained, and fewer of all hands on farms", () => {
    const text =
      "Phấn đấu đến năm 2030 tỷ lệ lao động nông nghiệp qua đào tạo đạt 60%; tỷ trọng lao động nông nghiệp còn 20%.";
    expect(rows(text).map(({ direction }) => direction)).toEqual(["up", "down"]);
  });
});

describe("a term and names told in passing", () => {
  it("keeps to the term of the congress it tells of, though one aim looks beyond", () => {
    const text =
      "Đại hội đại biểu Đảng bộ xã lần thứ 27, nhiệm kỳ 2020-2025. Xã phấn đấu trở thành đô thị loại V trước năm 2030. Thu nhập bình quân năm 2025 phấn đấu đạt 60 triệu đồng.";
    expect(readProgramme(text).targets.at(-1)).toMatchObject({ startYear: 2020, dueYear: 2025, value: 60 });
  });

  it("names what is wanted, and not the talk before it", () => {
    const text =
      "Nhiệm vụ trọng tâm được xã đặt ra trong năm 2030 là giá trị sản xuất công nghiệp đạt trên 400 tỷ đồng. Phấn đấu mở rộng ngành nghề, thu hút lao động tại chỗ, góp phần cải thiện đời sống nhân dân, thu nhập bình quân đạt 72 triệu đồng/người/năm.";
    expect(rows(text).map(({ name }) => name)).toEqual([
      "Giá trị sản xuất công nghiệp",
      "Thu nhập bình quân",
    ]);
  });

  it("names the sectors of one structure alike", () => {
    const text = "Phấn đấu đến năm 2030 tỷ trọng ngành nông nghiệp chiếm 20%; lâm nghiệp chiếm 5%.";
    expect(rows(text).map(({ name }) => name)).toEqual(["Tỷ trọng ngành nông nghiệp", "Tỷ trọng lâm nghiệp"]);
  });

  it("wants less of what is to fall to a range", () => {
    const text =
      "Phấn đấu đến năm 2030 tỷ suất sinh giảm còn 12 - 13‰; tỷ lệ người sinh con thứ 3 trở lên còn 5%.";
    expect(rows(text).map(({ name, direction }) => [name, direction])).toEqual([
      ["Tỷ suất sinh", "down"],
      ["Tỷ lệ người sinh con thứ 3 trở lên", "down"],
    ]);
  });
});
