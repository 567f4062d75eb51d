/**
 * Credentials that nobody has named: what databases and clients tell of how they connect, by its form.
 */
const words = String.raw`(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_]?key)`;

const forms: readonly (readonly [RegExp, string])[] = [
  // A password may hold an '@' itself: up to the last one of the word.
  [/\b([a-z][a-z\d+.-]*:\/\/)\S*@/gi, '$1[hidden]@'],
  [/(authorization["']?\s*[=:]\s*["']?)(?:[a-z]+\s+)?[^\s"']+/gi, '$1[hidden]'],
  [/\b(bearer\s+)(?=\S*\d)[\w+/=.~-]{6,}/gi, '$1[hidden]'],
  [new RegExp(String.raw`(${words}["']?\s*=\s*)(?:"[^"]*"|'[^']*'|[^\s,;&]+)`, 'gi'), '$1[hidden]'],
  // Behind a colon there may be a sentence ('invalid token: it has expired'): quotes or digits tell it from a value.
  [new RegExp(String.raw`(${words}["']?\s*:\s*)(?:"[^"]*"|'[^']*'|(?=\S*\d)[^\s,;&]+)`, 'gi'), '$1[hidden]'],
];

/**
 * Hides credentials that a text shows by its form.
 *
 * @example hideCredentialForms('psql: postgres://app:pw@db refused') // 'psql: postgres://[hidden]@db refused'
 */
export const hideCredentialForms = (text: string): string =>
  forms.reduce((left, [form, replacement]) => left.replaceAll(form, replacement), text);

/**
 * Values of the variables whose names say that they are secret: a command of the user's has them and may tell them.
 *
 * @example listSecretValues({ PGPASSWORD: 'a-password', PATH: '/bin' }) // ['a-password']
 */
export const listSecretValues = (env: Readonly<Record<string, string | undefined>>): readonly string[] =>
  Object.entries(env).flatMap(([name, value = '']) =>
    // Short ones ('true', '1') are switches, and stand in every text.
    /passw|passphrase|token|secret|credential|api_?key|_key$|_pass$/i.test(name) && value.length >= 6 ? [value] : [],
  );
