import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { functionExamples } from "./scripts/functions-examples.mjs";
import { helpPage, localise } from "./scripts/functions-help.mjs";
import { importTs } from "./scripts/import-ts.mjs";
import { NoticesPlugin } from "./scripts/notices.mjs";

const require = createRequire(import.meta.url);
const FunctionsMetadataPlugin = require("custom-functions-metadata-plugin");

const LOCAL_ADDRESS = "https://localhost:3000";
const NAMESPACE = "NLB";
const FUNCTIONS = "./src/functions/functions.ts";
/** Named so where src/taskpane/frame/screens.ts imports them. */
const OPENED = "opened";

/** Adds functions.vi.json and the help page to the functions.json of the metadata plugin, and sets its addresses. */
class FunctionTextsPlugin {
  constructor(address) {
    this.address = address;
  }
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionTexts", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionTexts", stage }, async () => {
        const asset = compilation.getAsset("functions.json");
        if (!asset) return; // the metadata plugin has said why
        const { descriptions } = await importTs("src/functions/descriptions.vi.ts");
        const english = JSON.parse(asset.source.source().toString().replaceAll(LOCAL_ADDRESS, this.address));
        const vietnamese = localise(english, descriptions);
        const json = (value) => new sources.RawSource(JSON.stringify(value));
        compilation.updateAsset("functions.json", json(english));
        compilation.emitAsset("functions.vi.json", json(vietnamese));
        compilation.emitAsset(
          "help/functions.html",
          new sources.RawSource(helpPage(english, vietnamese, functionExamples(), NAMESPACE)),
        );
      });
    });
  }
}

/** @param {Record<string, unknown>} env flags of webpack-cli */
export default async function config(env) {
  const address = (process.env.ADDIN_URL ?? LOCAL_ADDRESS).replace(/\/$/, "");
  return {
    // Each by itself: code that one takes from the other can't be joined with what uses it, which costs functions.js an
    // eighth and the pane more than it saves. What only later parts need of both comes twice.
    entry: { functions: FUNCTIONS, taskpane: "./src/index.ts" },
    output: {
      path: fileURLToPath(new URL("dist", import.meta.url)),
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    target: ["web", "es2020"],
    // Whoever serves a release has no use for source maps, most of its bytes; `npm start` asks for them.
    devtool: false,
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /[\\/]pdfjs-dist[\\/].*\.mjs$/, loader: require.resolve("./scripts/no-code-from-text.cjs") },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2020",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({ ADDIN_VERSION: JSON.stringify(require("./package.json").version) }),
      new FunctionsMetadataPlugin({ input: FUNCTIONS, output: "functions.json" }),
      new FunctionTextsPlugin(address),
      // hash: the file names are fixed by the manifest, so the query keeps a cached old script from a new page.
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        hash: true,
      }),
      new NoticesPlugin(),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "assets/help.css", to: "help/help.css" },
          {
            from: "manifest.xml",
            transform: (text) => text.toString().replaceAll(LOCAL_ADDRESS, address),
          },
        ],
      }),
    ],
    optimization: {
      splitChunks: {
        cacheGroups: {
          // What the pane needs to show a workbook comes in one request, and every later part finds it there.
          first: {
            name: "first",
            chunks: "async",
            enforce: true,
            priority: 1,
            test: (module, { chunkGraph }) =>
              [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === OPENED),
          },
        },
      },
    },
    performance: { hints: false }, // `npm run bench` holds the budgets, in brotli bytes
    devServer: env.WEBPACK_SERVE && {
      port: 3000,
      server: { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() },
      // Excel runs exactly what is shipped: no client of the dev server is put into the bundles.
      client: false,
      hot: false,
      liveReload: false,
    },
  };
}
