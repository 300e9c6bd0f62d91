/** Closes a run with the plain counts, one line: "123 passed, 0 failed, 4 skipped"; before it, each test that passed only when tried again. */
module.exports = class CountsReporter {
  onRunComplete(_contexts, results) {
    const tests = results.testResults.flatMap(suite => suite.testResults);
    const again = tests.filter(test => test.status === 'passed' && test.invocations > 1);
    for (const { fullName } of again) console.log(`passed only when tried again: ${fullName}`);
    const skipped = results.numPendingTests + results.numTodoTests;
    const broken = results.numRuntimeErrorTestSuites;
    console.log(`${results.numPassedTests} passed, ${results.numFailedTests + broken} failed, ${skipped} skipped`);
  }
};
