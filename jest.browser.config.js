import config from './jest.config.js';

/** The tests of the speaker's page in a real browser, one after the other: each has a speaker of its own. */
export default {
  transform: config.transform,
  transformIgnorePatterns: config.transformIgnorePatterns,
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  globalSetup: '<rootDir>/test/browser/needs-chromium.ts',
  maxWorkers: 1,
  testTimeout: 60_000,
};
