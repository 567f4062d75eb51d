import { tellCount } from '../spec/pick.ts';
/**
 * How bodies, findings and time lines look, on the pages of reports and on the emulator's live page: colours, code, tables, bars with
 * their marks. Errors, warnings and failures have a colour each, and never colour alone.
 */

/** Colours and plain elements. */
export const palette = `
:root{color-scheme:light dark;--line:#8884;--pass:#2e7d32;--fail:#c62828;--skipped:#666;--could-not-look:#9a5b00;--accent:#1565c0}
@media (prefers-color-scheme:dark){:root{--pass:#81c784;--fail:#ff8a80;--skipped:#9e9e9e;--could-not-look:#ffb74d;--accent:#90caf9}}
.verdict{font-weight:600;min-width:8.5rem}.pass{color:var(--pass)}.fail{color:var(--fail)}.skipped{color:var(--skipped)}.could-not-look,.warning{color:var(--could-not-look)}.error{color:var(--fail)}
code,pre{font:13px/1.4 ui-monospace,monospace}pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid var(--line);padding:.5rem;border-radius:4px}
.meta{color:var(--skipped);font-size:.9em}table{border-collapse:collapse}td,th{padding:.2rem .8rem .2rem 0;text-align:left;vertical-align:top}
`;

/** What the shapes of bars and marks mean; a ring around a mark says that something was wrong. */
export const signs = [
  ['state submitted', 'submitted'],
  ['state processing', 'processing'],
  ['mark request', 'request'],
  ['mark transition', 'to processing'],
  ['mark transition succeed', 'succeed'],
  ['mark transition failed', 'failed'],
  ['mark callback', 'callback attempt'],
] as const;

/** Bars over time with what happened on them. */
export const lanes = `
.track{position:relative;flex:1;height:1.4rem;border-radius:4px;background:#8881;margin:0 .5rem}
.state{position:absolute;top:.5rem;height:.4rem;border-radius:2px;background:#8885}.state.processing{background:var(--accent);opacity:.45}
.mark{position:absolute;top:.2rem;width:.7rem;height:1rem;margin-left:-.35rem;border-radius:50%;background:var(--accent)}
.mark.transition{border-radius:1px;width:.3rem;margin-left:-.15rem;background:var(--skipped)}.mark.transition.succeed{background:var(--pass);z-index:1}.mark.transition.failed{background:var(--fail);z-index:1}
.mark.callback{border-radius:2px;background:var(--could-not-look)}
.mark.bad{box-shadow:0 0 0 2px Canvas,0 0 0 4px var(--fail);z-index:1}
.legend{display:flex;flex-wrap:wrap;gap:.1rem .9rem;list-style:none;margin:.4rem 0;padding:0}.legend li{display:inline-flex;align-items:center;gap:.35rem}
.legend .mark.mark.mark,.legend .state{position:static;display:inline-block;margin:0 .15rem}.legend .state{width:1.4rem}
.mark:hover,.mark:focus-visible{outline:2px solid var(--accent);outline-offset:4px;z-index:2}
`;

const longestBody = 20_000;

/**
 * A body as people read it: JSON on several lines, cut where it is very long.
 *
 * @example formatBody('{"a":1}') // '{\n  "a": 1\n}'
 */
export function formatBody(text: string): string {
  let shown = text;
  try {
    if (text.length <= longestBody) shown = JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // No JSON, or cut: as it is.
  }
  return shown.length <= longestBody
    ? shown
    : `${shown.slice(0, longestBody)}… (${tellCount(text.length, 'character')})`;
}
