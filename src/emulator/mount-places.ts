/**
 * What a path prefix of a mount may be. Imports nothing: the command line judges flags with it before anything is loaded.
 */

const segments = /^(?:\/[\w.-]+)+$/;

/**
 * Whether a text is a path prefix such as `/relay`. Clients take dot segments out of a path before they send it, so that
 * nobody could reach a prefix that has them.
 *
 * @example isPathPrefix('/a/../b') // false
 */
export const isPathPrefix = (text: string): boolean =>
  segments.test(text) && !text.split('/').some((segment) => segment === '.' || segment === '..');
