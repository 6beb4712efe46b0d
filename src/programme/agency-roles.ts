import type { AgencyRole } from "./types";

/** Roles of bodies that appear in neither the schemes (II.3) nor the duties (III.1 - III.9). */
export const AGENCY_ROLES: readonly AgencyRole[] = [
  {
    agency: "BCH",
    role: "issue",
    clause: "Mở đầu",
    quote: "Ban Chấp hành Đảng bộ xã xây dựng Chương trình hành động",
  },
  {
    agency: "BCH",
    role: "receive-report",
    clause: "III.5",
    quote: "báo cáo Ban Thường vụ Đảng uỷ, Ban Chấp hành Đảng bộ",
  },
  {
    agency: "BCH",
    role: "receive-report",
    clause: "III.9",
    quote: "báo cáo tiến độ, kết quả với Ban Chấp hành Đảng bộ xã",
  },
  {
    agency: "BTV",
    role: "receive-report",
    clause: "III.5",
    quote: "báo cáo Ban Thường vụ Đảng uỷ, Ban Chấp hành Đảng bộ",
  },
  {
    agency: "CQTM",
    role: "check",
    clause: "III.1",
    quote: "Chỉ đạo các cơ quan tham mưu, giúp việc Đảng uỷ thực hiện nhiệm vụ kiểm tra",
  },
  {
    agency: "PBCM",
    role: "carry-out",
    clause: "III.2",
    quote: "Chỉ đạo các phòng chuyên môn triển khai thực hiện các đề án",
  },
  { agency: "BT", role: "sign", clause: "Chữ ký", quote: null },
  {
    agency: "BTV-TU",
    role: "receive-report",
    clause: "Nơi nhận",
    quote: "Ban Thường vụ Thành uỷ (để báo cáo)",
  },
  { agency: "BTGDV", role: "receive-copy", clause: "Nơi nhận", quote: "Ban Tuyên giáo và Dân vận Thành uỷ" },
  { agency: "UV", role: "receive-copy", clause: "Nơi nhận", quote: "Các đồng chí Uỷ viên BCH Đảng bộ xã" },
  { agency: "PBCQ", role: "receive-copy", clause: "Nơi nhận", quote: "Các phòng, ban, cơ quan" },
  { agency: "MTTQ", role: "receive-copy", clause: "Nơi nhận", quote: "Uỷ ban MTTQ Việt Nam xã" },
  { agency: "CB", role: "receive-copy", clause: "Nơi nhận", quote: "Các chi bộ trực thuộc Đảng uỷ" },
  { agency: "VPDU", role: "keep-file", clause: "Nơi nhận", quote: "Lưu VPĐU." },
  {
    agency: "SN",
    role: "coordinate",
    clause: "II.2.2.1",
    quote: "phối hợp với các sở, ngành liên quan hoàn thiện hồ sơ",
  },
];
