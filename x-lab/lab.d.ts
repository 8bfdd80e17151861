/// <reference types="vite/client" />
import type { LabHooks, SentMessage, SentPost } from './state/hooks';

declare global {
  interface Window {
    /** Set before the lab starts to fix the moment its day is built around. */
    __LAB_NOW__?: number;
    __lab: LabHooks;
    __labPosts: SentPost[];
    __labMessages: SentMessage[];
  }
}
