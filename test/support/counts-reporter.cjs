/**
 * Closes a run with what was skipped and why, each test that passed only when tried again, and the plain counts, one line:
 * "123 passed, 0 failed, 4 skipped".
 */
module.exports = class CountsReporter {
  onRunComplete(_contexts, results) {
    const suites = results.testResults;
    const tests = suites.flatMap(suite => suite.testResults);
    for (const suite of suites) {
      const pending = suite.testResults.filter(test => test.status === 'pending' || test.status === 'todo');
      const file = suite.testFilePath.split(/[\\/]test[\\/]/).pop();
      for (const { fullName } of pending) console.log(`skipped: ${file}: ${fullName}`);
    }
    const again = tests.filter(test => test.status === 'passed' && test.invocations > 1);
    for (const { fullName } of again) console.log(`passed only when tried again: ${fullName}`);
    const skipped = results.numPendingTests + results.numTodoTests;
    const broken = results.numRuntimeErrorTestSuites;
    console.log(`${results.numPassedTests} passed, ${results.numFailedTests + broken} failed, ${skipped} skipped`);
  }
};
