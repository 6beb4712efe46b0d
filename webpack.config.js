import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";
import { DEV_SERVER } from "./scripts/dev-server.mjs";
import { functionExamples } from "./scripts/functions-examples.mjs";
import { helpPage, localise } from "./scripts/functions-help.mjs";
import { importTs } from "./scripts/import-ts.mjs";
import { LOCAL_ADDRESS, releasedManifest } from "./scripts/manifest.mjs";
import { NoticesPlugin } from "./scripts/notices.mjs";

const require = createRequire(import.meta.url);
const FunctionsMetadataPlugin = require("custom-functions-metadata-plugin");

const NAMESPACE = "NLB";
const FUNCTIONS = "./src/functions/functions.ts";
/** Named so where src/taskpane/frame/screens.ts imports them. */
const OPENED = "opened";
/** What a file holds is in its name: servers may have it kept for a year, and they tell it by its folder. */
const KEPT = "code/[name].[contenthash:8].js";

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

/**
 * functions.js once more at the address the manifest gives. Excel for Mac and Excel on the web have been seen to run it instead
 * of what the page loads (office-js issue 1067), and an installed manifest must find it after every release.
 */
class FunctionsAtFixedAddressPlugin {
  apply(compiler) {
    const { Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsAtFixedAddress", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT; // names and contents are final only then
      compilation.hooks.processAssets.tap({ name: "FunctionsAtFixedAddress", stage }, () => {
        const [file] = compilation.entrypoints.get("functions").getFiles();
        compilation.emitAsset("functions.js", compilation.getAsset(file).source, { minimized: true });
      });
    });
  }
}

/** @param {Record<string, unknown>} env flags of webpack-cli */
export default async function config(env) {
  const address = (process.env.ADDIN_URL ?? LOCAL_ADDRESS).replace(/\/$/, "");
  const { version } = require("./package.json");
  return {
    // Each by itself: code that one takes from the other can't be joined with what uses it, which costs functions.js an
    // eighth and the pane more than it saves. What only later parts need of both comes twice.
    entry: { functions: FUNCTIONS, taskpane: "./src/index.ts" },
    output: {
      path: fileURLToPath(new URL("dist", import.meta.url)),
      filename: KEPT,
      chunkFilename: KEPT,
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
      new webpack.DefinePlugin({ ADDIN_VERSION: JSON.stringify(version) }),
      new FunctionsMetadataPlugin({ input: FUNCTIONS, output: "functions.json" }),
      new FunctionTextsPlugin(address),
      new FunctionsAtFixedAddressPlugin(),
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        meta: { version },
      }),
      new NoticesPlugin(),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "assets/help.css", to: "help/help.css" },
          {
            from: "manifest.xml",
            transform: (text) => releasedManifest(text.toString(), address, version),
          },
        ],
      }),
    ],
    optimization: {
      // A quarter of the time that Terser takes, and a little smaller.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify }), "..."],
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
      ...DEV_SERVER,
      server: { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() },
    },
  };
}
