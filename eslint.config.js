import js from '@eslint/js';
import vitest from '@vitest/eslint-plugin';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import testingLibrary from 'eslint-plugin-testing-library';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom (docs/architecture.md). Each message says what to do instead.
 * tests/architecture checks the same again, tests/built what must not be in the built bundles.
 */
const NO_BROWSER = {
  group: ['#imports', 'wxt', 'wxt/*', '@webext-core/*'],
  message: 'Take what you need as an argument; only entrypoints know the browser.',
};
const NO_REACT = {
  group: ['react', 'react-dom', 'react-dom/*', 'zustand', 'zustand/*', 'dexie-react-hooks'],
  message: 'Plain TypeScript here; put what is drawn into components/ or an entrypoint.',
};
const NO_DEXIE = {
  group: ['dexie', 'dexie-react-hooks', '@/storage/database/*', '@/storage/database/**'],
  message:
    "Here the database would be x.com's. Ask the background with a message (messaging/protocol.ts).",
};
const NO_ENTRYPOINTS = {
  group: ['@/entrypoints/*', '@/entrypoints/**', '@/tests/*', '@/tests/**'],
  message:
    'Entrypoints wire the layers together; nothing below may know them. Move the shared part down.',
};
const NO_MESSAGING = {
  group: ['@/messaging/*'],
  message: 'Take a callback instead; only entrypoints send messages.',
};

/** Layer rule: what files of these folders may not import. */
function layer(files, patterns, ignores = []) {
  return { files, ignores, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', '.lab/', '.profiles/', 'node_modules/', 'screenshots/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Text from the page is never HTML: render it as children.',
        },
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: 'Text from the page is never HTML: build nodes and set textContent.',
        },
        {
          selector:
            'CallExpression[callee.name=/^(fetch|XMLHttpRequest|WebSocket|EventSource)$/], NewExpression[callee.name=/^(XMLHttpRequest|WebSocket|EventSource)$/]',
          message: 'The charter: no network call, of anyone, ever.',
        },
        {
          selector: "CallExpression[callee.name='setInterval']",
          message: 'No polling. Observe the page, or use an alarm in the background.',
        },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      'no-console': 'error',
    },
  },
  {
    // Where components and hooks are written: these rules run React's compiler over each file.
    files: [
      '**/*.tsx',
      'components/**/*.ts',
      'entrypoints/**/*.ts',
      'storage/database/hooks.ts',
      'x-lab/**/*.ts',
    ],
    ...reactHooks.configs.flat['recommended-latest'],
  },

  layer(
    ['domain/**'],
    [
      NO_BROWSER,
      NO_REACT,
      NO_DEXIE,
      NO_ENTRYPOINTS,
      {
        group: [
          '@/storage/*',
          '@/storage/**',
          '@/components/*',
          '@/components/**',
          '@/messaging/*',
        ],
        message: 'The domain knows nobody: pass plain values in.',
      },
    ],
  ),
  layer(
    ['storage/**'],
    [
      NO_REACT,
      NO_ENTRYPOINTS,
      NO_MESSAGING,
      { group: ['@/components/**'], message: 'Storage draws nothing.' },
    ],
    ['storage/database/hooks.ts'],
  ),
  layer(
    ['components/**'],
    [
      NO_BROWSER,
      NO_DEXIE,
      NO_ENTRYPOINTS,
      NO_MESSAGING,
      {
        group: ['@/storage/*', '@/storage/**'],
        message: 'Props in, callbacks out: the entrypoint reads and writes.',
      },
    ],
  ),
  layer(
    ['entrypoints/x.content/page/**'],
    [
      NO_BROWSER,
      NO_REACT,
      NO_DEXIE,
      NO_MESSAGING,
      {
        group: [
          '@/storage/*',
          '@/storage/**',
          '@/components/**',
          '@/messaging/*',
          '../features/*',
          '../ui/*',
          '../store',
        ],
        message:
          'The page adapter imports domain/ only, so that it can be tested in a plain browser.',
      },
    ],
  ),
  layer(
    ['entrypoints/x.content/features/**'],
    [
      NO_DEXIE,
      NO_REACT,
      {
        group: ['../page/*', '!../page/x-page'],
        message: 'Features speak to PageAdapter (page/x-page.ts), never to the DOM behind it.',
      },
    ],
  ),
  layer(
    ['entrypoints/x.content/ui/**', 'entrypoints/x.content/*.ts', 'entrypoints/x.content/*.tsx'],
    [NO_DEXIE],
  ),
  layer(['messaging/**'], [NO_REACT, NO_DEXIE, NO_ENTRYPOINTS]),

  {
    files: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    plugins: { vitest },
    rules: {
      ...vitest.configs.recommended.rules,
      'vitest/no-focused-tests': 'error',
      'vitest/valid-expect': ['error', { maxArgs: 2 }],
      'vitest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', 'expect*', 'fc.assert'] },
      ],
      'vitest/no-disabled-tests': 'error',
    },
  },
  { files: ['tests/components/**'], ...testingLibrary.configs['flat/react'] },
  {
    // The lab imitates X, and scripts and tests talk to a person at a terminal.
    files: ['scripts/**', 'tests/**', 'x-lab/**'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      'no-console': 'off',
      'no-restricted-syntax': 'off',
      // Tests look at the page's own functions without calling them.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['**/*.mjs', '**/*.js'], ...tseslint.configs.disableTypeChecked },
  prettier,
);
