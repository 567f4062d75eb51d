/** Kling's account: packs, billing details, running tasks. */
import { error, everywhere, own, read } from './kling-rows.ts';

const account = { ...own, ...read, tag: 'Account' } as const;
const billing = [
  'billing-details',
  'billing-filters',
  'billing-refusals',
  'billing-answer',
  'billing-order',
  'price-free',
] as const;

export const accountRows = [
  {
    ...account,
    id: 'kling.get-account-costs',
    action: 'get-account-costs',
    path: '/account/costs',
    summary: 'Resource packs of the account',
    schemas: { query: 'kling/get-account-costs.query.json', response: 'kling/get-account-costs.response.json', error },
    facts: [...everywhere, 'account-costs', 'account-costs-missing', 'account-costs-no-pack', 'price-free'],
  },
  {
    ...account,
    id: 'kling.list-package-billing',
    action: 'list-pack-billing',
    method: 'POST',
    path: '/account/billing/package',
    summary: 'Billing details of resource packs',
    schemas: {
      body: 'kling/list-package-billing.request.json',
      response: 'kling/list-package-billing.response.json',
      error,
    },
    facts: [...everywhere, ...billing, 'billing-package-rows', 'billing-functions'],
  },
  {
    ...account,
    id: 'kling.list-balance-billing',
    action: 'list-cash-billing',
    method: 'POST',
    path: '/account/billing/balance',
    summary: 'Billing details of the cash balance',
    schemas: {
      body: 'kling/list-balance-billing.request.json',
      response: 'kling/list-balance-billing.response.json',
      error,
    },
    facts: [...everywhere, ...billing, 'billing-balance-rows', 'billing-functions', 'cash-after-packs'],
  },
  {
    ...account,
    id: 'kling.get-concurrency',
    action: 'get-concurrency',
    path: '/account/concurrency',
    summary: 'Running tasks of the account',
    schemas: { query: 'kling/get-concurrency.query.json', response: 'kling/get-concurrency.response.json', error },
    facts: [...everywhere, 'account-concurrency', 'account-concurrency-missing', 'concurrency-rules', 'price-free'],
  },
] as const;
