import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explainCredential } from '../../../src/contracts/spec/explain-credential.ts';
import { officialVendor } from '../../../src/contracts/spec/vendors.ts';
import { findInputViolations } from '../../../src/contracts/spec/violation.ts';
import { packRows } from '../../../src/contracts/spec/generated/fixtures.ts';
import { formatMilli, priceOf, trialPack } from '../../../src/contracts/spec/prices.ts';
import { tellCount } from '../../../src/contracts/spec/pick.ts';
import { findPresetVoice, findTtsVoice, presetVoices, ttsVoices } from '../../../src/contracts/spec/voices.ts';

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../fixtures/kling/${name}.json`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;

test.each([
  [0, '0'],
  [50, '0.05'],
  [250, '0.25'],
  [500, '0.5'],
  [4400, '4.4'],
  [8000, '8'],
  [1, '0.001'],
  [1_000_000_000, '1000000'],
  [12_345_678, '12345.678'],
  [-50, '-0.05'],
  [-0, '0'],
])('%i milli-units are written %s', (milli, text) => {
  expect(formatMilli(milli)).toBe(text);
});

test.each([
  ['tts', 'per_call', 50, 'video'],
  ['custom_voice', 'per_call', 50, 'video'],
  ['text_to_audio', 'per_call', 250, 'video'],
  ['video_to_audio', 'per_call', 250, 'video'],
  ['lip_sync', 'per_started_5s', 500, 'video'],
  ['avatar_pro', 'per_second', 800, 'video'],
  ['reads_and_deletes', 'free', 0, null],
])('the price of %s', (id, rule, milliUnits, pack) => {
  expect(priceOf(id)).toEqual({ rule, milliUnits, pack });
});

test('an unknown price is a mistake of the programmer', () => {
  expect(() => priceOf('moon')).toThrow("No price 'moon'");
});

test('the trial pack is the one that was seen', () => {
  expect(trialPack).toEqual({
    name: 'Trial-Video-100Units-5Con-1Months',
    milliUnits: 100_000,
    concurrency: 5,
    days: 30,
  });
  for (const { name, milliUnits, concurrency } of packRows) {
    expect(name).toContain(`-${formatMilli(milliUnits)}Units-${concurrency}Con-`);
  }
});

test('the catalogue of named voices has the counts of its source', () => {
  const speaks = (language: 'zh' | 'en') => ttsVoices.filter((voice) => voice.languages.includes(language)).length;
  const both = ttsVoices.filter((voice) => voice.languages.length === 2).length;
  expect({ ids: ttsVoices.length, zh: speaks('zh'), en: speaks('en'), both }).toEqual(fixture('tts-voices')['counts']);
  for (const voice of ttsVoices) expect(Object.keys(voice.names).sort()).toEqual([...voice.languages].sort());
});

test('a named voice is found by its exact id', () => {
  expect(findTtsVoice('oversea_male1')?.languages).toEqual(['en']);
  expect(findTtsVoice('AOT')?.names).toEqual({ en: 'Ace' });
  for (const id of ['aot', 'oversea_female1', '829824295735410756', '', '__proto__']) {
    expect(findTtsVoice(id)).toBeUndefined();
  }
});

test('on Singapore only voices count that were seen there', () => {
  const seen = ttsVoices.filter((voice) => findTtsVoice(voice.id, 'singapore')).map((voice) => voice.id);
  expect(seen.sort()).toEqual([
    'ai_kaiya',
    'chat1_female_new-3',
    'genshin_vindi2',
    'girlfriend_4_speech02',
    'oversea_male1',
    'uk_boy1',
  ]);
  expect(findTtsVoice('reader_en_m-v1')).toBeDefined();
  expect(findTtsVoice('reader_en_m-v1', 'singapore')).toBeUndefined();
});

test('presets were made when their source says so, and their tasks shortly before', () => {
  const source = fixture('preset-voices')['voices'] as { voice_id: string; created_at: string }[];
  expect(presetVoices.map((voice) => [voice.id, new Date(voice.createdAt).toISOString()])).toEqual(
    source.map((row) => [row.voice_id, row.created_at]),
  );
  for (const voice of presetVoices) {
    expect(voice.taskId).toMatch(/^\d{18}$/);
    expect(voice.createdAt - voice.taskCreatedAt).toBe(8200);
  }
});

test('the two catalogues share no id', () => {
  expect(findPresetVoice('829826884271091753')?.name).toBe('撒娇女友');
  expect(findPresetVoice('oversea_male1')).toBeUndefined();
  expect(presetVoices.filter((voice) => findTtsVoice(voice.id))).toEqual([]);
});

test.each([
  [1, '1 character'],
  [0, '0 characters'],
  [2, '2 characters'],
  ['1', '1 character'],
  ['0.05', '0.05 characters'],
  ['   1', '   1 character'],
  ['more than 6', 'more than 6 characters'],
])('%s is shown with its noun: %s', (count, told) => {
  expect(tellCount(count, 'character')).toBe(told);
});

test('one is in the singular in messages of every kind (a key of 1 characters, 1 checks, 1 entries)', () => {
  const terms = {
    vendor: officialVendor,
    now: 0,
    leewaySeconds: 0,
    longestSeconds: 0,
    requiresExp: true,
  };
  const told = (key: string) => explainCredential(`Bearer ${key}`, {}, '', terms);
  expect(told('k')).toContain('has 1 character: a key has six or more');
  expect(told('kk')).toContain('has 2 characters');
  const [short] = findInputViolations('control/list-tasks.query.json', { product: '' });
  expect(short?.message).toContain('at least 1 character,');
});
