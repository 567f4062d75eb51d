/**
 * The frame of every HTML report: one page that needs nothing else. No script, no font, no request; its policy says so
 * to the browser as well.
 */
import { escapeMarkup as safe } from './junit.ts';

const style = `
:root{color-scheme:light dark;--line:#8884;--pass:#2e7d32;--fail:#c62828;--skipped:#777;--could-not-look:#b26a00;--accent:#1565c0}
@media (prefers-color-scheme:dark){:root{--pass:#81c784;--fail:#ff8a80;--skipped:#9e9e9e;--could-not-look:#ffb74d;--accent:#90caf9}}
body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}
details{border-top:1px solid var(--line);padding:.3rem 0}summary{cursor:pointer;display:flex;gap:.8rem;align-items:baseline}
.verdict{font-weight:600;min-width:8.5rem}.pass{color:var(--pass)}.fail{color:var(--fail)}.skipped{color:var(--skipped)}.could-not-look{color:var(--could-not-look)}
code,pre{font:13px/1.4 ui-monospace,monospace}pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid var(--line);padding:.5rem;border-radius:4px}
.meta{color:var(--skipped);font-size:.9em}table{border-collapse:collapse}td,th{padding:.2rem .8rem .2rem 0;text-align:left;vertical-align:top}
`;

/** Two columns of names and values. */
export const writeFactTable = (rows: readonly (readonly [name: string, value: string])[]): string =>
  `<table>${rows.map(([name, value]) => `<tr><th>${name}</th><td>${safe(value)}</td></tr>`).join('')}</table>`;

/**
 * A whole page.
 *
 * @param page.more rules of style beside the common ones
 * @param page.parts markup of the body, in order
 * @example writePage({ title: 'Kling contract', parts: ['<h1>Contract</h1>'] })
 */
export const writePage = (page: {
  readonly title: string;
  readonly more?: string;
  readonly parts: readonly string[];
}): string =>
  [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${safe(page.title)}</title><style>${style}${page.more ?? ''}</style></head><body>`,
    ...page.parts,
    '</body></html>',
    '',
  ].join('\n');
