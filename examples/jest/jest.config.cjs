'use strict';

// npx jest --config examples/jest/jest.config.cjs
module.exports = { testEnvironment: 'node', transform: {} };
