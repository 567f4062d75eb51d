/** Every rule on clients, in the order in which reports tell of them. */
import type { Rule } from './rule.ts';
import { callbackRules } from './rules/callbacks.ts';
import { credentialRules } from './rules/credentials.ts';
import { endingRules } from './rules/endings.ts';
import { habitRules } from './rules/habits.ts';
import { idRules } from './rules/ids.ts';
import { moneyRules } from './rules/money.ts';
import { pollingRules } from './rules/polling.ts';
import { requestRules } from './rules/requests.ts';
import { valueRules } from './rules/values.ts';

export const clientRules: readonly Rule[] = [
  ...requestRules,
  ...credentialRules,
  ...endingRules,
  ...moneyRules,
  ...idRules,
  ...callbackRules,
  ...pollingRules,
  ...habitRules,
  ...valueRules,
];
