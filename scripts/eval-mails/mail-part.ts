/** The plain text of a stored mail: its first `text/plain` part, or its body. Enough MIME for fixtures. */
export function plainPartOf(mail: string): string {
  const text = mail.replace(/\r\n/g, '\n');
  const [headers, body] = halves(text);
  const boundary = /boundary="?([^"\n;]+)"?/i.exec(headers)?.[1];
  if (!boundary) return decoded(headers, body);
  const parts = body
    .split(`--${boundary}`)
    .slice(1)
    .map((part) => part.replace(/^\n/, ''));
  const plain = parts.find((part) => /^content-type:\s*text\/plain/im.test(halves(part)[0]));
  return plain ? decoded(...halves(plain)) : '';
}

function halves(text: string): [headers: string, body: string] {
  const end = text.indexOf('\n\n');
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 2)];
}

function decoded(headers: string, body: string): string {
  if (/transfer-encoding:\s*base64/i.test(headers))
    return Buffer.from(body, 'base64').toString('utf8');
  if (!/transfer-encoding:\s*quoted-printable/i.test(headers)) return body;
  const bytes = body
    .replace(/=\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
