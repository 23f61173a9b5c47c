import type { OpenAPIObject } from '@nestjs/swagger';

interface Operation {
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content?: Record<string, { readonly schema?: { readonly $ref?: string } }> };
}

interface Schema {
  readonly properties?: Record<string, Record<string, unknown>>;
  readonly required?: readonly string[];
}

/** The page's only stylesheet. Paths and lists of codes have no spaces, so they break anywhere: it is read on a phone, too. */
export const API_PAGE_STYLE = `
body { font-family: Arial, sans-serif; line-height: 1.5; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #0b0c0c; overflow-wrap: anywhere; }
h2 { border-bottom: 2px solid #0b0c0c; margin-top: 3rem; }
h3 code { font-size: 1.1rem; }
.method { display: inline-block; min-width: 4.5rem; font-weight: bold; }
dt { font-family: monospace; }
dd { margin: 0 0 0.5rem; }
@media (min-width: 40em) {
  dl { display: grid; grid-template-columns: fit-content(50%) 1fr; gap: 0.25rem 1rem; }
  dd { margin: 0; }
}
`;

/** The API document as one page to read: no script, nothing fetched from elsewhere. */
export function renderApiPage(document: OpenAPIObject): string {
  const sections = new Map<string, string[]>();
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods as Record<string, Operation>)) {
      const tag = operation.tags?.[0] ?? 'Other';
      sections.set(tag, [...(sections.get(tag) ?? []), renderOperation(document, method, path, operation)]);
    }
  }
  const body = [...sections].map(([tag, operations]) => `<h2>${escape(tag)}</h2>${operations.join('')}`).join('');
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>API of ${escape(document.info.title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/api/docs/page.css"></head>
<body><main><h1>${escape(document.info.title)}: API</h1><p>${escape(document.info.description ?? '')}</p>
<p>Send <code>Authorization: Bearer &lt;token&gt;</code> with a token from <code>POST /api/v1/sessions</code>. Errors are problem details
(<code>application/problem+json</code>) with a stable <code>code</code>. The same document for programs:
<a href="/api/v1/openapi.json">openapi.json</a>.</p>${body}</main></body></html>`;
}

function renderOperation(document: OpenAPIObject, method: string, path: string, operation: Operation): string {
  const parameters = (operation.parameters ?? []).filter((parameter) => parameter.in !== 'header');
  const schema = bodySchema(document, operation);
  return `<h3><span class="method">${escape(method.toUpperCase())}</span> <code>${escape(path)}</code></h3>
${operation.summary || operation.description ? `<p>${escape(operation.summary || operation.description || '')}</p>` : ''}
${parameters.length > 0 ? `<p>Parameters: ${parameters.map(({ name }) => `<code>${escape(name)}</code>`).join(', ')}</p>` : ''}
${
  schema
    ? `<dl>${Object.entries(schema.properties ?? {})
        .map(([name, field]) => renderField(name, field, schema))
        .join('')}</dl>`
    : ''
}`;
}

function renderField(name: string, field: Record<string, unknown>, schema: Schema): string {
  const kind = [field['type'] ?? 'object', field['enum'] ? `one of ${(field['enum'] as unknown[]).join(', ')}` : ''];
  const optional = schema.required?.includes(name) ? '' : ', optional';
  return `<dt>${escape(name)}</dt><dd>${escape(kind.filter(Boolean).join(': ') + optional)}</dd>`;
}

function bodySchema(document: OpenAPIObject, operation: Operation): Schema | undefined {
  const reference = Object.values(operation.requestBody?.content ?? {})[0]?.schema?.$ref;
  const name = reference?.split('/').at(-1);
  return name ? (document.components?.schemas?.[name] as Schema | undefined) : undefined;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
