-- The local side: what an application that holds contacts and companies would have.
-- Times are UTC, as 'YYYY-MM-DD HH:MM:SS.ffffff'.
CREATE TABLE company (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	name TEXT NOT NULL UNIQUE,
	website TEXT,
	city TEXT,
	employees INTEGER,
	founded TEXT,
	date_modified TEXT NOT NULL
);
CREATE TABLE contact (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	firstname TEXT,
	lastname TEXT NOT NULL,
	email TEXT UNIQUE,
	phone TEXT,
	city TEXT,
	country TEXT,
	points INTEGER,
	score REAL,
	is_active INTEGER,
	birthday TEXT,
	interests TEXT, -- 'art|books'
	company_id INTEGER REFERENCES company (id) ON DELETE SET NULL,
	date_modified TEXT NOT NULL
);
CREATE INDEX contact_modified ON contact (date_modified, id);
CREATE INDEX company_modified ON company (date_modified, id);
