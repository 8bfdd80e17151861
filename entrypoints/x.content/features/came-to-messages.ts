import { i18n } from '#i18n';
import type { AnsweredCustomer } from '@/domain/replies/answered-customer';
import type { ComposerHandle } from '../page/x-page';
import type { OpenCustomerList, OverlayHost } from '../store';
import type { ComposerPart, FeatureContext, FeatureFactory } from './feature';

/**
 * Lets the agent note, beside a direct message, that a customer came from a canned reply in public. X's chat does not tell
 * what led her there, so it is the agent's own word; nothing is kept of the chat.
 */
export const cameToMessages: FeatureFactory = (context) => {
  context.onOpenPickerKey(() => context.store.getState().customerList?.close(false));
  return {
    id: 'came-to-messages',
    onComposer: (composer, show) => {
      if (composer.kind === 'direct-message') void askIn(composer, show, context);
    },
  };
};

async function askIn(
  composer: ComposerHandle,
  show: (part: ComposerPart) => boolean,
  { background, store }: FeatureContext,
): Promise<void> {
  /** Null until the worker has said so. */
  let isAnybodyLeft: boolean | null = null;
  let isAsking = false;
  let noted: AnsweredCustomer | null = null;
  let open: OpenCustomerList | null = null;

  const draw = (): void => {
    const came = noted && { handle: noted.handle, undo: () => void undo() };
    show(isAnybodyLeft === true ? { came, button } : { came });
  };
  const showList = (change: Partial<OpenCustomerList>): void => {
    store.setState(({ customerList }) => {
      if (customerList !== open || open === null) return {};
      open = { ...open, ...change };
      return { customerList: open };
    });
  };
  /** Asks anew each time: what was posted or noted in another tab counts as well. */
  const read = async (): Promise<void> => {
    isAsking = true;
    const answer = await background.listCustomersWhoMayCome();
    isAsking = false;
    if (!answer.ok) {
      showList({ customers: { state: 'failed', error: answer.error } });
      return;
    }
    showList({ customers: { state: 'ready', customers: answer.value } });
    const isAnybody = answer.value.length > 0;
    if (isAnybody === isAnybodyLeft) return;
    isAnybodyLeft = isAnybody;
    draw();
  };
  const close = (returnFocus: boolean): void => {
    if (open === null) return;
    store.setState(({ customerList }) => (customerList === open ? { customerList: null } : {}));
    open = null;
    if (returnFocus) composer.focus();
  };
  const note = async (customer: AnsweredCustomer, came: boolean): Promise<void> => {
    const { answerId } = customer;
    const kept = await background.noteThatCustomerCame({ answerId, came });
    if (!kept.ok) {
      store.setState({ notice: { kind: 'decision-not-kept' } });
      return;
    }
    noted = came ? customer : null;
    draw();
    await read();
  };
  const undo = async (): Promise<void> => {
    if (noted !== null) await note(noted, false);
    composer.focus();
  };
  const openList = (anchor: HTMLElement, openedFrom: OverlayHost): void => {
    const wasOpen = open !== null;
    close(wasOpen);
    if (wasOpen) return;
    open = {
      anchor,
      openedFrom,
      button: button.id,
      customers: { state: 'loading' },
      partner: composer.partner?.handle ?? null,
      choose: (customer) => {
        close(true);
        void note(customer, true);
      },
      retry: () => {
        showList({ customers: { state: 'loading' } });
        void read();
      },
      close,
    };
    store.setState({ customerList: open });
    void read();
  };
  const button = {
    id: 'came-to-messages',
    icon: 'arrived',
    label: i18n.t('overlay.came.button'),
    opens: 'customerList',
    press: (_gesture: unknown, anchor: HTMLElement, host: OverlayHost) => openList(anchor, host),
  } as const;

  composer.onChange(() => {
    // The worker was silent when it was asked.
    if (isAnybodyLeft === null && !isAsking) void read();
    // Once she writes on, she has read it.
    if (noted === null) return;
    noted = null;
    draw();
  });
  composer.signal.addEventListener('abort', () => close(false));
  await read();
}
