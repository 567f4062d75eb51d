/** Every broken server. */
import { profiles } from '../../../src/contracts/wire/profiles.ts';
import { accountMutants } from './account-mutants.ts';
import { agreementMutants } from './agreement-mutants.ts';
import { apimodelsMutants } from './apimodels-mutants.ts';
import { authMutants } from './auth-mutants.ts';
import { callbackMutants } from './callback-mutants.ts';
import { formMutants } from './form-mutants.ts';
import { gatewayRunMutants } from './gateway-run-mutants.ts';
import { gmiMutants } from './gmi-mutants.ts';
import { kkiaiMutants } from './kkiai-mutants.ts';
import { invariantMutants } from './invariant-mutants.ts';
import { lifeMutants } from './life-mutants.ts';
import { listMutants } from './list-mutants.ts';
import { newStandardMutants } from './new-standard-mutants.ts';
import type { Mutant } from './mutant.ts';
import { neighbourMutants } from './neighbour-mutants.ts';
import { productMutants } from './product-mutants.ts';
import { relayMutants } from './relayed-mutants.ts';
import { remainsMutants } from './remains-mutants.ts';
import { requestMutants } from './request-mutants.ts';
import { rowMutants } from './row-mutants.ts';
import { solutionMutants } from './solution-mutants.ts';
import { useMutants } from './use-mutants.ts';
import { videoMutants } from './video-mutants.ts';

const written: readonly Mutant[] = [
  ...formMutants,
  ...requestMutants,
  ...lifeMutants,
  ...productMutants,
  ...videoMutants,
  ...accountMutants,
  ...newStandardMutants,
  ...solutionMutants,
  ...listMutants,
  ...authMutants,
  ...callbackMutants,
  ...gmiMutants,
  ...kkiaiMutants,
  ...apimodelsMutants,
  ...gatewayRunMutants,
  ...invariantMutants,
  ...agreementMutants,
  ...neighbourMutants,
  ...remainsMutants,
  ...useMutants,
];

export const mutants: readonly Mutant[] = [
  ...written,
  ...relayMutants(written),
  ...(await Promise.all(profiles.map(rowMutants))).flat(),
];
