import { FORMER_TEXTS } from "./formerTexts";

/** Formulas that set-ups of earlier layouts wrote many times, with other numbers in each: a "#" stands for any. */
const FORMER_FORMS: ReadonlySet<string> = new Set([
  '="Các năm của nhiệm kỳ: "&COUNTA(TinhHinh[Mã])&" chỉ tiêu thành phần"&IF(COUNTA(TinhHinh[Mã])>#," (vẽ #)","")&"; ◎ là năm đích"&IF(COUNTA(TinhHinh[[Chốt #]:[Chốt #]])>#,"; năm đã chốt ghi đánh giá lúc chốt","")',
  '=IFERROR(INDEX(NLB_KyHieu,MATCH(INDEX(TinhHinh[Chốt #],#),NLB_Tu,#)),IFERROR(INDEX(NLB_KyHieu,MATCH(INDEX(TinhHinh[Đánh giá #],#),NLB_Tu,#)),IFERROR(IF(INDEX(TinhHinh[Năm đích],#)=#,"◎",""),"")))',
  '="Quá hạn và đến hạn trong # ngày ("&COUNT(MocThoiGian[Thứ tự đến hạn])&")"',
  '=IFERROR(INDEX(MocThoiGian[Hạn cuối],MOD(SMALL(MocThoiGian[Thứ tự đến hạn],#),#^#)),"")',
  '=IFERROR(IF(LEN(INDEX(MocThoiGian[Nội dung],MOD(SMALL(MocThoiGian[Thứ tự đến hạn],#),#^#)))>#,LEFT(INDEX(MocThoiGian[Nội dung],MOD(SMALL(MocThoiGian[Thứ tự đến hạn],#),#^#)),#)&"…",INDEX(MocThoiGian[Nội dung],MOD(SMALL(MocThoiGian[Thứ tự đến hạn],#),#^#))),"")',
  '=IFERROR(INDEX(MocThoiGian[Trạng thái],MOD(SMALL(MocThoiGian[Thứ tự đến hạn],#),#^#)),"")',
]);

/** Whether a cell holds what a set-up of an earlier layout wrote above the tables or on a sheet without one. */
export const isFormer = (content: string): boolean =>
  FORMER_TEXTS.has(content) || FORMER_FORMS.has(content.replace(/\d+/g, "#"));
