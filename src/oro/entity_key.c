#include "oro/entity_key.h"

#include "core/se_hash.h"
#include "core/se_json.h"
#include "members.h"

void syncengine_key_free(syncengine_key *key)
{
	for (uint32_t i = 0; i < key->count; i++) {
		syncengine_str_release(key->columns[i].name);
		syncengine_str_release(key->columns[i].type);
		syncengine_str_release(key->columns[i].collation);
	}
	if (key->columns) {
		efree(key->columns);
	}
	key->columns = NULL;
	key->count = 0;
}

static bool is_any_of(const zend_string *type, const char *const *names)
{
	for (size_t i = 0; names[i]; i++) {
		if (strncasecmp(ZSTR_VAL(type), names[i], strlen(names[i])) == 0) {
			return true;
		}
	}
	return false;
}

static syncengine_key_kind key_kind(const syncengine_sql *sql, const zend_string *type)
{
	static const char *const uuid[] = {"pg_catalog.uuid", "uuid", NULL};
	static const char *const binary[] = {
		"pg_catalog.bytea", "binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob", NULL};
	static const char *const text[] = {"pg_catalog.bpchar", "char", "enum", NULL};

	if (syncengine_sql_is_integer(sql, type)) {
		return SYNCENGINE_KEY_INTEGER;
	}
	if (syncengine_sql_is_untyped(sql, type)) {
		return SYNCENGINE_KEY_UNTYPED;
	}
	if (syncengine_sql_is_text(sql, type) || is_any_of(type, text)) {
		return SYNCENGINE_KEY_TEXT;
	}
	/* SQLite has neither: a column that is declared so is one of numbers, which takes texts as they are. */
	if (sql->dialect->kind != SYNCENGINE_SQLITE && is_any_of(type, uuid)) {
		return SYNCENGINE_KEY_UUID;
	}
	if (sql->dialect->kind != SYNCENGINE_SQLITE && is_any_of(type, binary)) {
		return SYNCENGINE_KEY_BINARY;
	}
	return SYNCENGINE_KEY_OTHER;
}

void syncengine_key_describe(
	syncengine_key_column *column, const syncengine_sql *sql, const syncengine_sql_column_type *found)
{
	syncengine_str_release(column->type);
	syncengine_str_release(column->collation);
	column->type = zend_string_copy(found->type);
	column->collation = syncengine_str_copy(found->collation);
	column->kind = key_kind(sql, found->type);
	column->is_unsigned = sql->dialect->kind == SYNCENGINE_MYSQL && column->kind == SYNCENGINE_KEY_INTEGER &&
		syncengine_sql_type_contains(found->type, "unsigned");
}

/* The value for a column; NULL: there is none. */
static zval *key_value(const syncengine_key *key, uint32_t column, zval *identifier)
{
	zval *value = identifier;

	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_ARRAY) {
		HashTable *parts = Z_ARRVAL_P(value);

		value = zend_symtable_find(parts, key->columns[column].name);
		if (!value) {
			value = zend_hash_index_find(parts, column);
		}
		if (value) {
			ZVAL_DEREF(value);
		}
	} else if (key->count > 1) {
		value = NULL;
	}
	return value;
}

const char *syncengine_key_problem(const syncengine_key *key, zval *identifier, char *buffer, size_t size)
{
	ZVAL_DEREF(identifier);
	if (Z_TYPE_P(identifier) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(identifier)) != key->count) {
		snprintf(buffer, size, "has %u values, the key has %u",
			zend_hash_num_elements(Z_ARRVAL_P(identifier)), key->count);
		return buffer;
	}
	if (Z_TYPE_P(identifier) != IS_ARRAY && key->count > 1) {
		snprintf(buffer, size, "is of type %s, the key has %u columns", syncengine_type_name(identifier),
			key->count);
		return buffer;
	}
	for (uint32_t i = 0; i < key->count; i++) {
		zval *value = key_value(key, i, identifier);

		if (!value) {
			snprintf(buffer, size, "has no value for %s", ZSTR_VAL(key->columns[i].name));
			return buffer;
		}
		if (Z_TYPE_P(value) != IS_STRING && Z_TYPE_P(value) != IS_LONG) {
			snprintf(buffer, size, "is of type %s for %s, not int or string", syncengine_type_name(value),
				ZSTR_VAL(key->columns[i].name));
			return buffer;
		}
	}
	return NULL;
}

/* MySQL makes the nearest one that fits of a number that doesn't. */
static void part_of_number(const syncengine_key_column *column, syncengine_key_part *part, zend_long number)
{
	if (number >= 0 || !column->is_unsigned) {
		part->type = SYNCENGINE_PART_NUMBER;
		part->number = number;
	}
}

/* Whether a text is one of the integers of 64 bits that need all of them. */
static bool is_beyond_int64(se_slice text)
{
	static const char first[] = "9223372036854775808", last[] = "18446744073709551615";

	return strspn(text.at, "0123456789") == text.length &&
		((text.length == sizeof(first) - 1 && memcmp(text.at, first, text.length) >= 0) ||
			(text.length == sizeof(last) - 1 && text.at[0] == '1' &&
				memcmp(text.at, last, text.length) <= 0));
}

/*
 * What servers refuse would fail the query for all the others, and SQLite makes 1 of '1.0': such a text is in no
 * column.
 */
static bool part_possible(const syncengine_key *key, const syncengine_key_column *column, se_slice text)
{
	if (column->kind == SYNCENGINE_KEY_INTEGER) {
		return column->is_unsigned && is_beyond_int64(text);
	}
	if (key->database == SYNCENGINE_SQLITE || column->kind == SYNCENGINE_KEY_BINARY) {
		return true;
	}
	return se_utf8_check(text.at, text.length) == text.length &&
		(key->database != SYNCENGINE_PGSQL || !memchr(text.at, 0, text.length));
}

static void part_of_text(
	const syncengine_key *key, const syncengine_key_column *column, syncengine_key_part *part, se_slice text)
{
	int64_t number;

	if (column->kind == SYNCENGINE_KEY_INTEGER && se_identifier_integer(text, &number)) {
		part_of_number(column, part, number);
		return;
	}
	if (column->kind == SYNCENGINE_KEY_UUID) {
		if (se_identifier_uuid(text, part->uuid)) {
			part->type = SYNCENGINE_PART_TEXT;
			part->text = se_slice_of(part->uuid, SE_UUID_LENGTH);
		}
		return;
	}
	if (part_possible(key, column, text)) {
		part->type = SYNCENGINE_PART_TEXT;
		part->text = text;
	}
}

void syncengine_key_part_read(
	const syncengine_key *key, uint32_t column, zval *identifier, syncengine_key_part *part)
{
	const zval *value = key_value(key, column, identifier);
	char *end;

	part->type = SYNCENGINE_PART_NONE;
	if (!value) {
		return;
	}
	if (Z_TYPE_P(value) == IS_STRING) {
		part_of_text(key, &key->columns[column], part, se_slice_of(Z_STRVAL_P(value), Z_STRLEN_P(value)));
	} else if (Z_TYPE_P(value) == IS_LONG) {
		if (key->columns[column].kind == SYNCENGINE_KEY_INTEGER) {
			part_of_number(&key->columns[column], part, Z_LVAL_P(value));
			return;
		}
		/* 5 and '5' are the same; `uuid` has room for the longest. */
		end = part->uuid + SE_UUID_LENGTH;
		*end = '\0';
		end = zend_print_long_to_buf(end, Z_LVAL_P(value));
		part_of_text(
			key, &key->columns[column], part, se_slice_of(end, (size_t)(part->uuid + SE_UUID_LENGTH - end)));
	}
}

zval *syncengine_key_element(HashTable *list, uint32_t place)
{
	zval *element = HT_IS_PACKED(list) ? &list->arPacked[place] : &list->arData[place].val;

	return Z_TYPE_P(element) == IS_UNDEF ? NULL : element;
}

static uint64_t identifier_hash(const syncengine_key *key, zval *identifier)
{
	syncengine_key_part part;
	uint64_t hash = 0;

	for (uint32_t i = 0; i < key->count; i++) {
		syncengine_key_part_read(key, i, identifier, &part);
		if (part.type == SYNCENGINE_PART_NUMBER) {
			hash = se_mix(hash + (uint64_t)part.number + UINT64_C(0x9e3779b97f4a7c15));
		} else if (part.type == SYNCENGINE_PART_TEXT) {
			hash = se_hash(hash, part.text.at, part.text.length);
		}
	}
	return hash;
}

/* Whether both have the same value for a column, whatever the column makes of it. */
static bool same_value(const syncengine_key *key, uint32_t column, zval *left, zval *right)
{
	zval *a = key_value(key, column, left), *b = key_value(key, column, right);

	return a && b && zend_is_identical(a, b);
}

/* Whether both say the same of every column; of what no column could hold, they must say it the same way. */
static bool identifier_equals(const syncengine_key *key, zval *left, zval *right)
{
	syncengine_key_part a, b;

	for (uint32_t i = 0; i < key->count; i++) {
		syncengine_key_part_read(key, i, left, &a);
		syncengine_key_part_read(key, i, right, &b);
		if (a.type != b.type || (a.type == SYNCENGINE_PART_NUMBER && a.number != b.number) ||
			(a.type == SYNCENGINE_PART_TEXT && !se_slice_equals(a.text, b.text)) ||
			(a.type == SYNCENGINE_PART_NONE && !same_value(key, i, left, right))) {
			return false;
		}
	}
	return true;
}

uint8_t *syncengine_key_repeated(const syncengine_key *key, HashTable *list)
{
	size_t slots = 16, at;
	uint32_t *places; /* 1 + where an identifier stands; 0: free */
	uint8_t *repeated = NULL;

	while (slots < (size_t)zend_hash_num_elements(list) * 3 / 2) {
		slots *= 2;
	}
	places = ecalloc(slots, sizeof(*places));
	for (uint32_t place = 0; place < list->nNumUsed; place++) {
		zval *identifier = syncengine_key_element(list, place);

		if (!identifier) {
			continue;
		}
		at = (size_t)identifier_hash(key, identifier) & (slots - 1);
		while (
			places[at] && !identifier_equals(key, syncengine_key_element(list, places[at] - 1), identifier)) {
			at = (at + 1) & (slots - 1);
		}
		if (!places[at]) {
			places[at] = place + 1;
			continue;
		}
		if (!repeated) {
			repeated = ecalloc(list->nNumUsed / 8 + 1, 1);
		}
		repeated[place / 8] |= (uint8_t)(1u << (place % 8));
	}
	efree(places);
	return repeated;
}
