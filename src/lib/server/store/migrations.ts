/**
 * The tables, step by step, in the SQL that libsql, PostgreSQL and the databases that speak like it share:
 * `text`, `integer` and `bigint`, flags as 0 and 1, JSON as text. Every key begins with the session's id, so
 * that a session lies on one node. Only join codes have a table of their own: one that is spread by session
 * could not keep them unique. Released steps are never changed; new ones are added at the end.
 */
export const sessionMigrations: readonly (readonly string[])[] = [
	[
		`create table if not exists session (
			id text not null primary key,
			settings text not null,
			facilitator_hash text not null,
			code_hash text not null,
			code_attempt integer not null,
			phase text not null,
			revealed integer not null,
			is_joining integer not null,
			contributions integer not null,
			rev bigint not null,
			view_rev bigint not null,
			memory text not null,
			expires_at bigint not null
		)`,
		'create index if not exists session_expires_at on session (expires_at)',
		`create table if not exists contribution (
			session_id text not null,
			id text not null,
			secret_hash text not null,
			has_consented integer not null,
			code text not null,
			primary key (session_id, id)
		)`,
		`create table if not exists join_code (
			code_hash text not null primary key,
			session_id text not null
		)`
	],
	[
		// Takes the place of `contribution`, which stays empty: see `bring-to-one-comparison.ts`.
		`create table if not exists collected (
			session_id text not null primary key,
			sealed text not null
		)`,
		`create table if not exists server_state (
			name text not null primary key,
			value text not null
		)`
	],
	// What everybody looks at, as JSON. `revealed` is what a program without it wrote, and 0 since.
	['alter table session add column slide text'],
	// Id of the session that was started anew in place of this one.
	['alter table session add column successor text']
];
