import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser';

declare const configuration: { readonly forbidden: IForbiddenRuleType[]; readonly options: ICruiseOptions };
export default configuration;
export declare const wrongImports: Readonly<Record<string, { readonly importer: string; readonly imported: string }>>;
