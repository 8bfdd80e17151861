import type { ReactNode, SyntheticEvent } from 'react';
import { useEffect, useState } from 'react';
import { ShadowTree } from '../components/shadow-tree';
import { Avatar } from '../components/avatar';
import { Icon } from '../components/icon';
import { nameText } from '../components/rich-text';
import { personById, personOf } from '../data/people';
import { testId } from '../state/settings';
import { useWorld } from '../state/world';
import { box } from '../styles/class-names';
import s from '../styles/chat.module.css';
import { word } from '../text/words';

interface Message {
  readonly id: string;
  readonly text: string;
  readonly isMine: boolean;
}

interface ChatPageProps {
  /** `<smaller id>-<larger id>`, or the id of the person to write to. */
  readonly peer: string | undefined;
  readonly text: string;
}

/** Only what is known of the encrypted chat: its addresses, its test ids, its plain text field. */
export function ChatPage({ peer, text }: ChatPageProps) {
  const account = useWorld((state) => state.account);
  const me = personOf(account).id;
  const ids = peer?.split(/[-:]/) ?? [];
  const otherId = ids.find((id) => id !== me) ?? ids[0];
  useEffect(() => {
    document.title = 'X';
  }, []);
  const known = ['dranamaria', 'pablo_rios_'];
  return (
    <ShadowTree>
      <div className={box(s.container)} data-testid={testId('dm-container')}>
        <div className={box(s.inbox)} data-testid={testId('dm-inbox-panel')}>
          <h2 className={s.title} data-testid={testId('dm-inbox-title')}>
            {word('chat')}
          </h2>
          {known.map((handle) => (
            <InboxItem key={handle} handle={handle} me={me} />
          ))}
        </div>
        {otherId === undefined ? (
          <div className={box(s.nobody)} data-testid={testId('dm-empty-conversation-state')}>
            {word('noMessages')}
          </div>
        ) : (
          <Panel key={otherId} otherId={otherId} initialText={text} />
        )}
      </div>
    </ShadowTree>
  );
}

function InboxItem({ handle, me }: { readonly handle: string; readonly me: string }) {
  const { id, name } = personOf(handle);
  const pair = [me, id].sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
  return (
    <a
      href={`/i/chat/${pair.join('-')}`}
      className={box(s.item)}
      data-testid={testId(`dm-conversation-item-${pair.join(':')}`)}
    >
      <Avatar handle={handle} linked={false} />
      <div className={box()}>
        <b dir="auto">{nameText(name)}</b>
        <span className={s.grey}>@{handle}</span>
      </div>
    </a>
  );
}

/** Two of them have written before; with everybody else the conversation is empty. */
function firstMessages(handle: string | undefined): Message[] {
  const texts: Readonly<Record<string, string>> = {
    dranamaria: 'Hello! Colin forgot his cap here. Shall I send it as a parcel?',
    pablo_rios_: 'Hola, aquí mi número de pedido: PW-3390017',
  };
  const text = texts[handle ?? ''];
  return text === undefined ? [] : [{ id: crypto.randomUUID(), text, isMine: false }];
}

interface PanelProps {
  readonly otherId: string;
  readonly initialText: string;
}

/** A group's address begins so; its head has a name and no profile. */
function isGroup(id: string): boolean {
  return id.startsWith('g');
}

const GROUP_NAME = 'Ana, Pablo';

function ShownName({ children }: { readonly children: ReactNode }) {
  return (
    <div data-testid={testId('dm-conversation-username')}>
      <div>
        <div>
          <b dir="auto">{children}</b>
        </div>
      </div>
    </div>
  );
}

function Panel({ otherId, initialText }: PanelProps) {
  const person = personById(otherId);
  const [messages, setMessages] = useState(() => firstMessages(person?.handle));
  const [text, setText] = useState(initialText);
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    window.__labMessages.push({ to: otherId, text, trusted: event.nativeEvent.isTrusted });
    setMessages([...messages, { id: crypto.randomUUID(), text, isMine: true }]);
    setText('');
  };
  return (
    <div className={box(s.panel)} data-testid={testId('dm-conversation-panel')}>
      <div className={box(s.head)} data-testid={testId('dm-conversation-header')}>
        {person ? (
          <a href={`https://x.com/${person.handle}`} className={s.person}>
            <Avatar handle={person.handle} size={32} linked={false} />
            <ShownName>{nameText(person.name)}</ShownName>
          </a>
        ) : (
          <ShownName>{isGroup(otherId) ? GROUP_NAME : otherId}</ShownName>
        )}
      </div>
      <div className={box(s.content)} data-testid={testId('dm-conversation-content')}>
        <div className={box(s.list)} data-testid={testId('dm-message-list')}>
          <div role="log" className={box()} data-testid={testId('dm-message-scroller')}>
            {messages.map((message) => (
              <div
                key={message.id}
                data-dm-message-row=""
                data-dm-item-key={message.id}
                data-send-status={message.isMine ? 'sent' : 'read'}
                className={box(s.messageRow, message.isMine && 'justify-end')}
              >
                <div
                  className={box(s.bubble, message.isMine && s.mine)}
                  data-testid={testId(`message-${message.id}`)}
                >
                  <span dir="auto" data-testid={testId(`message-text-${message.id}`)}>
                    {message.text}
                  </span>
                </div>
              </div>
            ))}
          </div>
        </div>
      </div>
      <div className={box(s.composer)} data-testid={testId('dm-composer-container')}>
        <form className={s.form} data-testid={testId('dm-composer-form')} onSubmit={send}>
          <textarea
            dir="auto"
            rows={1}
            placeholder={word('writeMessage')}
            aria-label={word('writeMessage')}
            data-testid={testId('dm-composer-textarea')}
            className={s.textarea}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.shiftKey) send(event);
            }}
          />
          {text.trim() === '' ? (
            <button
              type="button"
              className={box(s.round)}
              data-testid={testId('dm-composer-voice-button')}
            >
              <Icon name="smile" />
            </button>
          ) : (
            <button
              type="submit"
              className={box(s.round)}
              data-testid={testId('dm-composer-send-button')}
            >
              <Icon name="send" />
            </button>
          )}
        </form>
      </div>
    </div>
  );
}
