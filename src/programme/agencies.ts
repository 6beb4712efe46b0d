import type { Agency } from "./types";

/**
 * The 30 bodies and posts the programme names, from the commune's own to those outside it, and one it does not name. A
 * committee and the office that works for it are two bodies: the text gives them different things to do.
 */
export const AGENCIES: readonly Agency[] = [
  {
    code: "BCH",
    name: "Ban Chấp hành Đảng bộ xã",
    kind: "collective",
    aliases: ["BCH Đảng bộ xã", "Ban Chấp hành Đảng bộ"],
  },
  {
    code: "BTV",
    name: "Ban Thường vụ Đảng uỷ",
    kind: "collective",
    aliases: ["Ban Thường vụ Đảng ủy", "BTV Đảng uỷ"],
  },
  {
    code: "PBT-TT",
    name: "Phó Bí thư Thường trực Đảng uỷ",
    kind: "post",
    aliases: [],
  },
  {
    code: "CT-UBND",
    name: "Phó Bí thư Đảng uỷ, Chủ tịch UBND xã",
    kind: "post",
    aliases: ["Chủ tịch UBND xã"],
  },
  {
    code: "BXDD",
    name: "Ban Xây dựng Đảng Đảng uỷ",
    kind: "agency",
    aliases: ["Ban Xây dựng Đảng"],
  },
  {
    code: "UBKT",
    name: "Uỷ ban Kiểm tra Đảng uỷ",
    kind: "collective",
    aliases: ["Ủy ban Kiểm tra Đảng ủy", "UBKT"],
  },
  {
    code: "CQ-UBKT",
    name: "Cơ quan Uỷ ban Kiểm tra Đảng uỷ",
    kind: "agency",
    aliases: [],
  },
  {
    code: "CQTM",
    name: "Các cơ quan tham mưu, giúp việc Đảng uỷ",
    kind: "group",
    aliases: ["Các cơ quan, tham mưu giúp việc Đảng uỷ"],
  },
  {
    code: "MTTQ",
    name: "Uỷ ban Mặt trận Tổ quốc Việt Nam xã",
    kind: "collective",
    aliases: ["Ủy ban Mặt trận Tổ quốc Việt Nam", "Uỷ ban MTTQ Việt Nam xã", "MTTQ", "Mặt trận Tổ quốc"],
  },
  {
    code: "CQ-MTTQ",
    name: "Cơ quan Uỷ ban Mặt trận Tổ quốc Việt Nam xã",
    kind: "agency",
    aliases: [],
  },
  {
    code: "CTXH",
    name: "Các tổ chức chính trị - xã hội",
    kind: "group",
    aliases: ["các đoàn thể"],
  },
  {
    code: "UBND",
    name: "Uỷ ban nhân dân xã",
    kind: "agency",
    aliases: ["UBND xã", "Ủy ban nhân dân xã", "UBND"],
  },
  {
    code: "HDND",
    name: "Hội đồng nhân dân xã",
    kind: "agency",
    aliases: ["HĐND xã", "HĐND"],
  },
  { code: "PKT", name: "Phòng Kinh tế", kind: "agency", aliases: [] },
  {
    code: "PVHXH",
    name: "Phòng Văn hoá - Xã hội",
    kind: "agency",
    aliases: ["Phòng Văn hóa - Xã hội"],
  },
  {
    code: "TTHCC",
    name: "Trung tâm Phục vụ hành chính công",
    kind: "agency",
    aliases: ["Trung tâm Phục vụ hành chính công xã Nguyễn Lương Bằng"],
  },
  { code: "CA", name: "Công an xã", kind: "agency", aliases: [] },
  {
    code: "PBCM",
    name: "Các phòng, ban chuyên môn thuộc UBND xã",
    kind: "group",
    aliases: ["các phòng chuyên môn"],
  },
  {
    code: "PBN",
    name: "Các phòng, ban, ngành",
    kind: "group",
    aliases: [],
  },
  {
    code: "PBCQ",
    name: "Các phòng, ban, cơ quan, đơn vị",
    kind: "group",
    aliases: ["Các phòng, ban, cơ quan"],
  },
  {
    code: "CQLQ",
    name: "Các cơ quan, đơn vị có liên quan",
    kind: "group",
    aliases: [],
  },
  {
    code: "CB",
    name: "Các chi bộ trực thuộc Đảng uỷ",
    kind: "group",
    aliases: ["Các chi bộ trực thuộc Đảng ủy"],
  },
  {
    code: "CQTT",
    name: "Các cơ quan thường trực đề án, kế hoạch",
    kind: "role",
    aliases: [],
  },
  {
    code: "UV",
    name: "Các đồng chí Uỷ viên Ban Thường vụ Đảng uỷ, Uỷ viên Ban Chấp hành Đảng bộ xã",
    kind: "post",
    aliases: [],
  },
  {
    code: "NDD",
    name: "Người đứng đầu các cơ quan, đơn vị",
    kind: "post",
    aliases: [],
  },
  { code: "BT", name: "Bí thư", kind: "post", aliases: [] },
  {
    code: "BTV-TU",
    name: "Ban Thường vụ Thành uỷ",
    kind: "outside",
    aliases: [],
  },
  {
    code: "BTGDV",
    name: "Ban Tuyên giáo và Dân vận Thành uỷ",
    kind: "outside",
    aliases: [],
  },
  {
    code: "VPDU",
    name: "Văn phòng Đảng uỷ",
    kind: "agency",
    aliases: ["VPĐU"],
  },
  {
    code: "BCHQS",
    name: "Ban Chỉ huy Quân sự xã",
    kind: "agency",
    aliases: [],
    unnamed: true,
  },
  {
    code: "SN",
    name: "Các sở, ngành liên quan",
    kind: "outside",
    aliases: [],
  },
];
