/** The same random cases in every run, so that a failure can be seen again; the deep run looks at new ones each time. */
const fc = require('fast-check');
if (!process.env.DEEP) fc.configureGlobal({ seed: 20241122 });
