/**
 * Makes the manifests from one template. `npm run manifest` writes manifest.xml for development; `npm run build` writes
 * dist/manifest.xml for the address at which the folder will be served.
 */
const fs = require('node:fs');
const path = require('node:path');
const words = require('./words.json');

/** Development has an identity of its own, so that both can be installed at once. */
const IDS = {
  production: '3c4d7a52-91e6-4f0b-8d2e-6b5f17a0c9e4',
  development: 'a9f0c6b1-52d7-4c3e-9b18-0e7d84f2365a',
};
const DEV_URL = 'https://localhost:3000/';
const LOCALE = 'zh-CN';
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const escape = text => String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** An element with a text for the default locale, and what it is in the others. */
function worded(open, close, texts, override) {
  const others = Object.entries(texts).filter(([locale]) => locale !== LOCALE);
  return [
    `<${open} DefaultValue="${escape(texts[LOCALE])}">`,
    ...others.map(([locale, value]) => `  <${override} Locale="${locale}" Value="${escape(value)}" />`),
    `</${close}>`,
  ];
}
const plain = (name, texts) => worded(name, name, texts, 'Override');
const string = (id, texts) => worded(`bt:String id="${id}"`, 'bt:String', texts, 'bt:Override');
const imageIds = (icon, sizes) => sizes.map(size => `<bt:Image size="${size}" resid="${icon}.${size}" />`);
const fileOf = icon => (icon === 'icon' ? 'assets/icon' : `assets/ribbon/${icon}`);

const control = ({ id, icon, pane = 'Mubiao.Pane' }) => [
  `<Control xsi:type="Button" id="Mubiao.${id}">`,
  `  <Label resid="${id}.Label" />`,
  '  <Supertip>',
  `    <Title resid="${id}.Label" />`,
  `    <Description resid="${id}.Tip" />`,
  '  </Supertip>',
  '  <Icon>',
  ...imageIds(icon, SIZES).map(line => `    ${line}`),
  '  </Icon>',
  '  <Action xsi:type="ShowTaskpane">',
  `    <TaskpaneId>${pane}</TaskpaneId>`,
  `    <SourceLocation resid="${id}.Url" />`,
  '  </Action>',
  '</Control>',
];

/** Microsoft's validator refuses versions below 1.0 (“Manifest Version Too Low”), Excel on the web those of three parts. */
const manifestVersion = version => `1.${version}`;

/** Puts values into the template; a list takes as many lines, as far in as its mark. */
function fill(template, values) {
  return template.replace(/^( *)(.*)\{\{(\w+)\}\}/gm, function put(all, indent, before, name) {
    const value = values[name];
    if (value === undefined) throw new Error(`The template of the manifest asks for ${name}.`);
    const text = Array.isArray(value) ? value.join(`\n${indent}`) : escape(value);
    return `${indent}${before.replace(/\{\{(\w+)\}\}/g, (_, other) => escape(values[other]))}${text}`;
  });
}

/**
 * @param {{ url: string, version: string, development?: boolean, support?: string }} options
 *   url: where the folder is served, with a slash at its end; version: of package.json (1.2.3); support: address of the help page
 * @returns {string} the manifest
 */
function makeManifest({ url, version, development = false, support = `${url}support.html` }) {
  const commands = words.commands.filter(command => development || !command.development);
  const icons = [...new Set(commands.map(command => command.icon))];
  const name = development ? words.developmentName : words.name;
  const address = page => escape(url + page);
  return fill(fs.readFileSync(path.join(__dirname, 'template.xml'), 'utf8'), {
    id: development ? IDS.development : IDS.production,
    version: manifestVersion(version),
    provider: 'Mubiao',
    locale: LOCALE,
    excelApi: '1.14',
    url,
    support,
    name: plain('DisplayName', name),
    description: plain('Description', words.description),
    groupIcon: imageIds('icon', SIZES),
    controls: commands.flatMap(control),
    images: icons.flatMap(icon =>
      SIZES.map(size => `<bt:Image id="${icon}.${size}" DefaultValue="${address(`${fileOf(icon)}-${size}.png`)}" />`),
    ),
    urls: commands.map(({ id, page }) => `<bt:Url id="${id}.Url" DefaultValue="${address(page)}" />`),
    short: [
      ...string('Group.Label', name),
      ...string('GetStarted.Title', words.started.title),
      ...commands.flatMap(({ id, label }) => string(`${id}.Label`, label)),
    ],
    long: [
      ...string('GetStarted.Text', words.started.text),
      ...commands.flatMap(({ id, tip }) => string(`${id}.Tip`, tip)),
    ],
  });
}

/** The manifest of this machine's development server. */
const developmentManifest = () =>
  makeManifest({ url: DEV_URL, version: require('../package.json').version, development: true });

module.exports = { makeManifest, developmentManifest, DEV_URL, SIZES };

if (require.main === module) fs.writeFileSync(path.join(__dirname, '../manifest.xml'), developmentManifest());
