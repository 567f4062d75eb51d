/** The settings that commands read; the table stands with the vendors. */
export type { SettingId, Settings } from '../../contracts/spec/settings.ts';
