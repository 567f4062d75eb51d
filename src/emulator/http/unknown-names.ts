/** Names that a request gives and nothing has: models of the vendor, packs and keys of the account. Found out for diagnostics. */
import { suggestName } from '../../contracts/spec/near-name.ts';
import { cutText, excerptOf } from '../../contracts/spec/pick.ts';
import { vendorOf } from '../../contracts/spec/vendors.ts';
import type { Command } from '../core/commands.ts';
import type { Diagnostic } from '../core/journal.ts';
import type { Account } from '../core/records.ts';
import type { Exchange } from './exchange.ts';

/** @example explainModel('gmi', 'kling-tss') // "No model of gmi has the id …" */
export function explainModel(dialect: string, sent: string): string {
  const known = vendorOf(dialect).operations.flatMap(({ selector }) => selector?.value ?? []);
  const hint = suggestName(sent, known) || ` Known are ${known.join(', ')}.`;
  return `No model of ${dialect} has the id ${excerptOf(sent)}.${hint} Ids are case-sensitive.`;
}

const mostShown = 5;

/** A filter that can find nothing, because the account has nothing that is called so. */
function tellFilter(pointer: string, what: string, value: string, known: readonly string[]): Diagnostic | undefined {
  if (known.includes(value)) return undefined;
  const shown = known.slice(0, mostShown).map((one) => cutText(one, 60));
  const more = known.length > mostShown ? ', …' : '';
  const message = `Nothing is found: the account has no ${what} ${excerptOf(value)}. ${shown.length === 0 ? 'It has none.' : `It has ${shown.join(', ')}${more}.`}`;
  return { severity: 'warning', pointer, rule: 'filter', message };
}

/**
 * The first filter of a list that names what the account has not: its answer is empty, and does not say why.
 *
 * @example findUnknownFilter(exchange, { kind: 'get-costs', start, end, name: 'Gold' }, account)?.pointer // '/resource_pack_name'
 */
export function findUnknownFilter(exchange: Exchange, command: Command, account: Account): Diagnostic | undefined {
  const { packs, name } = account;
  const packNames = packs.map((pack) => pack.name);
  switch (command.kind) {
    case 'get-costs':
      return command.name === undefined
        ? undefined
        : tellFilter('/resource_pack_name', 'resource pack', command.name, packNames);
    case 'list-billing': {
      const known = new Map<string, readonly [what: string, names: readonly string[]]>([
        ['api_key_name', ['API key', [name]]],
        ['package_name', ['resource pack', packNames]],
        ['package_id', ['resource pack', packs.map(({ id }) => id)]],
      ]);
      const told = command.query.filters.map(({ key, values: [first, ...others] }, index) => {
        const [what, names] = known.get(key) ?? [];
        // Values of one key are alternatives: one that is known finds something.
        return what === undefined || first === undefined || others.some((one) => names?.includes(one))
          ? undefined
          : tellFilter(`/filters/${index}/values/0`, what, first, names ?? []);
      });
      return told.find((one) => one !== undefined);
    }
    case 'list-own-tasks': {
      if (command.operations.length > 0) return undefined;
      const asked = exchange.parsed?.value['model_id'];
      const message = explainModel(exchange.dialect.id, typeof asked === 'string' ? asked : '');
      return { severity: 'warning', pointer: '/model_id', rule: 'filter', message };
    }
    default:
      return undefined;
  }
}
