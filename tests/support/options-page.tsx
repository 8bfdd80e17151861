import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { success } from '@/domain/result';
import { OptionsPage, type OptionsPageProps } from '@/entrypoints/options/options-page';
import { useSettings } from '@/entrypoints/options/use-settings';
import { changeSettings, readSettings, type Settings } from '@/storage/settings';

interface WiredProps extends Partial<OptionsPageProps> {
  readonly initial: Settings;
}

/** The page on real settings storage, as the entrypoint wires it. */
function Wired({ initial, ...props }: WiredProps) {
  return (
    <OptionsPage
      settings={useSettings(initial)}
      pickerKey={null}
      replies={{ state: 'ready', value: [] }}
      effects={{ state: 'ready', value: new Map() }}
      handed={null}
      onHandedDone={() => undefined}
      onChange={changeSettings}
      onChangeLibrary={() => Promise.resolve(success(undefined))}
      onApplyToWaiting={() => Promise.resolve(success(0))}
      onDeleteEverything={() => Promise.resolve(success(undefined))}
      {...props}
    />
  );
}

/** Shows the settings page, with `stored` among its settings; without it nothing was ever stored. */
export async function openOptions(
  stored?: Partial<Settings>,
  props: Partial<OptionsPageProps> = {},
) {
  if (stored !== undefined) await changeSettings(stored);
  const view = render(<Wired initial={await readSettings()} {...props} />);
  return { ...view, user: userEvent.setup() };
}

export function list(name: string) {
  return within(screen.getByRole('group', { name }));
}

export function items(name: string): string[] {
  return list(name)
    .queryAllByRole('listitem')
    .map((item) => item.textContent.replace('×', ''));
}
