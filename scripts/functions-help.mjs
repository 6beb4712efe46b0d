// What Excel shows about the functions: metadata in two languages and the page behind "Help on this function".
import { asTypedInVietnam, EXAMPLE_CELLS } from "./functions-examples.mjs";

const escapeHtml = (text) =>
  text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);

/**
 * The Vietnamese functions.json: the English one with the descriptions replaced. Names, ids and order stay.
 *
 * @param metadata functions.json as an object
 * @param descriptions id → { description, parameters: { name → description } }
 * @throws Error naming what has no Vietnamese description: a build must not ship half a translation.
 */
export function localise(metadata, descriptions) {
  const word = (text, where) => {
    if (!text) throw new Error(`No Vietnamese description of ${where} in src/functions/descriptions.vi.ts`);
    return text;
  };
  return {
    ...metadata,
    functions: metadata.functions.map((fn) => ({
      ...fn,
      description: word(descriptions[fn.id]?.description, fn.id),
      parameters: fn.parameters.map((parameter) => ({
        ...parameter,
        description: word(descriptions[fn.id].parameters[parameter.name], `${fn.id}.${parameter.name}`),
      })),
    })),
  };
}

/** A call as a planner with Vietnamese regional settings types it; optional arguments stand in brackets. */
const call = (fn, namespace) =>
  `=${namespace}.${fn.name}(${fn.parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join("; ")})`;

const examplesList = (examples) => `
      <dl class="examples">${examples
        .map(
          ({ formula, result }) => `
        <dt><code>${escapeHtml(asTypedInVietnam(formula))}</code></dt>
        <dd>→ ${escapeHtml(result)}</dd>`,
        )
        .join("")}
      </dl>`;

const exampleTable = () => `
    <table>
      <caption>Ví dụ dùng các ô này (số liệu minh hoạ) <span lang="en">Cells the examples point at (made-up figures)</span></caption>${EXAMPLE_CELLS.map(
        ([label, ...cells], index) => `
      <tr><th scope="row">${index + 1}. ${escapeHtml(label)}</th>${cells.map((cell) => `<td>${escapeHtml(String(cell))}</td>`).join("")}</tr>`,
      ).join("")}
    </table>`;

const section = (fn, english, examples, namespace) => `
    <section id="${fn.id.toLowerCase()}">
      <h2>${escapeHtml(`${namespace}.${fn.name}`)}</h2>
      <p><code>${escapeHtml(call(fn, namespace))}</code></p>
      <p>${escapeHtml(fn.description)}</p>
      <p lang="en">${escapeHtml(english.description)}</p>
      <dl>${fn.parameters
        .map(
          (parameter, i) => `
        <dt><code>${escapeHtml(parameter.name)}</code>${parameter.optional ? " (không bắt buộc)" : ""}</dt>
        <dd>${escapeHtml(parameter.description)}<br><span lang="en">${escapeHtml(english.parameters[i].description)}</span></dd>`,
        )
        .join("")}
      </dl>${examplesList(examples)}
    </section>`;

/** The static page that helpUrl of each function points into (#status, #growth …), Vietnamese first. */
export function helpPage(english, vietnamese, examples, namespace) {
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
    <title>Các hàm ${namespace}</title>
    <link rel="stylesheet" href="help.css">
  </head>
  <body>
    <h1>Các hàm ${namespace} <small lang="en">Functions</small></h1>
    <p>Với thiết lập vùng Việt Nam, các đối số cách nhau bằng dấu chấm phẩy (;) và số lẻ viết bằng dấu phẩy.
      <span lang="en">With English regional settings arguments are separated by commas.</span></p>
${exampleTable()}
    <nav aria-label="Danh sách hàm">
      <ul>${vietnamese.functions.map((fn) => `\n        <li><a href="#${fn.id.toLowerCase()}">${escapeHtml(`${namespace}.${fn.name}`)}</a></li>`).join("")}
      </ul>
    </nav>
    <main>${vietnamese.functions.map((fn, i) => section(fn, english.functions[i], examples[fn.id], namespace)).join("")}
    </main>
  </body>
</html>
`;
}
