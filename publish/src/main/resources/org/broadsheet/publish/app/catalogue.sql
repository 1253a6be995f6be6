CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE position (partition_no INTEGER PRIMARY KEY, next_offset INTEGER NOT NULL, leader_epoch INTEGER);
CREATE TABLE landmark (partition_no INTEGER PRIMARY KEY, record_offset INTEGER NOT NULL, digest TEXT NOT NULL);

-- A shelf is the path of drawers that something lies in. Shelves are in the order of their bytes.
CREATE TABLE post (
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, sha256 TEXT NOT NULL, visibility TEXT NOT NULL, live INTEGER NOT NULL,
  published INTEGER NOT NULL, day_only INTEGER NOT NULL, shelf TEXT NOT NULL,
  title TEXT NOT NULL, summary TEXT NOT NULL, link_key TEXT NOT NULL, feed_id TEXT NOT NULL,
  asked INTEGER NOT NULL, wish TEXT NOT NULL, warnings TEXT NOT NULL, address TEXT);
CREATE INDEX post_order ON post (live, published DESC, id);
CREATE INDEX post_shelf ON post (live, shelf);
CREATE INDEX post_due ON post (visibility, live, published);
CREATE INDEX post_address ON post (address);
CREATE INDEX post_link_key ON post (link_key);
CREATE INDEX post_feed_id ON post (feed_id);
CREATE TABLE deleted (post_id TEXT PRIMARY KEY, version INTEGER NOT NULL);
CREATE TABLE body (post_id TEXT PRIMARY KEY, json BLOB NOT NULL);

CREATE TABLE tag (
  post_id TEXT NOT NULL, slug TEXT NOT NULL, label TEXT NOT NULL, published INTEGER NOT NULL, shelf TEXT NOT NULL,
  PRIMARY KEY (post_id, slug));
CREATE INDEX tag_order ON tag (slug, published DESC, post_id);
CREATE INDEX tag_label ON tag (slug, label, post_id);
CREATE INDEX tag_shelf ON tag (slug, shelf);
CREATE TABLE tag_total (slug TEXT PRIMARY KEY, shelf TEXT NOT NULL, posts INTEGER NOT NULL);
CREATE INDEX tag_total_shelf ON tag_total (shelf);

CREATE TABLE source (
  post_id TEXT NOT NULL, source TEXT NOT NULL, label TEXT NOT NULL, published INTEGER NOT NULL, shelf TEXT NOT NULL,
  citations BLOB NOT NULL, PRIMARY KEY (post_id, source));
CREATE INDEX source_order ON source (source, published DESC, post_id);
CREATE INDEX source_label ON source (source, label, post_id);
CREATE INDEX source_shelf ON source (source, shelf);
CREATE TABLE source_total (source TEXT PRIMARY KEY, kind TEXT NOT NULL, posts INTEGER NOT NULL);
CREATE INDEX source_total_order ON source_total (kind, posts DESC, source);
CREATE TABLE source_year (
  year TEXT NOT NULL, source TEXT NOT NULL, shelf TEXT NOT NULL, posts INTEGER NOT NULL, PRIMARY KEY (year, source));
CREATE INDEX source_year_shelf ON source_year (year, shelf);

CREATE TABLE link (post_id TEXT NOT NULL, target TEXT NOT NULL, PRIMARY KEY (post_id, target));
CREATE INDEX link_target ON link (target);
CREATE TABLE asset (post_id TEXT NOT NULL, path TEXT NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY (post_id, path));
CREATE INDEX asset_path ON asset (path);

CREATE TABLE claim (post_id TEXT NOT NULL, address_key TEXT NOT NULL, PRIMARY KEY (post_id, address_key));
CREATE INDEX claim_key ON claim (address_key);
CREATE TABLE alias (
  post_id TEXT NOT NULL, address TEXT NOT NULL, address_key TEXT NOT NULL, PRIMARY KEY (post_id, address));
CREATE INDEX alias_address ON alias (address);
CREATE INDEX alias_key ON alias (address_key);
CREATE TABLE history (address TEXT PRIMARY KEY, address_key TEXT NOT NULL, post_id TEXT NOT NULL, until TEXT);
CREATE INDEX history_key ON history (address_key);
CREATE INDEX history_post ON history (post_id);

CREATE TABLE page (path TEXT PRIMARY KEY, sha256 TEXT NOT NULL, size INTEGER NOT NULL, modified INTEGER NOT NULL);
CREATE TABLE static_file (path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL);
CREATE TABLE receipt (post_id TEXT PRIMARY KEY, digest TEXT NOT NULL);

CREATE TABLE outbox (
  kind TEXT NOT NULL, name TEXT NOT NULL, version INTEGER NOT NULL, urgency INTEGER NOT NULL,
  postponed INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (kind, name));
CREATE INDEX outbox_order ON outbox (kind, postponed, urgency, name);
