import { expression, oneOf } from "../words";

// Words that names of targets are made of, and words that tell how to make them. All expressions match folded text.

/** What a name begins with where the text leaves it out. */
export const BEGINNING = {
  growth: "Tốc độ tăng",
  fall: "Mức giảm",
  share: "Tỷ lệ",
  ofStructure: "Tỷ trọng",
  number: "Số",
} as const;
/** Joins a part to the name of its whole: "Lao động qua đào tạo, có chứng chỉ". */
export const WITH = "có";

/** A growth whose words say nothing of what grows. */
export const ONLY_RATE = /^(?:tốc độ|tốc độ tăng|tốc độ tăng trưởng|tăng trưởng|mức tăng)$/u;
export const NAMES_GROWTH = /tốc độ|tăng trưởng|^tăng|^giảm|^tỷ lệ tăng/u;

const SECTORS = oneOf(
  "nông",
  "lâm",
  "thủy sản",
  "công nghiệp",
  "xây dựng",
  "dịch vụ",
  "thương mại",
  "du lịch",
);
/** A part of the economy, named after another: "tỷ trọng nông nghiệp chiếm 20%; dịch vụ 45%". */
export const SECTOR = expression("^(?:ngành |khu vực )?", SECTORS, String.raw`[\p{L} ,–-]{0,40}$`);
export const HEADS_STRUCTURE = /cơ cấu|tỷ trọng/u;
export const NAMES_PART_OF_STRUCTURE = /^tỷ trọng/u;

export const ONLY_KEPT = /^(?:tiếp tục )?(?:giữ vững|duy trì)$/u;
const PLACES = oneOf(
  "nước",
  "xã",
  "phường",
  "thị trấn",
  "huyện",
  "tỉnh",
  "thành phố",
  "địa phương",
  "địa bàn",
);
/** "xã có 10 sản phẩm": the name need not say whose they are. */
export const ONLY_PLACE = expression("^(?:toàn |cả )?", PLACES, "(?: có)?$");
const MAKING = oneOf(
  "hoàn thành",
  "xóa",
  "thực hiện",
  "bảo đảm",
  "đảm bảo",
  "phủ sóng",
  "cấp",
  "hỗ trợ",
  "vận động",
  "giải quyết",
  "xử lý",
);
/** A verb that names nothing without its object: "hoàn thành 100% chỉ tiêu". */
export const ONLY_MAKING = expression("^", MAKING, "$");
export const NAMES_NUMBER = /^(?:tổng )?số /u;

/** "trong đó" before a part. */
export const AS_PART = /^trong đó/u;
export const AS_PART_WITH = /^trong đó[ ,:]*(?:có )/u;
/** As printed. */
export const UPWARDS_FIRST = /^[^\p{L}]*trở (?:lên|xuống)/u;
export const UPWARDS_LAST = /(?<!nhiệm vụ) trở (?:lên|xuống)$/u;
/** What joins a stretch to the one before. */
export const JOINS = /^(?:[\s,;:–-]|(?:và|\+|\*|•) )*/u;
