/** Defined names of the workbook. Formulas and the pane find these cells by name, never by position. */
export const NAMES = {
  /** Reporting year (asOf); the one cell every verdict follows. */
  reportingYear: "NLB_NamBaoCao",
  /** What a summary counts: items of the programme or their components. */
  countBase: "NLB_CachTinh",
  /** What is counted: as chosen, but for a programme without items. */
  countedBase: "NLB_CachTinhApDung",
  /** Years of the term, one cell a year, above the figures used for judging. */
  years: "NLB_CacNam",
  /** Day the dates are judged on: TODAY() until someone types a date over it. */
  today: "NLB_NgayTinh",
  /** Verdict words and their symbols, in the legend. */
  words: "NLB_Tu",
  symbols: "NLB_KyHieu",
  /** Words accepted where a figure is not a number. */
  entryWords: "NLB_TuNhap",
  /** First and last text of the overview, by which it is known. */
  overview: "NLB_TongQuan",
  overviewEnd: "NLB_TongQuanHet",
  /** Codes of all targets, for lists to choose from. */
  targetCodes: "NLB_MaChiTieu",
  /** The programme's document: number, day, who signed it, and the area its figures are counted for. */
  documentNumber: "NLB_SoVanBan",
  documentDay: "NLB_NgayVanBan",
  documentSignatory: "NLB_NguoiKy",
  documentArea: "NLB_DiaBan",
} as const;
