import type { AnnexForm, PaperForm } from "../../domain/annexForm";
import type { Day } from "../../domain/calendar";
import { twoDigits } from "../../domain/twoDigits";
import { localityName } from "../../programme/place";
import type { Programme } from "../../programme/types";
import type { Look } from "../types";

/** A line of text and how it looks. */
export interface HeadLine {
  readonly text: string;
  readonly look: Look;
}

/** What differs from form to form. Lines stand below each other from the first row on; "" leaves a row blank. */
export interface FormText {
  readonly left: readonly HeadLine[];
  readonly right: readonly HeadLine[];
  /** Title and subject, in the middle above the table. */
  readonly title: readonly HeadLine[];
  /** "Nơi nhận" at the foot; none where the annex goes with a report that has it. */
  readonly recipients: readonly string[];
  /** On whose behalf, and the post that signs. */
  readonly signature: readonly string[];
  /** Name of who signs, where it is known. */
  readonly signatory: string | null;
  /** How a paper of this form ends. */
  readonly end: string;
}

/** What stands where the number of a paper and its day belong. */
export interface NumberAndDay {
  readonly number: string;
  /** "ngày 05 tháng 02 năm 2027" */
  readonly day: string;
}

/** A day as officials write it: a zero before days under 10 and before January and February. */
export function dayWords({ year, month, day }: Day): string {
  return `ngày ${twoDigits(day)} tháng ${month <= 2 ? twoDigits(month) : month} năm ${year}`;
}

/** The day left to be filled in, of a year that is known. */
export const blankDay = (year: number): string => `ngày …… tháng …… năm ${year}`;

/** The rule under the name of the organ: a third to a half of its line long. */
const ruleUnder = (line: string) => "_".repeat(Math.round(line.length * 0.5));

/** The rule under the subject, of whatever length that is. */
const SUBJECT_RULE = "_".repeat(15);

const BLANK: HeadLine = { text: "", look: "body" };

/** Printed where the programme does not say who signs, to be filled in by hand. */
export const UNKNOWN = "....................";
const PEOPLES_COMMITTEE = ["TM. UỶ BAN NHÂN DÂN", "CHỦ TỊCH"];

const subject = ({ document }: Programme, year: number) =>
  `tình hình thực hiện các chỉ tiêu ${document.resolution}, năm ${year}`;

const partySignature = ({ document }: Programme): readonly string[] => [
  document.onBehalf ?? UNKNOWN,
  document.post?.toUpperCase() ?? UNKNOWN,
];

/** Those of the programme, which a report on it goes to as well; to be filled in by hand where it names none. */
function partyRecipients({ document: { recipients = [] } }: Programme): readonly string[] {
  if (recipients.length === 0) return [`- ${UNKNOWN}`, "- Lưu VPĐU."];
  return recipients.map((line, place) => `- ${line}${place === recipients.length - 1 ? "." : ","}`);
}

/** Who reports, as a report names itself. */
export const reporterOf = (form: PaperForm, { commune }: Programme): string =>
  `${{ party: "Đảng uỷ", government: "UBND" }[form]} ${localityName(commune)}`;

/** An annex, which goes with a report that has the number and the recipients. */
function annexOf(
  { document }: Programme,
  {
    number,
    by,
    signature,
    signatory,
  }: Pick<FormText, "signature" | "signatory"> & { readonly number: string; readonly by: string },
): FormText {
  return {
    left: [],
    right: [{ text: "Biểu số 01", look: "underlined" }],
    title: [
      { text: "TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU", look: "title" },
      { text: document.resolution.toUpperCase(), look: "title" },
      {
        text: `(Kèm theo Báo cáo số ${number} ngày ...... tháng ...... năm ...... của ${by})`,
        look: "dateline",
      },
    ],
    recipients: [],
    signature,
    signatory,
    end: ".",
  };
}

const FORMS: Readonly<Record<AnnexForm, (programme: Programme, year: number, on: NumberAndDay) => FormText>> =
  {
    // Quy định 399-QĐ/TW, Hướng dẫn 05-HD/VPTW.
    party: (programme, year, { number, day }) => ({
      left: [
        { text: `ĐẢNG BỘ ${localityName(programme.parent)}`.toUpperCase(), look: "plainCentre" },
        { text: `ĐẢNG UỶ ${localityName(programme.commune)}`.toUpperCase(), look: "sign" },
        { text: "*", look: "plainCentre" },
        { text: `Số ${number}-BC/ĐU`, look: "plainCentre" },
      ],
      right: [
        { text: "ĐẢNG CỘNG SẢN VIỆT NAM", look: "underlined" },
        BLANK,
        { text: `${programme.commune.name}, ${day}`, look: "dateline" },
      ],
      title: [
        { text: "BÁO CÁO", look: "title" },
        { text: subject(programme, year), look: "title" },
        { text: "-----", look: "plainCentre" },
      ],
      recipients: partyRecipients(programme),
      signature: partySignature(programme),
      signatory: programme.document.signatory ?? null,
      end: ".",
    }),
    // Nghị định 30/2020/NĐ-CP.
    government: (programme, year, { number, day }) => ({
      left: [
        { text: "UỶ BAN NHÂN DÂN", look: "sign" },
        { text: localityName(programme.commune).toUpperCase(), look: "sign" },
        { text: ruleUnder(localityName(programme.commune)), look: "plainCentre" },
        { text: `Số: ${number}/BC-UBND`, look: "plainCentre" },
      ],
      right: [
        { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", look: "sign" },
        { text: "Độc lập - Tự do - Hạnh phúc", look: "underlined" },
        { text: `${programme.commune.name}, ${day}`, look: "dateline" },
      ],
      title: [
        { text: "BÁO CÁO", look: "title" },
        { text: subject(programme, year), look: "title" },
        { text: SUBJECT_RULE, look: "plainCentre" },
      ],
      recipients: ["- ....................", "- Lưu: VT."],
      signature: PEOPLES_COMMITTEE,
      signatory: null,
      end: "./.",
    }),
    "party-annex": (programme) =>
      annexOf(programme, {
        number: "........-BC/ĐU",
        by: reporterOf("party", programme),
        signature: partySignature(programme),
        signatory: programme.document.signatory ?? null,
      }),
    annex: (programme) =>
      annexOf(programme, {
        number: "......../BC-UBND",
        by: reporterOf("government", programme),
        signature: PEOPLES_COMMITTEE,
        signatory: null,
      }),
  };

/** The text of a form for a programme and a reporting year, with the number and the day of the report. */
export const formText = (form: AnnexForm, programme: Programme, year: number, on: NumberAndDay): FormText =>
  FORMS[form](programme, year, on);
