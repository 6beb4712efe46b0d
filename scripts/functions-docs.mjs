// docs/functions.md and docs/ham-nlb.md: the reference of the functions, made from their doc comments.
import { fileURLToPath } from "node:url";
import prettier from "prettier";
import { asTypedInVietnam, EXAMPLE_CELLS, functionExamples } from "./functions-examples.mjs";
import { localise } from "./functions-help.mjs";
import { functionsMetadata } from "./functions-metadata.mjs";
import { importTs } from "./import-ts.mjs";

const project = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const ENGLISH = {
  file: "docs/functions.md",
  title: "Functions",
  intro: [
    "Made from the doc comments of `src/functions/functions.ts` by `npm run docs`; every example is typed into a workbook and compared by `test/docs`. Vietnamese: [ham-nlb.md](ham-nlb.md).",
    "Names and the order of the arguments are final: new arguments come at the end only. Arguments in brackets may be left out. All functions are synchronous and not volatile; they read their arguments and nothing else, and make no request.",
  ],
  blanks: [
    "Blank cells",
    'A blank is a figure that is missing, and a 0 is the figure 0. Excel for Windows has been seen to hand an empty cell on as 0 (office-js issues 4702, 5262, 1951): where a verdict depends on which of the two a 0 is, it is Chưa đủ số liệu, and the sentence says how to tell them apart, with `IF(B2:G2="","",B2:G2)`. Give the reporting year, which cuts off the years to come.',
  ],
  cells:
    "The examples point at these cells (made-up figures; a blank cell is a figure that is still missing):",
  argument: "argument",
  meaning: "meaning",
  example: "example",
  gives: "gives",
  optional: "may be left out",
  faults: [
    "Faults",
    "A function that can't answer shows an Excel error and says why in the error's card: `#VALUE!` for input it can't read (which cell, what it holds) or where the arithmetic has no result (growth from 0), and `#N/A` where there is nothing to tell (no figure, one year only, a kind without a pace). An error in a cell it reads comes back as it is.",
  ],
  block: [
    "A whole sheet in one call",
    `\`NLB.ASSESS\` takes a block of any height, also one that spills, and spills a row for each of its rows: one call in place of thousands, which is what keeps a city's sheet quick. There, with targets from B5, units from C5, one column a year from D5 to I5 under the years in D4:I4, due years from J5 and kinds from K5, each spilled by FILTER or filled by Power Query: \`=NLB.ASSESS(D5#, D4:I4, B5#&" ["&C5#&"]", J5#, K5#, 2026)\`. Leave eight columns free to the right.`,
  ],
  formula: (text) => text,
  result: (text) => text,
};

const VIETNAMESE = {
  file: "docs/ham-nlb.md",
  title: "Các hàm NLB",
  intro: [
    "Trang này lập từ chú giải của các hàm; mọi ví dụ đều được nhập vào một tệp Excel và so kết quả mỗi lần kiểm thử. Tiếng Anh: [functions.md](functions.md).",
    "Ví dụ viết theo thiết lập vùng Việt Nam: các đối số cách nhau bằng dấu chấm phẩy, số lẻ dùng dấu phẩy. Đối số trong ngoặc vuông có thể bỏ trống. Tên hàm và thứ tự đối số không thay đổi.",
  ],
  blanks: [
    "Ô trống",
    'Ô trống là chưa có số liệu; số 0 là kết quả bằng 0. Excel cho Windows có khi chuyển ô trống thành 0: khi đánh giá phụ thuộc vào điều này, kết quả là Chưa đủ số liệu và câu giải thích nêu cách phân biệt, bằng `IF(B2:G2="";"";B2:G2)`. Nên ghi kỳ báo cáo để hàm chỉ tính đến năm đó.',
  ],
  cells: "Các ví dụ dùng những ô sau (số liệu minh hoạ; ô trống là chưa có số liệu):",
  argument: "đối số",
  meaning: "ý nghĩa",
  example: "ví dụ",
  gives: "kết quả",
  optional: "không bắt buộc",
  faults: [
    "Khi không tính được",
    "Hàm báo lỗi của Excel và nêu rõ lý do ở thẻ lỗi: `#VALUE!` khi không đọc được đầu vào (ô nào, đang ghi gì) hoặc phép tính không có kết quả (tăng trưởng từ số 0), `#N/A` khi chưa có kết quả (chưa có số liệu, mới có một năm, loại chỉ tiêu không tính tiến độ). Lỗi có sẵn trong ô thì giữ nguyên.",
  ],
  block: [
    "Cả một trang bằng một công thức",
    `\`NLB.ASSESS\` nhận khối số liệu bao nhiêu dòng cũng được, kể cả vùng tràn, và trả kết quả mỗi dòng một dòng: một công thức thay cho hàng nghìn công thức, nên trang tổng hợp của tỉnh, thành phố vẫn tính nhanh. Ví dụ mục tiêu từ ô B5, đơn vị tính từ C5, số liệu các năm từ D5 đến I5 (năm ghi ở D4:I4), năm đích từ J5, loại từ K5, mỗi cột là một vùng tràn của FILTER hoặc do Power Query ghi: \`=NLB.ASSESS(D5#; D4:I4; B5#&" ["&C5#&"]"; J5#; K5#; 2026)\`. Để trống tám cột bên phải.`,
  ],
  formula: asTypedInVietnam,
  result: (text) =>
    text
      .split(" | ")
      .map((part) => (/^-?\d+\.\d+$/.test(part) ? part.replace(".", ",") : part))
      .join(" | "),
};

const cell = (text) => String(text).replaceAll("|", "\\|");
const row = (cells) => `| ${cells.map(cell).join(" | ")} |`;
const table = (header, rows) => [row(header), row(header.map(() => "---")), ...rows.map(row)].join("\n");

function page(words, functions, examples) {
  const width = Math.max(...EXAMPLE_CELLS.map((cells) => cells.length));
  const letters = Array.from({ length: width }, (_, index) => String.fromCharCode(65 + index));
  const section = ({ id, name, description, parameters }) => {
    const signature = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(", ");
    return [
      `## NLB.${name}`,
      `\`${words.formula(`=NLB.${name}(${signature})`)}\``,
      description,
      table(
        [words.argument, words.meaning],
        parameters.map((one) => [
          `\`${one.name}\`${one.optional ? ` (${words.optional})` : ""}`,
          one.description,
        ]),
      ),
      table(
        [words.example, words.gives],
        examples[id].map(({ formula, result }) => [`\`${words.formula(formula)}\``, words.result(result)]),
      ),
    ];
  };
  return [
    `# ${words.title}`,
    ...words.intro,
    words.cells,
    table(
      ["", ...letters],
      EXAMPLE_CELLS.map((cells, index) => [index + 1, ...letters.map((_, place) => cells[place] ?? "")]),
    ),
    ...functions.flatMap(section),
    ...[words.blanks, words.block, words.faults].flatMap(([heading, text]) => [`## ${heading}`, text]),
  ].join("\n\n");
}

/**
 * The pages as they should be.
 *
 * @returns {Promise<{ file: string, text: string }[]>} path below the project, and content
 */
export async function functionsDocs() {
  const english = JSON.parse(await functionsMetadata());
  const { descriptions } = await importTs("src/functions/descriptions.vi.ts");
  const examples = functionExamples();
  return Promise.all(
    [
      [ENGLISH, english],
      [VIETNAMESE, localise(english, descriptions)],
    ].map(async ([words, { functions }]) => {
      const options = await prettier.resolveConfig(project(words.file));
      const text = await prettier.format(page(words, functions, examples), {
        ...options,
        parser: "markdown",
      });
      return { file: words.file, text };
    }),
  );
}
