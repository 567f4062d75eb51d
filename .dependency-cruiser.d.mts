import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser';

declare const configuration: { readonly forbidden: IForbiddenRuleType[]; readonly options: ICruiseOptions };
export default configuration;
interface WrongImport {
  readonly importer: string;
  readonly imported: string;
}
export declare const wrongImports: Readonly<Record<string, readonly WrongImport[]>>;
