import type { UserManifest, ConfigEnv } from 'wxt';

const CHROMIUM_PERMISSIONS = ['sidePanel'];
const PERMISSIONS = [
  'activeTab',
  'scripting',
  'contextMenus',
  'storage',
  'unlimitedStorage',
  'alarms',
];

/** Asked for one at a time and from a click; loopback is here so that a team can try its own server. */
const ASKED_LATER = ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'];

/** What the browser is told about Verbatim. A new line here needs a decision record. */
export function manifest({ browser }: ConfigEnv): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    action: {},
    permissions: [...PERMISSIONS, ...(firefox ? [] : CHROMIUM_PERMISSIONS)],
    optional_host_permissions: ASKED_LATER,
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'none';",
    },
    // Chromium's reading mode has Alt+Shift+R, Firefox's menus have S and V: docs/decisions/0092.
    commands: {
      _execute_action: { suggested_key: { default: firefox ? 'Alt+Shift+Q' : 'Alt+Shift+S' } },
      'quick-clip': {
        suggested_key: { default: 'Alt+Shift+I' },
        description: '__MSG_command_quick_clip__',
      },
      'open-review': {
        suggested_key: { default: firefox ? 'Alt+Shift+R' : 'Alt+Shift+V' },
        description: '__MSG_command_open_review__',
      },
    },
    ...(firefox ? FIREFOX : { minimum_chrome_version: '148' }),
  };
}

const FIREFOX: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: 'verbatim@verbatim.dev',
      strict_min_version: '148.0',
      // All is local until a connection is turned on; what that sends is asked for in that click.
      data_collection_permissions: {
        required: ['none'],
        optional: [
          'websiteContent',
          'personalCommunications',
          'personallyIdentifyingInfo',
          'browsingActivity',
        ],
      },
    },
  },
};
