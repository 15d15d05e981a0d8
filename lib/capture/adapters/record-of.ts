import { toInstantOf } from '@/lib/capture/metadata-time';
import { companyOf } from '@/lib/domain/company';
import type { Role } from '@/lib/domain/source';
import type { FieldName } from './adapter';
import type { Values } from './read-fields';

/** What was read, as fields of a source, with how sure each is. */
export function recordOf(values: Values, role: Role) {
  const confidence: Record<string, number> = {};
  const text = (name: FieldName, as: string = name): string | undefined => {
    const value = values[name];
    if (value) confidence[as] = value.confidence;
    return value?.text;
  };
  const [recordId, subject, author] = [text('recordId'), text('subject'), text('author')];
  const occurredAt = toInstantOf(text('occurredAt'), 'local');
  const email = text('email');
  const customer = customerOf(role, author, email, text('company'));
  return {
    ...(recordId && { recordId }),
    ...(subject && { subject }),
    ...(author && { author }),
    ...(occurredAt && { occurredAt }),
    ...(customer && { customer }),
    confidence,
  };
}

function customerOf(role: Role, name?: string, email?: string, stated?: string) {
  if (role === 'agent' || (role === 'unknown' && !email)) return undefined;
  const company = stated ?? (email && companyOf(email));
  const customer = { ...(name && { name }), ...(email && { email }), ...(company && { company }) };
  return Object.keys(customer).length ? customer : undefined;
}
