import { HostError } from "../host/contract";
import type { FaultPolicy } from "../host/protocol/host";
import { OfficeError } from "../host/protocol/wire";

/** A way in which Excel refuses requests, to see what the add-in then tells people. */
export interface Fault {
  readonly id: string;
  readonly label: string;
  /** Shown above the sheet while the fault is on; empty when there is none. */
  readonly message: string;
  readonly policy: FaultPolicy;
}

/** What needs the workbook in front: Excel answers with a GeneralException once another one is. */
const NEEDS_THE_FRONT =
  /^(WorksheetCollection\.add|Worksheet\.(activate|showGridlines)|WorksheetFreezePanes\.\w+|Range\.select)$/;

/** Another workbook is in front from now on. */
export const SWITCHED: FaultPolicy = {
  member: (place) =>
    NEEDS_THE_FRONT.test(place)
      ? new HostError("GeneralException", "There was an internal error while processing the request.", 500)
      : undefined,
};

const refuse = (error: number): FaultPolicy => ({ request: () => error });

export const FAULTS: readonly Fault[] = [
  { id: "none", label: "Không · None", message: "", policy: {} },
  {
    id: "cell-edit",
    label: "Đang sửa ô · Cell being edited",
    message: "Giả lập: một ô đang được nhập dở, Excel từ chối mọi lệnh của phần bổ trợ.",
    policy: refuse(OfficeError.InvalidOperationInCellEditMode),
  },
  {
    id: "busy",
    label: "Excel bận · Excel busy",
    message: "Giả lập: quá nhiều lệnh cùng lúc, Excel đề nghị chờ.",
    policy: refuse(OfficeError.ActivityLimitReached),
  },
  {
    id: "dialog",
    label: "Hộp thoại đang mở · Dialog open",
    message: "Giả lập: một hộp thoại của Excel đang mở, không ghi được.",
    policy: refuse(OfficeError.WriteNotSupportedWhenModalDialogOpen),
  },
  {
    id: "protected",
    label: "Tệp bị khoá · Protected",
    message: "Giả lập: tệp được bảo vệ, Excel không cho phần bổ trợ ghi.",
    policy: refuse(OfficeError.AccessDenied),
  },
  {
    id: "switched",
    label: "Tệp khác ở phía trước · Another workbook in front",
    message:
      "Giả lập: một tệp khác vừa được mở ra phía trước, Excel không cho thêm, chọn hay mở trang nào nữa.",
    policy: SWITCHED,
  },
  {
    id: "too-large",
    label: "Quá lớn · Request too large",
    message: "Giả lập: lệnh vượt giới hạn 5 MB của Excel trên web.",
    policy: refuse(OfficeError.RequestPayloadSizeLimitExceeded),
  },
];
