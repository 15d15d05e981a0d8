import type { Adapter } from './adapter';
import { appStore } from './app-store';
import { capterra } from './capterra';
import { discord } from './discord';
import { freshdesk } from './freshdesk';
import { front } from './front';
import { g2 } from './g2';
import { github } from './github';
import { gmail } from './gmail';
import { googlePlay } from './google-play';
import { helpScout } from './help-scout';
import { hubspot } from './hubspot';
import { intercom } from './intercom';
import { jira } from './jira';
import { linkedin } from './linkedin';
import { outlook } from './outlook';
import { productboard } from './productboard';
import { reddit } from './reddit';
import { salesforce } from './salesforce';
import { slack } from './slack';
import { trustpilot } from './trustpilot';
import { x } from './x';
import { zendesk } from './zendesk';

/** Every app that Verbatim knows. An app on a host of its own comes first; those on any host come last. */
export const ADAPTERS: readonly Adapter[] = [
  zendesk,
  intercom,
  helpScout,
  front,
  github,
  hubspot,
  salesforce,
  gmail,
  outlook,
  slack,
  discord,
  reddit,
  x,
  linkedin,
  g2,
  capterra,
  trustpilot,
  appStore,
  googlePlay,
  productboard,
  jira,
  freshdesk,
];
