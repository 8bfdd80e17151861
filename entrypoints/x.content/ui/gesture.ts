import { createContext, useContext, type SyntheticEvent } from 'react';
import { trustedGesture, type TrustedGesture } from '../page/x-page';

/** Runs an action for an event of the agent's own; an event that a script made does nothing. */
export type OnGesture = (
  event: Event | SyntheticEvent,
  act: (gesture: TrustedGesture) => void,
) => void;

/** `isAlive` is false once the extension was updated or removed under the open page: then nothing works any more. */
export function createOnGesture(isAlive: () => boolean): OnGesture {
  return (event, act) => {
    const gesture = trustedGesture('nativeEvent' in event ? event.nativeEvent : event);
    if (gesture !== null && isAlive()) act(gesture);
  };
}

export const GestureContext = createContext<OnGesture>(() => undefined);

export function useOnGesture(): OnGesture {
  return useContext(GestureContext);
}
