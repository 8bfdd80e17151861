import { inDigits } from '../format/digits';
import { i18n } from '#i18n';
import { placeholderName } from '@/components/format/placeholder-name';
import type { ReplyField, ReplyProblem } from '@/domain/replies/check-reply';
import type { TemplateProblem } from '@/domain/replies/check-template';
import { REPLY_TAGS } from '@/domain/replies/liquid';
import type { RenderError } from '@/domain/replies/render-reply';
import type { TemplateMistake } from '@/domain/replies/template-mistake';

/** What is wrong with a field and what to do, in the agent's language. */
export function replyProblemText(problem: ReplyProblem): string {
  switch (problem.kind) {
    case 'empty':
      return i18n.t(EMPTY[fieldKind(problem.field)]);
    case 'too-long':
      return i18n.t('options.problem.tooLong', { max: inDigits(problem.max) });
    case 'too-many':
      return i18n.t('options.problem.tooMany', { max: problem.max });
    case 'malformed':
      return i18n.t(problem.field === 'shortcut' ? SHORTCUT_RULE : UNPRINTABLE);
  }
}

const EMPTY = {
  name: 'options.editor.problem.name',
  bodies: 'options.editor.problem.bodies',
  body: 'options.editor.problem.body',
} as const;
const SHORTCUT_RULE = 'options.editor.problem.shortcut';
const UNPRINTABLE = 'options.editor.problem.unprintable';

function fieldKind(field: ReplyField): keyof typeof EMPTY {
  return field.startsWith('bodies.') ? 'body' : field === 'bodies' ? 'bodies' : 'name';
}

/** What is wrong with a template, with the line of its text: a report of a file names lines of the file beside it. */
export function templateProblemText(problem: TemplateProblem): string {
  if (problem.kind === 'unknown') {
    const { name, meant } = problem;
    return meant === null
      ? i18n.t('options.editor.unknown', { name })
      : i18n.t('options.editor.unknownMeant', { name, meant });
  }
  const { line } = problem;
  const detail =
    problem.kind === 'syntax'
      ? mistakeText(problem.mistake)
      : FILTER_WITHOUT_TEXT[problem.filter]();
  const place = line === null ? detail : i18n.t('options.editor.atLine', { line, detail });
  return i18n.t('options.replies.broken', { detail: place });
}

function mistakeText(mistake: TemplateMistake): string {
  switch (mistake.kind) {
    case 'unknown-tag':
      return i18n.t('options.editor.mistake.unknownTag', {
        tag: `{% ${mistake.tag} %}`,
        known: REPLY_TAGS.join(', '),
      });
    case 'unknown-filter':
      return i18n.t('options.editor.mistake.unknownFilter', { filter: mistake.filter });
    case 'not-closed':
      return i18n.t('options.editor.mistake.notClosed', { written: mistake.written });
    case 'too-much':
      return i18n.t('options.editor.mistake.tooMuch');
    case 'unreadable':
      return i18n.t('options.editor.mistake.unreadable');
  }
}

const FILTER_WITHOUT_TEXT = {
  default: () => i18n.t('options.editor.defaultWithoutText', { example: '| default: "there"' }),
  choices: () =>
    i18n.t('options.editor.choicesWithoutText', { example: '| choices: "one", "two"' }),
} as const;

/** Why there is no preview. */
export function renderErrorText(error: RenderError): string {
  if (error.kind !== 'unresolved') return templateProblemText(error);
  return i18n.t('options.replies.unresolved', {
    names: error.names.map(placeholderName).join(', '),
  });
}
