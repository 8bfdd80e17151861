import { i18n } from '#i18n';
import { inDigits } from '@/components/format/digits';
import field from '@/components/text-field/text-field.module.css';
import { REPLY_LENGTHS } from '@/storage/settings';
import type { SectionProps } from '../options-page';
import { Select } from '@/components/select/select';

/** How long a post of this account may be: it depends on what is paid to X. */
export function LongestReply({ settings, save }: SectionProps) {
  const [standard, premium] = REPLY_LENGTHS;
  return (
    <label className={field.field}>
      <span className={field.label}>{i18n.t('options.library.longest')}</span>
      <Select
        value={settings.longestReply}
        onChange={(event) =>
          void save({ longestReply: Number(event.target.value) === premium ? premium : standard })
        }
      >
        <option value={standard}>{inDigits(standard)}</option>
        <option value={premium}>{`${inDigits(premium)} (X Premium)`}</option>
      </Select>
    </label>
  );
}
