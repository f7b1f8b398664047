export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '\\.[jt]s$': ['@swc/jest', { jsc: { target: 'es2023' }, module: { type: 'commonjs' } }] },
  // syllable and its parts are published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(syllable|normalize-strings|pluralize)/)'],
  collectCoverageFrom: ['lambda/**/*.ts', '!lambda/dist/**'],
  coverageReporters: ['text-summary'],
  coverageThreshold: { global: { lines: 95, branches: 95 } },
};
