import { cameToMessages } from './came-to-messages';
import { cannedReply } from './canned-reply';
import { collision } from './collision';
import { composerGuard } from './composer-guard';
import { directMessageInvitation } from './dm-invitation';
import type { FeatureFactory } from './feature';
import { duplicateRadar } from './duplicate-radar';
import { pageHealthNotice } from './page-health-notice';
import { publicFindings } from './public-findings';
import { replyEffect } from './reply-effect';
import { replyRecorder } from './reply-recorder';
import { sensitiveTweet } from './sensitive-tweet';
import { slaBadge } from './sla-badge';
import { withdrawnPosts } from './withdrawn-posts';
import { wrongAccount } from './wrong-account';

/** Every feature of the overlay, in the order of the toolbar. */
export const FEATURES: readonly FeatureFactory[] = [
  cannedReply,
  directMessageInvitation,
  sensitiveTweet,
  publicFindings,
  slaBadge,
  replyRecorder,
  withdrawnPosts,
  replyEffect,
  cameToMessages,
  composerGuard,
  duplicateRadar,
  collision,
  wrongAccount,
  pageHealthNotice,
];
