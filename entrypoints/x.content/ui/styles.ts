import answered from '@/components/answered-note/answered-note.css?inline';
import composerBar from '@/components/composer-bar/composer-bar.css?inline';
import customerList from '@/components/customer-list/customer-list.css?inline';
import details from '@/components/details-popover/details-popover.css?inline';
import heldDraft from '@/components/held-draft/held-draft.css?inline';
import icon from '@/components/icon/icon.css?inline';
import notice from '@/components/notice/notice.css?inline';
import picker from '@/components/reply-picker/reply-picker.css?inline';
import toolbar from '@/components/reply-toolbar/reply-toolbar.css?inline';
import warning from '@/components/sensitive-warning/sensitive-warning.css?inline';
import badge from '@/components/sla-badge/sla-badge.css?inline';
import host from './host.css?inline';
import toolbarHost from './toolbar-host.css?inline';

/**
 * The style text of each kind of host. Text, because Firefox does not take constructable style sheets from content
 * scripts, and a linked file would have to be fetched for each host.
 */
export const STYLES = {
  toolbar: host + toolbarHost + icon + toolbar + badge + warning + details + answered,
  composer: host + icon + toolbar + composerBar + answered + heldDraft + picker + notice,
  overlay: host + icon + answered + heldDraft + picker + customerList + notice,
} as const;
