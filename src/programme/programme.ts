import { AGENCIES } from "./agencies";
import { AGENCY_ROLES } from "./agency-roles";
import { CANDIDATES } from "./candidates";
import { AGENCIES_EN, TARGETS_EN } from "./english";
import { DUTIES } from "./duties";
import { MILESTONES } from "./milestones";
import { SCHEMES } from "./schemes";
import { TARGET_NOTES } from "./target-notes";
import { TARGETS } from "./targets";
import { TASKS } from "./tasks";
import type { Programme } from "./types";

/**
 * The action programme this add-in is issued for. Another commune's programme is a value of the same type; nothing
 * outside this room knows which commune it is.
 */
export const PROGRAMME: Programme = {
  commune: { level: "xã", name: "Nguyễn Lương Bằng" },
  parent: { level: "thành phố", name: "Hải Phòng" },
  document: {
    title: "Chương trình hành động thực hiện Nghị quyết Đại hội Đảng bộ xã lần thứ I, nhiệm kỳ 2025 - 2030",
    resolution: "Nghị quyết Đại hội Đảng bộ xã lần thứ I, nhiệm kỳ 2025 - 2030",
    number: null,
    signed: "2025-10-09",
    issuer: "BCH",
    onBehalf: "T/M BAN CHẤP HÀNH",
    post: "BÍ THƯ",
    signatory: null,
    recipients: [
      "Ban Thường vụ Thành uỷ (để báo cáo)",
      "Ban Tuyên giáo và Dân vận Thành uỷ",
      "Các đồng chí Uỷ viên BCH Đảng bộ xã",
      "Các phòng, ban, cơ quan, Uỷ ban MTTQ Việt Nam xã",
      "Các chi bộ trực thuộc Đảng uỷ",
      "Lưu VPĐU",
    ],
    area: null,
  },
  term: { start: 2025, end: 2030 },
  groups: [
    { code: "I", name: "Xây dựng Đảng và hệ thống chính trị", nameEn: "Party building and political system" },
    { code: "II", name: "Kinh tế", nameEn: "Economy" },
    { code: "III", name: "Văn hoá - xã hội", nameEn: "Culture and social affairs" },
    { code: "IV", name: "Môi trường", nameEn: "Environment" },
    { code: "V", name: "Quốc phòng - an ninh", nameEn: "Defence and security" },
  ],
  targets: TARGETS.map((target) => ({ ...target, ...TARGETS_EN[target.code] })),
  notes: TARGET_NOTES,
  candidates: CANDIDATES,
  agencies: AGENCIES.map((agency) => ({
    ...agency,
    ...(AGENCIES_EN[agency.code] !== undefined && { nameEn: AGENCIES_EN[agency.code] }),
  })),
  agencyRoles: AGENCY_ROLES,
  schemes: SCHEMES,
  milestones: MILESTONES,
  tasks: TASKS,
  duties: DUTIES,
};
