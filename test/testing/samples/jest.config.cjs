'use strict';

module.exports = { testMatch: ['**/*.sample.cjs'], transform: {} };
