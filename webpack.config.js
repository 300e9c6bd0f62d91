/* Builds the static folder that an office, a vendor's server or an intranet server serves. See docs/DEPLOY.md. */
const fs = require('node:fs');
const path = require('node:path');
const { gzipSync } = require('node:zlib');
const { ids } = require('webpack');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const CopyPlugin = require('copy-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { developmentManifest, makeManifest } = require('./manifest/make.cjs');

/** Nobody's address (RFC 2606): a folder built without PUBLIC_URL runs anywhere, its manifest is of no use. */
const NOWHERE = 'https://mubiao.example/';
/** What the web views of Office 2021 and later read. */
const TARGET = 'es2022';
const MICROSOFT_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Microsoft's second address since September 2026 (office-js-docs-pr 5882): either serves the other's parts. */
const MICROSOFT_NEW_CDN = 'https://officeapis.public.onecdn.static.microsoft/1/office.js';

/** Office loads add-ins by https only; a page that was loaded so loads no script by http. */
function secure(name, url) {
  if (!url.startsWith('https://')) throw new Error(`${name} must begin with https:// (it is ${url}).`);
  if (/^https:\/\/(localhost|127\.|\[::1\])/.test(url)) throw new Error(`${name} points to this machine: ${url}`);
  return url;
}

/** What the administrator has set, checked. An Office.js beside our own files may be named by a path (`/office/office.js`). */
function settings(env = process.env) {
  const { OFFICE_JS_URL, PUBLIC_URL, SUPPORT_URL } = env;
  const url = secure('PUBLIC_URL', PUBLIC_URL || NOWHERE).replace(/\/*$/, '/');
  const officeJs = OFFICE_JS_URL || MICROSOFT_CDN;
  if (!officeJs.startsWith('/')) secure('OFFICE_JS_URL', officeJs);
  return { url, officeJs, ...(SUPPORT_URL ? { support: secure('SUPPORT_URL', SUPPORT_URL) } : {}) };
}

/** Hosts of the content policy: our own origin and, in the pane, the one that serves Office.js; of Microsoft's two both. */
function contentPolicy(officeJs) {
  const both = [MICROSOFT_CDN, MICROSOFT_NEW_CDN];
  const named = /^https?:/.test(officeJs) ? [officeJs] : [];
  const microsoft = named.some(url => both.some(one => new URL(one).origin === new URL(url).origin));
  const origin = (microsoft ? both : named).map(url => ` ${new URL(url).origin}`).join('');
  return [
    "default-src 'none'",
    `script-src 'self'${origin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "worker-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A file of the library that reads PDF. */
const pdf = name =>
  path.posix.join(path.dirname(require.resolve('pdfjs-dist/package.json')).split(path.sep).join('/'), name);

const opening = fs
  .readFileSync(path.join(__dirname, 'src/ui/opening.css'), 'utf8')
  .replace(/\s*\n\s*/g, ' ')
  .trim();

const page = (name, folder, officeJs) =>
  new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: `${folder}/${name}.html`,
    chunks: [name],
    templateParameters: { policy: contentPolicy(officeJs), officeJs, opening },
  });

const warning = text => ({
  apply: compiler => compiler.hooks.thisCompilation.tap('mubiao', made => made.warnings.push(new Error(text))),
});

/** What the pane loads before its first page is there, gzipped, in bytes: its program and the words of one language. */
const FIRST_LOAD = 155 * 1024;

/** What the worker loads before it reads a plan in Simplified Chinese, gzipped, in bytes: the parser without its parts (decision 0046). */
const PARSER_LOAD = 127 * 1024;

const packed = (made, name) => gzipSync(made.assets[name].source(), { level: 9 }).length;

/** The worker's own file. */
const PARSER = /^parse-worker\..*js$/;

/** @returns bytes of the worker's own file as a server sends it */
const parserLoad = made =>
  Object.keys(made.assets)
    .filter(name => PARSER.test(name))
    .reduce((sum, name) => sum + packed(made, name), 0);

/** @returns bytes of the files of the first load as a server sends them */
function firstLoad(made) {
  const size = name => packed(made, name);
  const own = made.entrypoints.get('taskpane').getFiles();
  const words = Object.keys(made.assets).filter(name => /^texts-.*\.js$/.test(name));
  return own.reduce((sum, name) => sum + size(name), 0) + Math.max(0, ...words.map(size));
}

/** A pane that has grown over its limit is not built: what its first page does not need is loaded later. */
const smallEnough = {
  apply: compiler =>
    compiler.hooks.thisCompilation.tap('mubiao', made =>
      made.hooks.processAssets.tap({ name: 'mubiao', stage: 5000 }, () => {
        if (!made.entrypoints.get('taskpane')) return;
        // What was dropped though somebody calls it: a worker and a chunk that share a name.
        for (const name of Object.keys(made.assets).filter(file => file.endsWith('.js')))
          if (String(made.assets[name].source()).includes('(void 0)('))
            made.errors.push(new Error(`${name} calls what is not in it.`));
        const within = (what, bytes, limit) => {
          if (bytes > limit)
            made.errors.push(new Error(`${what} is ${(bytes / 1024).toFixed(1)} KB; the limit is ${limit / 1024} KB.`));
        };
        within('The first load of the pane', firstLoad(made), FIRST_LOAD);
        within('The first load of the parser', parserLoad(made), PARSER_LOAD);
      }),
    ),
};

/**
 * Bundled modules call each other as (0, a.b)(…), so that nobody is given its module for `this`. The functions of the parser have
 * no `this`; called plainly, its first load is 0.7 KB smaller. Behind minimizing, ahead of the names by content.
 */
const plainCalls = {
  apply: compiler =>
    compiler.hooks.thisCompilation.tap('mubiao', made =>
      made.hooks.processAssets.tap({ name: 'mubiao', stage: 500 }, () => {
        for (const name of Object.keys(made.assets).filter(file => PARSER.test(file)))
          made.updateAsset(name, source => {
            const plain = source
              .source()
              .replace(/([\w$]?)\(0,([\w$]+\.[\w$]+)\)(?=\()/g, (_, before, called) =>
                before === '' ? called : `${before} ${called}`,
              );
            return new compiler.webpack.sources.RawSource(plain);
          });
      }),
    ),
};

/** Numbers of the parser's modules by their paths, of three digits in place of five: they call each other by them. */
const shortNumbers = new ids.DeterministicModuleIdsPlugin({
  maxLength: 3,
  fixedLength: true,
  test: ({ resource, rootModule }) =>
    /[\\/]src[\\/](?:plan|language)[\\/]/.test(resource ?? rootModule?.resource ?? ''),
});

module.exports = async (_env, argv) => {
  const production = argv.mode === 'production';
  const { url, officeJs, support } = settings();
  const { version } = require('./package.json');
  // Writes into the workbook that is open: for developers, and only where it is asked for.
  const recorder = !production || process.env.RECORDER === '1';
  return {
    entry: {
      taskpane: './src/taskpane/index.tsx',
      files: './src/files/index.tsx',
      ...(recorder ? { recorder: './workbench/recorder/page.ts' } : {}),
    },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: production ? '[name].[contenthash:10].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:10].js' : '[name].js',
      clean: true,
    },
    devtool: production ? false : 'source-map',
    resolve: {
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
      // One scheduler: Fluent asks for a later one than React's, for two functions that both have.
      alias: { scheduler$: require.resolve('scheduler', { paths: [path.dirname(require.resolve('react-dom'))] }) },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: 'esbuild-loader', options: { target: TARGET } },
        },
      ],
    },
    optimization: {
      // The shortest names between modules: 1.4 % of the parser's first load.
      mangleExports: 'size',
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
      // The parser's worker is one file: it is fetched and packed better whole than in pieces that nobody else has loaded.
      splitChunks: { chunks: chunk => !chunk.canBeInitial() && chunk.name !== 'parse-worker' },
    },
    performance: { hints: false },
    plugins: [
      ...(production && url === NOWHERE
        ? [warning(`PUBLIC_URL is not set: dist/manifest.xml points to ${NOWHERE} and cannot be installed.`)]
        : []),
      ...(production ? [shortNumbers, plainCalls, smallEnough] : []),
      page('taskpane', 'src/taskpane', officeJs),
      page('files', 'src/files', ''),
      ...(recorder ? [page('recorder', 'workbench/recorder', officeJs)] : []),
      new CopyPlugin({
        patterns: [
          { from: 'assets/**/*.png' },
          { from: 'seeds/*.txt' },
          { from: 'assets/pages/*', to: '[name][ext]' },
          // Beside the pages, with endings that servers of offices know; loaded when somebody gives a PDF.
          {
            from: pdf('legacy/build/pdf.worker.min.mjs'),
            to: `pdf/worker-${require('pdfjs-dist/package.json').version}.js`,
            info: { minimized: true },
          },
          { from: pdf('cmaps/*.bcmap'), to: 'pdf/cmaps/[name].bin' },
          { from: pdf('LICENSE'), to: 'pdf/LICENSE.txt', toType: 'file' },
          {
            from: 'manifest/template.xml',
            to: 'manifest.xml',
            transform: () => (production ? makeManifest({ url, version, support }) : developmentManifest()),
          },
        ],
      }),
    ],
    devServer: production
      ? undefined
      : {
          port: 3000,
          hot: false,
          client: false,
          headers: { 'Cache-Control': 'no-cache' },
          server: { type: 'https', options: await certificates() },
          setupMiddlewares: require('./workbench/recorder/keep.cjs'),
        },
  };
};
module.exports.contentPolicy = contentPolicy;
module.exports.settings = settings;
module.exports.firstLoad = firstLoad;
module.exports.FIRST_LOAD = FIRST_LOAD;

/** Development certificates, made on first use; tests and builds never come here. */
async function certificates() {
  if (!process.env.WEBPACK_SERVE) return {};
  return require('office-addin-dev-certs').getHttpsServerOptions();
}
