import type { Control } from '../control.ts';
import { notFound } from '../control-error.ts';
import { AccountGoneError } from '../../shell/shell.ts';
import type { Input } from './check-input.ts';
import { checkInput } from './check-input.ts';
import { controlRoutes } from './routes.ts';

type Operation = (input: Input) => Promise<unknown>;

/**
 * The control operations with their inputs judged first.
 *
 * @example const control = createCheckedControl(createControl(deps)); await control.getInfo();
 */
export function createCheckedControl(control: Control): Control {
  const entries = controlRoutes.map((route) => {
    const run = async (input: Input = {}): Promise<unknown> => {
      checkInput(route, input);
      try {
        return await (control[route.id] as Operation)(input);
      } catch (error) {
        throw error instanceof AccountGoneError ? notFound('The account was deleted meanwhile.') : error;
      }
    };
    return [route.id, run] as const;
  });
  // A test holds that the table has a row for every function of Control.
  return Object.fromEntries(entries) as unknown as Control;
}
