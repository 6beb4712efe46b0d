// Builds the add-in and the workbench, then serves both until Ctrl+C.
import { buildWorkbench } from "../workbench/build.mjs";
import { serve } from "../workbench/server.mjs";
import { run } from "./run.mjs";

console.log("Đang dựng, khoảng một phút … · Building, about a minute …");
const code = await run(
  "webpack/bin/webpack.js",
  ...["--mode", "production", "--devtool", "source-map", "--stats", "errors-warnings"],
);
if (code !== 0) process.exit(code);
await buildWorkbench();
const { url } = await serve(3000);
console.log(`
Bàn thử: ${url}  (Ctrl+C để dừng)
  1. Mở địa chỉ này trong trình duyệt (Edge, Chrome, Firefox, Safari).
  2. Ở ngăn bên phải, tạo các bảng chuẩn.
  3. Gõ số liệu vào trang Số liệu, hoặc xem thử: “Bàn thử” ở góc trên bên phải → “Điền số liệu minh hoạ”.

Workbench: ${url}  (Ctrl+C to stop)
  1. Open this address in a browser (Edge, Chrome, Firefox, Safari).
  2. In the pane at the right, make the standard sheets.
  3. Type figures into the sheet Số liệu, or see what it looks like: “Test bench”, top right → “Sample figures”.`);
