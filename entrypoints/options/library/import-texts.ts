import { formatCount, inDigits } from '@/components/format/digits';
import { i18n } from '#i18n';
import type { ReportGroup } from '@/components/import-report/import-report';
import { replyProblemText, templateProblemText } from '@/components/reply-editor/problem-texts';
import type {
  FileProblem,
  ImportFormat,
  ImportWarning,
  SkippedEntry,
  SkipReason,
} from '@/storage/portability/imported-file';
import type { ImportPlan } from '@/storage/portability/plan-import';

/** Names of programs and formats are the same in every language. */
export const FORMAT_NAMES: Readonly<Record<ImportFormat, string>> = {
  'reply-desk-json': 'Reply Desk JSON',
  'reply-desk-csv': 'Reply Desk CSV',
  chatwoot: 'Chatwoot',
  zammad: 'Zammad',
  briskine: 'Briskine',
  espanso: 'Espanso',
  zendesk: 'Zendesk',
};

/** What a dry run found, group by group; open where something is left out or needs the agent's hand. */
export function reportOf(
  plan: ImportPlan,
  warnings: readonly ImportWarning[],
): readonly ReportGroup[] {
  const imported = new Set([...plan.added, ...plan.changed].map(({ line }) => line));
  const relevant = warnings.filter(({ line }) => imported.has(line));
  return [
    {
      title: formatCount('options.import.added', plan.added.length),
      lines: plan.added.map(({ line, reply }) => ({ line, text: reply.name })),
      isOpen: false,
    },
    {
      title: formatCount('options.import.changed', plan.changed.length),
      lines: plan.changed.map(({ line, reply, before, foundBy }) => ({
        line,
        text: i18n.t(foundBy === 'id' ? 'options.import.sameId' : 'options.import.sameShortcut', {
          name: reply.name,
          before: before.name,
        }),
      })),
      isOpen: false,
    },
    {
      title: formatCount('options.import.unchanged', plan.unchanged.length),
      lines: plan.unchanged.map(({ line, reply }) => ({ line, text: reply.name })),
      isOpen: false,
    },
    {
      title: formatCount('options.import.skipped', plan.skipped.length),
      lines: plan.skipped.map((entry) => ({ line: entry.line, text: skippedText(entry) })),
      isOpen: true,
    },
    {
      title: formatCount('options.import.warnings', relevant.length),
      lines: relevant.map(({ line, name, problem }) => ({
        line,
        text: `${name}: ${templateProblemText(problem)}`,
      })),
      isOpen: true,
    },
  ].filter(({ lines }, index) => index < 3 || lines.length > 0);
}

/** Why a file cannot be read, and what to do. */
export function fileProblemText(file: string, problem: FileProblem): string {
  switch (problem.kind) {
    case 'unreadable':
      return i18n.t('options.problem.fileUnreadable');
    case 'too-large':
      return i18n.t('options.import.problem.tooLarge', { file, max: problem.maxMegabytes });
    case 'empty':
      return i18n.t('options.import.problem.empty', { file });
    case 'not-text':
      return i18n.t('options.import.problem.notText', { file });
    case 'unknown-format':
      return i18n.t('options.import.problem.unknownFormat', { file });
    case 'newer':
      return i18n.t('options.import.problem.newer', { file });
    case 'too-many':
      return i18n.t('options.import.problem.tooMany', { file, max: inDigits(problem.max) });
    case 'syntax': {
      const { line } = problem;
      return line === null
        ? i18n.t('options.import.problem.tooDeep', { file })
        : i18n.t('options.import.problem.syntaxAt', { file, line });
    }
  }
}

function skippedText({ name, reason }: SkippedEntry): string {
  return name === null ? reasonText(reason) : `${name}: ${reasonText(reason)}`;
}

function reasonText(reason: SkipReason): string {
  switch (reason.kind) {
    case 'no-text':
      return i18n.t('options.import.reason.noText');
    case 'inactive':
      return i18n.t('options.import.reason.inactive');
    case 'field':
      return i18n.t('options.import.reason.field', { field: reason.field });
    case 'columns':
      return i18n.t('options.import.reason.columns');
    case 'problem':
      return replyProblemText(reason.problem);
    case 'template':
      return templateProblemText(reason.error);
    case 'untranslatable':
      return i18n.t('options.import.reason.untranslatable', { written: reason.written });
    case 'duplicate':
      return i18n.t('options.import.reason.duplicate', { line: reason.line });
    case 'shortcut-taken':
      return i18n.t('options.library.taken', { shortcut: reason.shortcut, name: reason.name });
    case 'kept':
      return i18n.t('options.import.reason.kept', { name: reason.name });
  }
}
