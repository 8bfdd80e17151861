import { i18n } from '#i18n';
import { storageProblemText } from '@/components/storage-problem/storage-problem-text';
import type { AskError } from '../background-client';
import type { InsertError, PageError } from '../page/x-page';
import type { Notice, WrongAccountError } from '../store';

/** Why waits are not recorded now. */
export function recordingProblemText(error: AskError): string {
  return error.kind === 'unreachable'
    ? i18n.t('overlay.clock.unreachable')
    : storageProblemText(error);
}

/** Why the canned replies cannot be shown. */
export function libraryProblemText(error: AskError): string {
  return error.kind === 'unreachable'
    ? i18n.t('overlay.picker.unreachable')
    : storageProblemText(error);
}

/** Why it cannot be shown who was answered lately. */
export function customersProblemText(error: AskError): string {
  return error.kind === 'unreachable'
    ? i18n.t('overlay.came.unreachable')
    : storageProblemText(error);
}

export function noticeText(notice: Notice): string {
  switch (notice.kind) {
    case 'not-inserted':
      return notInsertedText(notice.error);
    case 'reply-posted':
      return i18n.t('overlay.notice.replyPosted');
    case 'offer-stopped':
      return i18n.t('overlay.notice.offerStopped');
    case 'account-id-missing':
      return i18n.t('overlay.notice.accountIdMissing');
    case 'private-link-missing':
      return i18n.t('overlay.notice.privateLinkMissing');
    case 'reason-not-kept':
      return i18n.t('overlay.notice.reasonNotKept');
    case 'decision-not-kept':
      return i18n.t('shared.decisionNotKept');
    case 'nothing-focused':
      return i18n.t('overlay.notice.nothingFocused');
    case 'settings-not-opened':
      return i18n.t('overlay.notice.settingsNotOpened');
    case 'settings-not-read':
      return i18n.t('overlay.notice.settingsNotRead');
    case 'page-changed':
      return i18n.t('overlay.notice.pageChanged');
  }
}

function notInsertedText(error: PageError | InsertError | WrongAccountError): string {
  switch (error.kind) {
    case 'tweet-gone':
      return i18n.t('overlay.notice.tweetGone');
    case 'reply-unavailable':
      return i18n.t('overlay.notice.replyUnavailable');
    case 'other-reply-open':
      return i18n.t('overlay.notice.otherReplyOpen');
    case 'composer-timeout':
      return i18n.t('overlay.notice.composerTimeout');
    case 'composer-gone':
      return i18n.t('overlay.notice.composerGone');
    case 'wrong-account':
      return i18n.t('overlay.notice.wrongAccount', { account: error.account });
    case 'refused':
      return i18n.t('overlay.notice.refused');
    case 'unconfirmed':
      return i18n.t('overlay.notice.unconfirmed');
  }
}
