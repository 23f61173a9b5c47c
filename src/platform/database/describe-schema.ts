import pg from 'pg';

const OURS = `n.nspname in ('platform', 'access', 'audit', 'directory', 'people', 'tasks', 'accommodation', 'availability',
                            'placements', 'homelessness', 'support', 'move_on', 'told_once', 'reporting', 'spreadsheets', 'today')`;

// Each gives one line or block of text an object, in an order that does not depend on when it was made.
const PARTS: readonly { readonly title: string; readonly sql: string }[] = [
  {
    title: 'Tables',
    sql: `select format(E'create table %I.%I (\\n%s\\n);', n.nspname, c.relname,
             string_agg(format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
               case when a.attnotnull then ' not null' else '' end,
               coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), case a.attidentity when 'a' then ' generated always as identity' else '' end)),
               E',\\n' order by a.attnum)) as line
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
         where c.relkind = 'r' and ${OURS}
         group by n.nspname, c.relname order by n.nspname, c.relname`,
  },
  {
    title: 'Constraints',
    sql: `select format('alter table %I.%I add constraint %I %s;', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid)) as line
          from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
         where k.contype in ('p', 'u', 'f', 'c', 'x') and ${OURS} order by n.nspname, c.relname, k.contype, k.conname`,
  },
  {
    title: 'Indexes',
    sql: `select pg_get_indexdef(i.indexrelid) || ';' as line
          from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
          join pg_namespace n on n.oid = c.relnamespace
         where ${OURS} and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)
         order by n.nspname, c.relname, x.relname`,
  },
  {
    title: 'Row-level security',
    sql: `select format('%I.%I: row-level security %s%s', n.nspname, c.relname,
               case when c.relrowsecurity then 'enabled' else 'off' end, case when c.relforcerowsecurity then ', forced' else '' end)
             || coalesce(E'\\n' || (select string_agg(format('  %s for %s to %s%s%s', p.policyname, p.cmd, array_to_string(p.roles, ', '),
                  coalesce(E'\\n    using ' || regexp_replace(p.qual, '\\s+', ' ', 'g'), ''),
                  coalesce(E'\\n    with check ' || regexp_replace(p.with_check, '\\s+', ' ', 'g'), '')), E'\\n' order by p.policyname)
                from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname), '') as line
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind = 'r' and ${OURS} order by n.nspname, c.relname`,
  },
  {
    title: 'Functions',
    sql: `select pg_get_functiondef(p.oid) || ';' as line
          from pg_proc p join pg_namespace n on n.oid = p.pronamespace
         where ${OURS} order by n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)`,
  },
  {
    title: 'Triggers',
    sql: `select pg_get_triggerdef(t.oid) || ';' as line
          from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
         where not t.tgisinternal and ${OURS} order by n.nspname, c.relname, t.tgname`,
  },
  {
    title: 'What the application may do',
    sql: `select format('%s on %I.%I', string_agg(lower(g.privilege_type), ', ' order by g.privilege_type), n.nspname, c.relname) as line
          from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) g
         where c.relkind = 'r' and g.grantee = 'safe_app'::regrole and ${OURS}
         group by n.nspname, c.relname order by n.nspname, c.relname`,
  },
];

/** The schema as text that is the same for the same schema: what `migrations/schema.sql` holds, for people to read and CI to compare. */
export async function describeSchema(ownerUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const parts: string[] = [
      '-- What the migrations make, written by `npm run schema:write`. Read it; change the migrations.\n',
    ];
    for (const { title, sql } of PARTS) {
      const { rows } = await client.query<{ line: string }>(sql);
      parts.push(`-- ${title}\n\n${rows.map(({ line }) => line).join('\n')}\n`);
    }
    return parts.join('\n');
  } finally {
    await client.end();
  }
}
