/**
 * Control operations for Pact verifiers of any language: the catalogue of provider states, and the call that sets one
 * up, as verifiers post it.
 */
import type {
  ControlProviderStateRequest,
  ControlProviderStateResponse,
  ControlProviderStatesResponse,
  ControlResetScope,
} from '../../contracts/spec/generated/messages.ts';
import type { Account } from '../core/records.ts';
import { recordsOf, restoreAccount } from '../core/reset.ts';
import type { ByAccount } from './accounts.ts';
import type { ControlDeps } from './control-deps.ts';
import { refuse } from './control-error.ts';
import type { AccountLookup } from './account-lookup.ts';
import type { StateValues } from './pact-params.ts';
import { describeParams, readParams } from './pact-params.ts';
import { createSetUp } from './pact-set-up.ts';
import { findState, providerStates } from './pact-states.ts';
import { createResetOperations } from './resets.ts';

/** In open mode the account of a verifier that names none: its requests then carry this as their API key. */
const openAccount = 'pact-verifier';

/** All but the journal: what earlier interactions did stays to be read. */
const resetBefore: readonly ControlResetScope[] = [
  'tasks',
  'voices',
  'videos',
  'callbacks',
  'ledger',
  'faults',
  'clock',
  'packs',
  'wallets',
  'settings',
];

/** @throws ControlError when accounts are configured and none is the only one */
function defaultAccount({ options }: ControlDeps): string {
  if (!options.accounts) return openAccount;
  const [only, ...others] = options.accounts;
  const name = only?.accessKey ?? only?.apiKeys?.[0];
  if (name !== undefined && others.length === 0) return name;
  throw refuse('Several accounts are configured: name one in the path, /accounts/{account}/pact/provider-states.');
}

function showDefault(deps: ControlDeps): string {
  const { options } = deps;
  if (!options.accounts) return openAccount;
  return options.accounts.length === 1 ? 'the only one that is configured' : 'none: the path must name one';
}

export function createPactOperations(deps: ControlDeps, lookup: AccountLookup) {
  const { journal } = deps;
  const setUp = createSetUp(deps, lookup);
  const { resetAccount } = createResetOperations(deps, lookup);
  /** By account: requests it had made when its last state was set up. */
  const preparing = new Map<string, number>();

  /** The work of a state, which is judged here and done when it is called. */
  const readState = ({ state, params }: ControlProviderStateRequest) => {
    if (state === undefined || state === null || state.trim() === '') return () => Promise.resolve({});
    const found = findState(state);
    const values = readParams(found.state.params, { ...found.written, ...params });
    return async ({ id }: Account): Promise<StateValues> => setUp(await lookup.need(id), found.state.name, values);
  };

  /** Several states of one interaction are posted one after another: only the first starts from the account's start. */
  const setState = async (reference: string, input: ControlProviderStateRequest): Promise<StateValues> => {
    const work = input.action === 'teardown' ? undefined : readState(input);
    const account = await lookup.prepare(reference);
    if (!work) {
      preparing.delete(account.id);
      return {};
    }
    const isSame = preparing.get(account.id) === journal.count(account.id).requests;
    // A state that fails ends its interaction: whatever comes next belongs to another one.
    preparing.delete(account.id);
    const before = await deps.shell.load(recordsOf(account.id));
    try {
      if (!isSame) await resetAccount({ account: account.id, what: [...resetBefore] });
      const values = await work(account);
      preparing.set(account.id, journal.count(account.id).requests);
      return values;
    } catch (error) {
      await deps.shell.run(restoreAccount, { accountId: account.id, before });
      throw error;
    }
  };

  return {
    listProviderStates(): Promise<ControlProviderStatesResponse> {
      const states = providerStates.map(({ name, does, params, returns }) => ({
        name,
        does,
        params: describeParams(params),
        returns: [...returns],
      }));
      return Promise.resolve({ states, default_account: showDefault(deps) });
    },

    async setUpProviderState(input: ControlProviderStateRequest): Promise<ControlProviderStateResponse> {
      const named = input.params?.['account'];
      if (named !== undefined && typeof named !== 'string')
        throw refuse("'account' must be a text.", '/params/account');
      return setState(named ?? defaultAccount(deps), input);
    },

    async setUpAccountProviderState({
      account,
      ...input
    }: ByAccount & ControlProviderStateRequest): Promise<ControlProviderStateResponse> {
      return setState(account, input);
    },
  };
}
