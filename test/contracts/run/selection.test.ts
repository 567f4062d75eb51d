/** A name that selects nothing leads to the one that is meant. */
import { expect, test } from 'vitest';
import { selectChecks } from '../../../src/contracts/run/check.ts';

const suite = [
  { id: 'kling.create-custom-voice/smallest', tags: ['valid', 'kling.create-custom-voice'] },
  { id: 'kling.list-custom-voices/order', tags: ['lists', 'kling.list-custom-voices'] },
  { id: 'kling.list-preset-voices/paging', tags: ['lists', 'kling.list-preset-voices'] },
  { id: 'kling.run/steps', tags: ['run'] },
];

test.each([
  ['kling.create-voices', "Did you mean 'kling.create-custom-voice'?"],
  ['create-custom-voices', "Did you mean 'kling.create-custom-voice'?"],
  ['create-voice', "Did you mean 'kling.create-custom-voice'?"],
  ['kling.list-voices', "Did you mean 'kling.list-custom-voices' or 'kling.list-preset-voices'?"],
  ['kling.create-voice/smallest', "Did you mean 'kling.create-custom-voice/smallest'?"],
  ['list', "Did you mean 'lists'?"],
  ['run/step', "Did you mean 'kling.run/steps'?"],
  ['gmi.run/steps', 'It is a name of the suite of gmi: --profile gmi selects that.'],
  ['elephants', "'contract list' shows every name."],
])('%s: %s', (name, says) => {
  const selection = selectChecks(suite, [name]);
  expect(selection).toEqual({ ok: false, problem: `No check or tag is called '${name}'. ${says}` });
});

test('what a tag or an id stands for is selected', () => {
  for (const name of ['lists', 'kling.list-preset-voices', 'kling.list-preset-voices/', 'kling.run/steps'])
    expect(selectChecks(suite, [name]).ok).toBe(true);
});
