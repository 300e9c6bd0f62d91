/* Builds the static folder that an office, a vendor's server or an intranet server serves. See docs/DEPLOY.md. */
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const CopyPlugin = require('copy-webpack-plugin');

/** Where the page loads Microsoft's client from; closed networks and 21Vianet tenants have their own. */
const officeJsUrl = () => process.env.OFFICE_JS_URL || 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Where this folder will be served; goes into the production manifest. */
const PUBLIC_URL = (process.env.PUBLIC_URL || 'https://mubiao.example/').replace(/\/*$/, '/');
const DEV_URL = 'https://localhost:3000/';

/** Hosts of the content policy: our own origin and, in the pane, the one that serves Office.js. */
function contentPolicy(officeUrl) {
  const origin = /^https?:/.test(officeUrl) ? ` ${new URL(officeUrl).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${origin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const page = (name, officeJs) =>
  new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: `src/${name}/${name}.html`,
    chunks: [name],
    templateParameters: {
      policy: contentPolicy(officeJs ? officeJsUrl() : ''),
      officeJs: officeJs ? officeJsUrl() : '',
    },
  });

module.exports = async (_env, argv) => {
  const production = argv.mode === 'production';
  return {
    entry: { taskpane: './src/taskpane/index.tsx', files: './src/files/index.tsx' },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: production ? '[name].[contenthash:10].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:10].js' : '[name].js',
      clean: true,
    },
    devtool: production ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        },
      ],
    },
    performance: { hints: false },
    plugins: [
      page('taskpane', true),
      page('files', false),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'seeds/*.txt' },
          { from: 'assets/pages/*', to: '[name][ext]' },
          {
            from: 'manifest.xml',
            transform: content => (production ? String(content).split(DEV_URL).join(PUBLIC_URL) : content),
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
        },
  };
};

/** Development certificates, made on first use; tests and builds never come here. */
async function certificates() {
  if (!process.env.WEBPACK_SERVE) return {};
  return require('office-addin-dev-certs').getHttpsServerOptions();
}
