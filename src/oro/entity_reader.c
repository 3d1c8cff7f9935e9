#include "oro/entity_reader.h"

#include "exceptions/exceptions.h"
#include "exchange/settings.h"
#include "members.h"
#include "oro/entity_query.h"
#include "oro/step.h"
#include "oro/step_context.h"

#include "stubs/EntityReaderById_arginfo.h"

#define ID_FILTER "id"

/* Rows of a chunk are read at once: SQLite, to which there is no way to go, is quickest where the processor's caches
 * hold them. */
enum { CHUNK = 1000, CHUNK_SQLITE = 250 };

zend_class_entry *syncengine_ce_EntityReaderById;
static syncengine_class entity_reader_class;

static zend_object *entity_reader_new(zend_class_entry *ce)
{
	syncengine_entity_reader *reader = syncengine_object_alloc(
		sizeof(*reader), offsetof(syncengine_entity_reader, std), ce, &entity_reader_class);

	return &reader->std;
}

static void entity_reader_drop_chunk(syncengine_entity_reader *reader)
{
	zval *rows = reader->rows, **asked = reader->asked;
	uint32_t count = reader->count;

	reader->rows = NULL;
	reader->asked = NULL;
	reader->count = reader->at = 0;
	for (uint32_t i = 0; i < count; i++) {
		zval_ptr_dtor(&rows[i]);
	}
	if (rows) {
		efree(rows);
		efree(asked);
	}
}

/* Begins with another list, of which it takes a reference; IS_UNDEF: with none. */
static void entity_reader_begin(syncengine_entity_reader *reader, zval *identifiers)
{
	zval list, missing;

	entity_reader_drop_chunk(reader);
	if (reader->repeated) {
		efree(reader->repeated);
	}
	reader->repeated = NULL;
	reader->place = 0;
	reader->begun = false;
	ZVAL_COPY_VALUE(&list, &reader->identifiers);
	ZVAL_COPY_VALUE(&missing, &reader->missing);
	ZVAL_COPY_VALUE(&reader->identifiers, identifiers);
	ZVAL_EMPTY_ARRAY(&reader->missing);
	zval_ptr_dtor(&list);
	zval_ptr_dtor(&missing);
}

static void entity_reader_free(zend_object *object)
{
	syncengine_entity_reader *reader = syncengine_entity_reader_from_obj(object);

	entity_reader_drop_chunk(reader);
	if (reader->repeated) {
		efree(reader->repeated);
	}
	zval_ptr_dtor(&reader->identifiers);
	zval_ptr_dtor(&reader->missing);
	syncengine_obj_release(reader->context);
	syncengine_entity_source_free(&reader->source);
	if (reader->sql) {
		syncengine_sql_close(reader->sql);
	}
	syncengine_obj_release(reader->pdo);
	zend_object_std_dtor(object);
}

static HashTable *entity_reader_gc(zend_object *object, zval **table, int *count)
{
	syncengine_entity_reader *reader = syncengine_entity_reader_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	syncengine_gc_add_obj(buffer, reader->pdo);
	syncengine_gc_add_obj(buffer, reader->context);
	zend_get_gc_buffer_add_zval(buffer, &reader->identifiers);
	zend_get_gc_buffer_add_zval(buffer, &reader->missing);
	for (uint32_t i = 0; i < reader->count; i++) {
		zend_get_gc_buffer_add_zval(buffer, &reader->rows[i]);
	}
	if (reader->sql) {
		syncengine_sql_gc(reader->sql, buffer);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

/* The reader of a running method; NULL with an exception where it is not constructed, or is asking the database. */
static syncengine_entity_reader *entity_reader_this(zval *this)
{
	syncengine_entity_reader *reader = syncengine_entity_reader_from_obj(Z_OBJ_P(this));

	if (!syncengine_object_initialized(reader->sql != NULL, Z_OBJ_P(this))) {
		return NULL;
	}
	if (reader->busy) {
		zend_throw_error(NULL, "%s is reading: it can't be called from within its connection",
			ZSTR_VAL(reader->std.ce->name));
		return NULL;
	}
	return reader;
}

typedef struct {
	zend_long chunk;
	HashTable *associations;
} reader_options;

static const syncengine_setting option_list[] = {
	{.key = "chunk", .type = SYNCENGINE_SETTING_LONG, .offset = offsetof(reader_options, chunk), .least = 1},
	{.key = "associations",
		.type = SYNCENGINE_SETTING_ARRAY,
		.offset = offsetof(reader_options, associations)},
};

ZEND_METHOD(SyncEngine_Oro_EntityReaderById, __construct)
{
	syncengine_entity_reader *reader = syncengine_entity_reader_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_class_entry *pdo_class = zend_hash_str_find_ptr(CG(class_table), ZEND_STRL("pdo"));
	reader_options read = {0};
	zend_object *pdo;
	zend_string *table;
	HashTable *identifier, *columns = (HashTable *)&zend_empty_array, *options = NULL;
	syncengine_sql *sql;

	ZEND_PARSE_PARAMETERS_START(3, 5)
		Z_PARAM_OBJ_OF_CLASS(pdo, pdo_class)
		Z_PARAM_STR(table)
		Z_PARAM_ARRAY_HT(identifier)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(columns)
		Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();
	if (!syncengine_object_unconstructed(reader->pdo != NULL, Z_OBJ_P(ZEND_THIS)) ||
		!syncengine_settings_read(
			"EntityReaderById", options, option_list, sizeof(option_list) / sizeof(*option_list), &read)) {
		RETURN_THROWS();
	}
	sql = syncengine_sql_open(pdo);
	if (!sql) {
		RETURN_THROWS();
	}
	if (!syncengine_entity_source_setup(
			&reader->source, sql, table, identifier, columns, read.associations)) {
		syncengine_entity_source_free(&reader->source);
		syncengine_sql_close(sql);
		RETURN_THROWS();
	}
	reader->pdo = syncengine_obj_copy(pdo);
	reader->sql = sql;
	if (read.chunk == 0) {
		read.chunk = sql->dialect->kind == SYNCENGINE_SQLITE ? CHUNK_SQLITE : CHUNK;
	}
	reader->chunk = MIN(read.chunk, (zend_long)syncengine_entity_query_max(&reader->source, sql));
	ZVAL_EMPTY_ARRAY(&reader->identifiers);
	ZVAL_EMPTY_ARRAY(&reader->missing);
}

ZEND_METHOD(SyncEngine_Oro_EntityReaderById, setIdentifiers)
{
	syncengine_entity_reader *reader = entity_reader_this(ZEND_THIS);
	zval *identifiers, *identifier, list;
	char buffer[200];
	zend_string *name;
	zend_ulong index;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY(identifiers)
	ZEND_PARSE_PARAMETERS_END();
	if (!reader) {
		RETURN_THROWS();
	}
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(identifiers), index, name, identifier) {
		const char *problem = syncengine_key_problem(&reader->source.key, identifier, buffer, sizeof(buffer));

		if (problem && name) {
			zend_argument_value_error(
				1, "must be a list of identifiers: that of \"%s\" %s", ZSTR_VAL(name), problem);
		} else if (problem) {
			zend_argument_value_error(
				1, "must be a list of identifiers: that of " ZEND_ULONG_FMT " %s", index, problem);
		}
		if (problem) {
			RETURN_THROWS();
		}
	}
	ZEND_HASH_FOREACH_END();
	ZVAL_COPY(&list, identifiers);
	entity_reader_begin(reader, &list);
}

ZEND_METHOD(SyncEngine_Oro_EntityReaderById, setContext)
{
	syncengine_entity_reader *reader = entity_reader_this(ZEND_THIS);
	zend_object *context, *old;
	zval arguments[1], identifiers;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(context, syncengine_ce_StepContext)
	ZEND_PARSE_PARAMETERS_END();
	if (!reader) {
		RETURN_THROWS();
	}
	old = reader->context;
	reader->context = syncengine_obj_copy(context);
	syncengine_obj_release(old);
	ZVAL_STRING(&arguments[0], ID_FILTER);
	if (syncengine_call_method(context, "getvalue", &identifiers, 1, arguments)) {
		if (Z_TYPE(identifiers) != IS_NULL) {
			syncengine_call_method(&reader->std, "setidentifiers", return_value, 1, &identifiers);
			ZVAL_NULL(return_value);
		}
		zval_ptr_dtor(&identifiers);
	}
	zval_ptr_dtor(&arguments[0]);
}

static bool is_repeated(const syncengine_entity_reader *reader, uint32_t place)
{
	return reader->repeated && (reader->repeated[place / 8] & (1u << (place % 8)));
}

/* Which identifiers are next, and where the list goes on after them. */
static uint32_t entity_reader_gather(syncengine_entity_reader *reader, zval **asked)
{
	HashTable *list = Z_ARRVAL(reader->identifiers);
	uint32_t place = reader->place, count = 0;

	while (place < list->nNumUsed && count < (uint32_t)reader->chunk) {
		zval *identifier = syncengine_key_element(list, place);

		if (identifier && !is_repeated(reader, place)) {
			asked[count++] = identifier;
		}
		place++;
	}
	reader->place = place;
	return count;
}

/* Puts the rows where they belong, out of the list, which is nobody else's; false with an exception where two belong to one identifier. */
static bool entity_reader_place(syncengine_entity_reader *reader, HashTable *found)
{
	zend_long first = syncengine_entity_query_first(reader->sql);
	zval *row;

	ZEND_HASH_FOREACH_VAL(found, row) {
		zend_ulong position = (zend_ulong)(syncengine_sql_column_long(row, 0) - first);

		if (position >= reader->count) {
			continue;
		}
		if (!Z_ISUNDEF(reader->rows[position])) {
			syncengine_throw(syncengine_ce_ConfigurationException,
				"EntityReaderById: there is more than one row in %s for one identifier: the key must be of "
				"one "
				"entity, and each association of one row",
				ZSTR_VAL(reader->source.table));
			return false;
		}
		ZVAL_COPY_VALUE(&reader->rows[position], row);
		ZVAL_NULL(row);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool entity_reader_query(syncengine_entity_reader *reader)
{
	const syncengine_sql_purpose purpose = {"reading entities", ZSTR_VAL(reader->source.table)};
	uint32_t count = syncengine_entity_query_count(reader->sql, reader->count, (uint32_t)reader->chunk);
	zend_string *text = syncengine_entity_query_text(&reader->source, reader->sql, count);
	HashTable *params =
		syncengine_entity_query_params(&reader->source, reader->sql, reader->asked, reader->count, count);
	zval found;
	bool ok = syncengine_sql_run(reader->sql, &purpose, text, params, &found, NULL);

	zend_string_release(text);
	if (ok) {
		SEPARATE_ARRAY(&found);
		ok = entity_reader_place(reader, Z_ARRVAL(found));
		zval_ptr_dtor(&found);
	}
	return ok;
}

/* Reads the next chunk: none at the end of the list. False with an exception; nothing is passed over then. */
static bool entity_reader_next(syncengine_entity_reader *reader)
{
	uint32_t left = Z_ARRVAL(reader->identifiers)->nNumUsed - reader->place, place = reader->place;
	uint32_t size = MIN(left, (uint32_t)MIN(reader->chunk, UINT32_MAX));
	bool ok;

	entity_reader_drop_chunk(reader);
	if (left == 0) {
		return true;
	}
	if (!syncengine_entity_source_describe(&reader->source, reader->sql)) {
		return false;
	}
	if (!reader->begun) {
		reader->repeated = syncengine_key_repeated(&reader->source.key, Z_ARRVAL(reader->identifiers));
		reader->begun = true;
	}
	reader->asked = safe_emalloc(size, sizeof(*reader->asked), 0);
	reader->rows = ecalloc(size, sizeof(*reader->rows));
	reader->count = entity_reader_gather(reader, reader->asked);
	ok = reader->count == 0 || entity_reader_query(reader);
	if (!ok) {
		reader->place = place;
		entity_reader_drop_chunk(reader);
	}
	return ok;
}

/* Makes an entity of a row, which it releases. */
static void entity_reader_take(const syncengine_entity_reader *reader, zval *row, zval *entity)
{
	HashTable *values = Z_ARRVAL_P(row), *array = zend_array_dup(reader->source.row);
	uint32_t width = array->nNumUsed;
	zval *value;

	if (EXPECTED(HT_IS_PACKED(values) && GC_REFCOUNT(values) == 1 && values->nNumUsed > width)) {
		/* Nobody else has the row: its values move, after the position, which is a number. */
		for (uint32_t i = 0; i < width; i++) {
			ZVAL_COPY_VALUE(&array->arData[i].val, &values->arPacked[i + 1]);
			ZVAL_NULL(&values->arPacked[i + 1]);
		}
	} else {
		for (uint32_t i = 0; i < width; i++) {
			value = zend_hash_index_find(values, i + 1);
			if (value) {
				ZVAL_COPY(&array->arData[i].val, value);
			}
		}
	}
	ZVAL_ARR(entity, array);
	zval_ptr_dtor(row);
	ZVAL_UNDEF(row);
}

static void entity_reader_miss(syncengine_entity_reader *reader, zval *identifier)
{
	zval copy;

	ZVAL_COPY_DEREF(&copy, identifier);
	SEPARATE_ARRAY(&reader->missing);
	zend_hash_next_index_insert_new(Z_ARRVAL(reader->missing), &copy);
	if (reader->context) {
		syncengine_step_context_increment(
			syncengine_step_context_from_obj(reader->context), SYNCENGINE_COUNT_MISSING, 1);
	}
}

/* The next entity into an undefined zval, null where there are no more; undefined with an exception. */
static void entity_reader_read(syncengine_entity_reader *reader, zval *entity)
{
	bool ok;

	do {
		while (reader->at < reader->count) {
			uint32_t at = reader->at++;

			if (!Z_ISUNDEF(reader->rows[at])) {
				entity_reader_take(reader, &reader->rows[at], entity);
				return;
			}
			entity_reader_miss(reader, reader->asked[at]);
		}
		reader->busy = true;
		ok = entity_reader_next(reader);
		reader->busy = false;
	} while (ok && reader->count > 0);
	if (ok) {
		ZVAL_NULL(entity);
	}
}

ZEND_METHOD(SyncEngine_Oro_EntityReaderById, read)
{
	syncengine_entity_reader *reader = entity_reader_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!reader) {
		RETURN_THROWS();
	}
	GC_ADDREF(&reader->std);
	entity_reader_read(reader, return_value);
	OBJ_RELEASE(&reader->std);
}

ZEND_METHOD(SyncEngine_Oro_EntityReaderById, getMissingIdentifiers)
{
	syncengine_entity_reader *reader = entity_reader_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!reader) {
		RETURN_THROWS();
	}
	RETURN_COPY(&reader->missing);
}

ZEND_METHOD(SyncEngine_Oro_EntityReaderById, close)
{
	syncengine_entity_reader *reader = entity_reader_this(ZEND_THIS);
	zend_object *context;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!reader) {
		RETURN_THROWS();
	}
	context = reader->context;
	reader->context = NULL;
	reader->place = Z_ARRVAL(reader->identifiers)->nNumUsed;
	entity_reader_drop_chunk(reader);
	syncengine_obj_release(context);
}

void syncengine_entity_reader_register(void)
{
	syncengine_ce_EntityReaderById =
		register_class_SyncEngine_Oro_EntityReaderById(syncengine_ce_ItemReaderInterface,
			syncengine_ce_StepContextAwareInterface, syncengine_ce_ClosableInterface);
	syncengine_ce_EntityReaderById->create_object = entity_reader_new;
	syncengine_class_init(&entity_reader_class, syncengine_ce_EntityReaderById, &syncengine_native,
		offsetof(syncengine_entity_reader, std), entity_reader_free, NULL, NULL);
	entity_reader_class.handlers.get_gc = entity_reader_gc;
}
