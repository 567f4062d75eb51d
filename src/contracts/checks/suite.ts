/**
 * The suite: every check of a profile, derived ones first. Nothing is sent while it is built.
 */
import type { Check } from '../run/check.ts';
import { accountChecks } from './account.ts';
import { authenticationChecks, badInputChecks } from './refusals.ts';
import { newStandardChecks } from './new-standard.ts';
import { callbackChecks } from './callbacks.ts';
import { derivedChecks, generatedChecks } from './derived.ts';
import { identityChecks, lifeCycleChecks } from './tasks.ts';
import { invariantChecks } from './invariants.ts';
import { listChecks } from './lists.ts';
import { productChecks, voiceChecks } from './products.ts';
import { videoChecks } from './videos.ts';
import { gatewayChecks } from './vendors/common.ts';
import { gatewaySuites } from './vendors/suites.ts';
import type { Profile } from '../wire/profiles.ts';
import { operations } from '../spec/catalog.ts';
import { officialVendor } from '../spec/vendors.ts';
import { findNearName } from '../spec/near-name.ts';

function buildOfficial(): readonly Check[] {
  return [
    ...operations.flatMap(derivedChecks),
    ...authenticationChecks(),
    ...badInputChecks(),
    ...identityChecks(),
    ...lifeCycleChecks(),
    ...listChecks(),
    ...voiceChecks(),
    ...productChecks(),
    ...accountChecks(),
    ...newStandardChecks(),
    ...videoChecks(),
    ...callbackChecks(),
    ...generatedChecks(),
    ...invariantChecks(officialVendor.id),
  ];
}

/**
 * Every check of a profile.
 *
 * @example buildSuite('kling').filter((check) => check.tags.includes('auth'))
 */
export function buildSuite(profile: Profile): readonly Check[] {
  if (profile === officialVendor.id) return buildOfficial();
  return [...(gatewaySuites[profile]?.(buildOfficial) ?? gatewayChecks(profile)), ...invariantChecks(profile)];
}

type Selection =
  { readonly ok: true; readonly checks: readonly Check[] } | { readonly ok: false; readonly problem: string };

/**
 * The checks that any of the names stands for: a tag, the id of a check, or the beginning of ids ending in `/`.
 *
 * @example selectChecks(buildSuite('kling'), ['auth', 'kling.text-to-speech/'])
 */
export function selectChecks(suite: readonly Check[], names: readonly string[]): Selection {
  if (names.length === 0) return { ok: true, checks: suite };
  const matches = (check: Check, name: string) =>
    check.id === name || check.tags.includes(name) || (name.endsWith('/') && check.id.startsWith(name));
  const unknown = names.find((name) => !suite.some((check) => matches(check, name)));
  if (unknown !== undefined) {
    const tags = [...new Set(suite.flatMap((check) => check.tags))];
    const near = findNearName(unknown, [...tags, ...suite.map((check) => check.id)]);
    const hint = near === undefined ? " 'contract list' shows every name." : ` Did you mean '${near}'?`;
    return { ok: false, problem: `No check or tag is called '${unknown.slice(0, 80)}'.${hint}` };
  }
  return { ok: true, checks: suite.filter((check) => names.some((name) => matches(check, name))) };
}
