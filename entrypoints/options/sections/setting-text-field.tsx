import { TextField } from '@/components/text-field/text-field';
import type { SectionProps } from '../options-page';
import { checkText } from './field-checks';

interface SettingTextFieldProps extends SectionProps {
  readonly field: 'agentFirstName' | 'agentSignature' | 'brandName';
  readonly label: string;
  readonly hint: string;
  readonly onType?: (text: string | null) => void;
}

/** A text field for one of the settings that hold a short text. */
export function SettingTextField({ settings, save, field, ...texts }: SettingTextFieldProps) {
  return (
    <TextField
      value={settings[field]}
      onSave={async (text) => {
        const checked = checkText(text);
        return checked.ok ? save({ [field]: checked.value }) : checked.error;
      }}
      {...texts}
    />
  );
}
