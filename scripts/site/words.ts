import { groupsBy } from "../../src/domain/groups";
import type { InEach, Language } from "../../src/i18n/language";
import { isAdvice, type Finding } from "./finding";

type Told = {
  readonly [Code in Finding["code"]]: (finding: Extract<Finding, { readonly code: Code }>) => string;
};

interface Words {
  readonly findings: Told;
  readonly wrong: string;
  readonly advice: string;
  /** Further files the same is true of. */
  readonly also: (paths: readonly string[], more: number) => string;
  readonly sum: (files: number, wrong: number, advice: number) => string;
}

const vi: Words = {
  findings: {
    "not-an-address": ({ address }) =>
      `“${address}” không phải địa chỉ web. Hãy ghi đầy đủ, ví dụ https://ten-mien.vn/nlb.`,
    "not-https": ({ address }) =>
      `${address} dùng http. Excel chỉ nạp phần bổ trợ qua https: cài chứng thư số cho máy chủ và dùng địa chỉ https://.`,
    "no-such-host": ({ host }) =>
      `Không tìm thấy máy chủ ${host}. Kiểm tra chính tả và bản ghi tên miền (DNS).`,
    certificate: ({ host, reason }) =>
      `Chứng thư số của ${host} không được tin cậy (${reason}), Excel sẽ không nạp. Dùng chứng thư còn hạn, đúng tên miền, kèm đủ chứng thư trung gian.`,
    "no-answer": ({ path, reason }) =>
      `${path}: máy chủ không trả lời (${reason}). Kiểm tra máy chủ có đang chạy, tường lửa có mở cổng này không.`,
    "sent-elsewhere": ({ path, to }) =>
      `${path}: bị chuyển sang ${to}, thường là trang đăng nhập. Excel tải tệp không kèm tài khoản: hãy cho phép tải không cần đăng nhập.`,
    moved: ({ path, to }) =>
      `${path}: bị chuyển hướng sang ${to}. Excel gắn tham số vào địa chỉ, chuyển hướng có thể làm mất: nên trả tệp ngay tại địa chỉ này.`,
    "asks-who": ({ path, status }) =>
      `${path}: máy chủ từ chối (${status}). Excel tải tệp không kèm tài khoản: hãy cho phép tải không cần đăng nhập.`,
    status: ({ path, status }) =>
      `${path}: không tải được (${status}). Chép lại toàn bộ thư mục site, giữ nguyên tên và chữ hoa, chữ thường.`,
    "web-page": ({ path }) =>
      `${path}: máy chủ trả về một trang web thay cho tệp này (trang chủ, trang đăng nhập hoặc trang báo lỗi). Chép lại tệp; tắt quy tắc trả trang mặc định.`,
    type: ({ path, is, wanted }) =>
      `${path}: sai kiểu nội dung, đang là “${is}”, phải là “${wanted}”. Khai báo kiểu này trên máy chủ (thư mục server có mẫu).`,
    cors: ({ path }) =>
      `${path}: thiếu tiêu đề “Access-Control-Allow-Origin: *”. Trên Excel trên web các hàm NLB sẽ thành #NAME?. Thêm tiêu đề này cho các tệp .json.`,
    "stays-old": ({ path, header }) =>
      `${path}: trình duyệt được giữ bản cũ (Cache-Control: ${header || "không có"}). Sau khi nâng cấp, tệp cũ chạy lẫn tệp mới. Đặt “Cache-Control: no-cache”.`,
    "not-kept": ({ path }) =>
      `${path}: lần mở nào cũng phải hỏi lại máy chủ, mạng chậm sẽ mở lâu. Đặt “Cache-Control: public, max-age=31536000, immutable” cho thư mục code.`,
    "not-compressed": ({ path }) =>
      `${path}: gửi đi không nén, mạng chậm sẽ mở lâu. Bật nén gzip hoặc brotli cho tệp .js.`,
    "no-frame": ({ path, header }) =>
      `${path}: tiêu đề “${header}” cấm hiển thị trong Excel trên web. Bỏ tiêu đề này cho địa chỉ của phần bổ trợ.`,
    "not-xml": ({ path }) =>
      `${path}: không phải XML hợp lệ, Excel sẽ từ chối. Chép lại tệp từ bản phát hành.`,
    "not-json": ({ path }) =>
      `${path}: không đọc được danh sách hàm, mọi hàm NLB sẽ thành #NAME?. Chép lại tệp từ bản phát hành.`,
    "other-add-in": ({ is, wanted }) =>
      `manifest.xml: mã phần bổ trợ là “${is}”, phải là “${wanted}”. Excel sẽ coi đây là phần bổ trợ khác. Chép lại tệp từ bản phát hành.`,
    "points-elsewhere": ({ path, to, count }) =>
      `${path}: ${count} địa chỉ trỏ tới ${to}, không phải địa chỉ đang kiểm tra. Tạo lại bản phát hành: npm run release -- --address <địa chỉ này>.`,
    version: ({ path, is, wanted }) =>
      `${path}: phiên bản “${is}”, mã nguồn ở đây là “${wanted}”. Chép lại toàn bộ bản phát hành, không chép riêng từng tệp.`,
    "unknown-functions": ({ path, ids, script }) =>
      `${path}: ${script} không đăng ký các hàm ${ids}, ô dùng các hàm ấy sẽ báo lỗi. Chép lại toàn bộ bản phát hành.`,
    altered: ({ path }) =>
      `${path}: nội dung khác bản phát hành. Chép lại ở chế độ nhị phân; tắt tính năng tự chèn, tự rút gọn mã của máy chủ.`,
    "no-list": () =>
      "Không có SHA256SUMS.txt nên chưa đối chiếu được từng tệp với bản phát hành. Chép tệp này lên cùng các tệp khác.",
  },
  wrong: "SAI",
  advice: "NÊN SỬA",
  also: (paths, more) => `Cũng vậy: ${paths.join(", ")}${more > 0 ? ` và ${more} tệp nữa` : ""}.`,
  sum: (files, wrong, advice) =>
    wrong + advice === 0
      ? `Đã kiểm tra ${files} tệp: đúng cả.`
      : `Đã kiểm tra ${files} tệp: ${wrong} điều sai, ${advice} điều nên sửa.`,
};

const s = (count: number) => (count === 1 ? "" : "s");

const en: Words = {
  findings: {
    "not-an-address": ({ address }) =>
      `"${address}" is no address of the web. Write all of it, such as https://example.org/nlb.`,
    "not-https": ({ address }) =>
      `${address} uses http. Excel loads add-ins over https only: give the server a certificate and use the address with https://.`,
    "no-such-host": ({ host }) =>
      `There is no server ${host}. Check the spelling and the domain's DNS records.`,
    certificate: ({ host, reason }) =>
      `The certificate of ${host} is not trusted (${reason}); Excel will load nothing. Use one that is in date, names this domain and comes with its intermediates.`,
    "no-answer": ({ path, reason }) =>
      `${path}: the server does not answer (${reason}). See whether it runs and whether a firewall shuts this port.`,
    "sent-elsewhere": ({ path, to }) =>
      `${path}: sent on to ${to}, most likely a log-in page. Excel fetches files without an account: let them be read without logging in.`,
    moved: ({ path, to }) =>
      `${path}: redirected to ${to}. Excel adds parameters to the address, which a redirect may lose: serve the file at this very address.`,
    "asks-who": ({ path, status }) =>
      `${path}: the server refuses (${status}). Excel fetches files without an account: let them be read without logging in.`,
    status: ({ path, status }) =>
      `${path}: cannot be fetched (${status}). Copy the whole folder "site" again, with names and capitals as they are.`,
    "web-page": ({ path }) =>
      `${path}: the server answers with a web page instead (a start, log-in or error page). Copy the file again; switch off rules that answer with a default page.`,
    type: ({ path, is, wanted }) =>
      `${path}: the content type is "${is}" and must be "${wanted}". Declare it on the server (examples in the folder "server").`,
    cors: ({ path }) =>
      `${path}: no header "Access-Control-Allow-Origin: *". In Excel on the web all NLB functions become #NAME?. Add the header for .json files.`,
    "stays-old": ({ path, header }) =>
      `${path}: browsers may keep an old one (Cache-Control: ${header || "none"}). After an update old and new files would run together. Set "Cache-Control: no-cache".`,
    "not-kept": ({ path }) =>
      `${path}: asked for again each time, which is slow on a slow line. Set "Cache-Control: public, max-age=31536000, immutable" for the folder "code".`,
    "not-compressed": ({ path }) =>
      `${path}: sent uncompressed, which is slow on a slow line. Switch on gzip or brotli for .js files.`,
    "no-frame": ({ path, header }) =>
      `${path}: the header "${header}" keeps it from being shown in Excel on the web. Leave it out for the add-in's address.`,
    "not-xml": ({ path }) =>
      `${path}: not well-formed XML; Excel will refuse it. Copy it again from the release.`,
    "not-json": ({ path }) =>
      `${path}: no list of functions can be read; all NLB functions become #NAME?. Copy it again from the release.`,
    "other-add-in": ({ is, wanted }) =>
      `manifest.xml: the add-in's id is "${is}" and must be "${wanted}". Excel would take it for another add-in. Copy it again from the release.`,
    "points-elsewhere": ({ path, to, count }) =>
      `${path}: ${count} address${count === 1 ? "" : "es"} lead to ${to} and not to the one checked. Make the release again: npm run release -- --address <this address>.`,
    version: ({ path, is, wanted }) =>
      `${path}: version "${is}", the sources here are "${wanted}". Copy the whole release, not single files.`,
    "unknown-functions": ({ path, ids, script }) =>
      `${path}: ${script} does not register its functions ${ids}; their cells will show an error. Copy the whole release.`,
    altered: ({ path }) =>
      `${path}: differs from the release. Copy it in binary mode; switch off whatever makes the server insert or shorten code.`,
    "no-list": () =>
      "There is no SHA256SUMS.txt, so the files could not be compared with the release one by one. Copy it along with the others.",
  },
  wrong: "WRONG",
  advice: "BETTER",
  also: (paths, more) => `Also: ${paths.join(", ")}${more > 0 ? ` and ${more} more file${s(more)}` : ""}.`,
  sum: (files, wrong, advice) =>
    wrong + advice === 0
      ? `${files} files checked: all is as it should be.`
      : `${files} file${s(files)} checked: ${wrong} wrong, ${advice} that could be better.`,
};

const WORDS: InEach<Words> = { vi, en };
export const isLanguage = (name: string): name is Language => Object.hasOwn(WORDS, name);

const MOST_NAMED = 4;

/**
 * A check as lines to print: what is wrong first, then what could be better, then the sum.
 *
 * @param files how many files were asked for
 */
export function linesOf(findings: readonly Finding[], files: number, language: Language): readonly string[] {
  const { findings: words, wrong, advice, also, sum } = WORDS[language];
  // What differs only in the file it is about stands in one group.
  const alike = groupsBy(findings, (finding) => JSON.stringify({ ...finding, path: "" }));
  const groups = [...alike.values()].sort(([a], [b]) => Number(isAdvice(a)) - Number(isAdvice(b)));
  const lines = groups.flatMap(([first, ...others]) => {
    const sentence = (words[first.code] as (finding: Finding) => string)(first);
    const paths = others.map((other) => ("path" in other ? other.path : ""));
    return [
      `${isAdvice(first) ? advice : wrong} – ${sentence}`,
      ...(paths.length > 0 ? [`      ${also(paths.slice(0, MOST_NAMED), paths.length - MOST_NAMED)}`] : []),
    ];
  });
  const advices = groups.filter(([first]) => isAdvice(first)).length;
  return [...lines, sum(files, groups.length - advices, advices)];
}
