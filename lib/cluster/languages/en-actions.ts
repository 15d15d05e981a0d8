/** What people ask to do. */
export const ACTIONS =
  `add|adjust|alter|apply|avoid|book|buy|cancel|change|check|choose|close|compare|configure|confirm|connect|contact|convert|copy|create
customi[sz]e|define|delete|disable|dispute|download|edit|enable|enroll?|exchange|export|extend|file|filter|find|fix|get|give|hide|import
increase|install|invite|join|link|load|lock|log|lower|make|manage|merge|move|open|order|pause|pay|pin|place|play|print|purchase|receive
recover|redeem|reduce|register|remove|rename|renew|replace|report|request|reschedule|reset|restore|return|save|schedule|search|see|select
send|set|share|show|sign|snooze|sort|split|start|stop|submit|switch|sync|track|transfer|turn|undo|unlock|unsubscribe|update|upgrade|upload
use|verify|view|withdraw|write`.replaceAll('\n', '|');
