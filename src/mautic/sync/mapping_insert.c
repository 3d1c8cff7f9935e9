/* New mappings in multi-row INSERTs. */
#include "mautic/sync/mapping_batch.h"

#include "zend_exceptions.h"

#include "mautic/sync/mapping_rows.h"

#define ENTITY "Mautic\\IntegrationsBundle\\Entity\\ObjectMapping"

/* One run of inserts. */
typedef struct {
	mapping_doctrine doctrine;
	HashTable *entities;
	zval fields;  /* list of the names of what is inserted */
	zval types;   /* list of their Doctrine types */
	zval columns; /* list of their columns */
	zval id;      /* the name of the identifier */
	zval ids;     /* list of the IDs of the new rows */
	bool last_id; /* the database tells the last ID of a statement, else the first */
} insert;

static void insert_free(insert *this)
{
	mapping_doctrine_close(&this->doctrine);
	zval_ptr_dtor(&this->fields);
	zval_ptr_dtor(&this->types);
	zval_ptr_dtor(&this->columns);
	zval_ptr_dtor(&this->id);
	zval_ptr_dtor(&this->ids);
}

/* Adds a field, or notes it as the identifier. False with an exception. */
static bool read_field(insert *this, zval *field)
{
	zval is_id, column, type;
	bool ok;

	if (!mautic_call(&this->doctrine.metadata, "isIdentifier", &is_id, 1, field)) {
		return false;
	}
	if (zend_is_true(&is_id)) {
		zval_ptr_dtor(&this->id);
		ZVAL_COPY(&this->id, field);
		return true;
	}
	ok = mautic_call(&this->doctrine.metadata, "getColumnName", &column, 1, field);
	if (ok && (ok = mautic_call(&this->doctrine.metadata, "getTypeOfField", &type, 1, field))) {
		mautic_array_push(&this->fields, field);
		mautic_array_push(&this->columns, &column);
		mautic_array_push(&this->types, &type);
		zval_ptr_dtor(&type);
	}
	zval_ptr_dtor(&column);
	return ok;
}

static bool read_fields(insert *this)
{
	zval names, *name;
	bool ok = mautic_call(&this->doctrine.metadata, "getFieldNames", &names, 0, NULL);

	if (ok) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(names), name) {
			ZVAL_DEREF(name);
			if (!(ok = read_field(this, name))) {
				break;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&names);
	return ok;
}

/* Whether the database's IDs of a statement's rows are known from one of them; false with an exception as well. */
static bool read_platform(insert *this)
{
	zval platform;
	bool known;

	if (!mautic_call(&this->doctrine.connection, "getDatabasePlatform", &platform, 0, NULL)) {
		return false;
	}
	this->last_id = site_instance_of(&platform, "Doctrine\\DBAL\\Platforms\\SqlitePlatform");
	known = this->last_id ||
		site_instance_of(&platform, "Doctrine\\DBAL\\Platforms\\AbstractMySQLPlatform") ||
		site_instance_of(&platform, "Doctrine\\DBAL\\Platforms\\MySQLPlatform");
	zval_ptr_dtor(&platform);
	return known;
}

/* Whether an entity is a new one that Doctrine does not know; false with an exception as well. */
static bool is_new(insert *this, zval *entity)
{
	zval id, known;
	bool fresh;

	if (Z_TYPE_P(entity) != IS_OBJECT || !zend_string_equals_literal(Z_OBJCE_P(entity)->name, ENTITY) ||
		!mautic_call(entity, "getId", &id, 0, NULL)) {
		return false;
	}
	fresh = Z_TYPE(id) == IS_NULL;
	zval_ptr_dtor(&id);
	if (!fresh || !mautic_call(&this->doctrine.manager, "contains", &known, 1, entity)) {
		return false;
	}
	fresh = !zend_is_true(&known);
	zval_ptr_dtor(&known);
	return fresh;
}

/* Whether all entities are new, and different ones. */
static bool all_new(insert *this)
{
	HashTable seen;
	zval *entity;
	bool fresh = true;

	zend_hash_init(&seen, zend_hash_num_elements(this->entities), NULL, NULL, false);
	ZEND_HASH_FOREACH_VAL(this->entities, entity) {
		ZVAL_DEREF(entity);
		fresh = is_new(this, entity) && zend_hash_index_add_empty_element(&seen, Z_OBJ_HANDLE_P(entity));
		if (!fresh) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	zend_hash_destroy(&seen);
	return fresh;
}

static zend_string *insert_text(insert *this, uint32_t rows)
{
	zend_string *table = site_table("sync_object_mapping");
	uint32_t count = zend_hash_num_elements(Z_ARRVAL(this->columns));
	smart_str sql = {0};
	bool first = true;
	zval *column;

	smart_str_appends(&sql, "INSERT INTO ");
	smart_str_append(&sql, table);
	smart_str_appends(&sql, " (");
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(this->columns), column) {
		smart_str_appends(&sql, first ? "" : ", ");
		smart_str_append(&sql, Z_STR_P(column));
		first = false;
	}
	ZEND_HASH_FOREACH_END();
	smart_str_appends(&sql, ") VALUES ");
	for (uint32_t i = 0; i < rows; i++) {
		smart_str_appends(&sql, i ? ", (" : "(");
		mapping_rows_marks(&sql, count);
		smart_str_appendc(&sql, ')');
	}
	zend_string_release(table);
	return smart_str_extract(&sql);
}

/* Adds the values of an entity's fields. False with an exception. */
static bool add_values(insert *this, zval *entity, zval *params, zval *types)
{
	zval arguments[2], value, *field, *type;
	uint32_t i = 0;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(this->fields), field) {
		ZVAL_COPY_VALUE(&arguments[0], entity);
		ZVAL_COPY_VALUE(&arguments[1], field);
		if (!mautic_call(&this->doctrine.metadata, "getFieldValue", &value, 2, arguments)) {
			return false;
		}
		type = zend_hash_index_find(Z_ARRVAL(this->types), i++);
		site_param(params, &value);
		site_param_copy(types, type);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* $connection->$method(…) as a number; 0 where it is none. */
static zend_long number(insert *this, const char *method, const char *sql)
{
	zval argument, result;
	zend_long value = 0;

	ZVAL_UNDEF(&argument);
	if (sql) {
		ZVAL_STRING(&argument, sql);
	}
	if (mautic_call(&this->doctrine.connection, method, &result, sql ? 1 : 0, &argument)) {
		value = zval_get_long(&result);
	}
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&argument);
	return value;
}

/* Notes the IDs of the rows that the last statement has made. False with an exception. */
static bool note_ids(insert *this, uint32_t rows)
{
	zend_long id = number(this, "lastInsertId", NULL), step = 1;

	if (!EG(exception) && !this->last_id && rows > 1) {
		step = number(this, "fetchOne", "SELECT @@auto_increment_increment");
	}
	if (this->last_id) {
		id -= rows - 1;
	}
	if (!EG(exception) && (id <= 0 || step <= 0)) {
		zend_throw_error(NULL, "The database does not tell the IDs of new rows");
	}
	for (uint32_t i = 0; i < rows && !EG(exception); i++) {
		add_next_index_long(&this->ids, id + (zend_long)i * step);
	}
	return !EG(exception);
}

/* Inserts what was collected, and starts anew. False with an exception. */
static bool run_chunk(insert *this, uint32_t rows, zval *params, zval *types)
{
	bool ok = site_execute(&this->doctrine.connection, insert_text(this, rows), params, types) &&
		note_ids(this, rows);

	/* A logger or an exception may have kept them. */
	zval_ptr_dtor(params);
	zval_ptr_dtor(types);
	array_init(params);
	array_init(types);
	return ok;
}

static bool run_all(void *context)
{
	insert *this = context;
	uint32_t rows = 0;
	zval params, types, *entity;
	bool ok = true;

	array_init(&params);
	array_init(&types);
	ZEND_HASH_FOREACH_VAL(this->entities, entity) {
		ZVAL_DEREF(entity);
		if (!(ok = add_values(this, entity, &params, &types))) {
			break;
		}
		if (++rows == MAPPING_ROWS_CHUNK) {
			if (!(ok = run_chunk(this, rows, &params, &types))) {
				break;
			}
			rows = 0;
		}
	}
	ZEND_HASH_FOREACH_END();
	ok = ok && (!rows || run_chunk(this, rows, &params, &types));
	zval_ptr_dtor(&params);
	zval_ptr_dtor(&types);
	return ok;
}

/* Gives the entities their IDs. False with an exception. */
static bool give_ids(insert *this)
{
	uint32_t i = 0;
	zval *entity;

	ZEND_HASH_FOREACH_VAL(this->entities, entity) {
		zval arguments[3], result;

		ZVAL_DEREF(entity);
		ZVAL_COPY_VALUE(&arguments[0], entity);
		ZVAL_COPY_VALUE(&arguments[1], &this->id);
		ZVAL_COPY_VALUE(&arguments[2], zend_hash_index_find(Z_ARRVAL(this->ids), i++));
		if (!mautic_call(&this->doctrine.metadata, "setFieldValue", &result, 3, arguments)) {
			return false;
		}
		zval_ptr_dtor(&result);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static mapping_outcome insert_run(insert *this)
{
	zval result;

	if (Z_TYPE(this->doctrine.metadata) == IS_UNDEF || !read_fields(this) || Z_TYPE(this->id) != IS_STRING ||
		!mapping_doctrine_is_type(&this->doctrine, Z_STRVAL(this->id), "integer") || !read_platform(this) ||
		!all_new(this)) {
		return EG(exception) ? mapping_doctrine_failure(&this->doctrine) : MAPPING_SINGLY;
	}
	/* Saving an entity through Doctrine would also write what others have left to be written. */
	if (!mautic_call(&this->doctrine.manager, "flush", &result, 0, NULL)) {
		return MAPPING_FAILED;
	}
	zval_ptr_dtor(&result);
	if (!site_transaction(&this->doctrine.connection, run_all, this)) {
		return mapping_doctrine_failure(&this->doctrine);
	}
	return give_ids(this) ? MAPPING_DONE : MAPPING_FAILED;
}

mapping_outcome mapping_insert(zval *repository, HashTable *entities)
{
	insert this = {.entities = entities};
	mapping_outcome outcome;

	if (!mapping_rows_saves(repository)) {
		return MAPPING_SINGLY;
	}
	array_init(&this.fields);
	array_init(&this.types);
	array_init(&this.columns);
	array_init(&this.ids);
	ZVAL_UNDEF(&this.id);
	outcome = mapping_doctrine_open(&this.doctrine, repository) ? insert_run(&this) : MAPPING_FAILED;
	insert_free(&this);
	return outcome;
}
