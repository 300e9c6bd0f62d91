/**
 * Suites that drive whole programs (Chromium, LibreOffice) share two cores with each other. In CI a test of theirs that fails is
 * tried once more, its first failure is printed, and the counts at the end name it: it is a defect to mend, not a reason to lose a run.
 */
jest.setTimeout(900_000);
if (process.env.CI) jest.retryTimes(1, { logErrorsBeforeRetry: true });
