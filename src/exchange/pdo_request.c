#include "exchange/pdo_request.h"

#include "exceptions/exceptions.h"
#include "exchange/pdo_report.h"
#include "lists.h"

/* One kind of object of a request, read through its methods: a class written in PHP may override them. */
typedef struct {
	syncengine_pdo_table *table;
	zval fields, required, ids; /* owned; ids null: all that the window has */
	int64_t from, to;
	bool has_from, has_to;
} pdo_job;

/* Calls a method without arguments; false with an exception. The caller frees `result`. */
static bool call(zend_object *object, const char *method, zval *result)
{
	ZVAL_UNDEF(result);
	zend_call_known_instance_method_with_0_params(
		zend_hash_str_find_ptr(&object->ce->function_table, method, strlen(method)), object, result);
	return !EG(exception);
}

static bool call_time(zend_object *object, const char *method, int64_t *us, bool *has)
{
	zval date;
	bool ok = call(object, method, &date);

	*has = ok && Z_TYPE(date) == IS_OBJECT;
	ok = ok && (!*has || syncengine_date_read(Z_OBJ(date), us));
	zval_ptr_dtor(&date);
	return ok;
}

static void job_release(pdo_job *job)
{
	zval_ptr_dtor(&job->fields);
	zval_ptr_dtor(&job->required);
	zval_ptr_dtor(&job->ids);
}

/* False with an exception; the job can be released all the same. */
static bool job_read(pdo_job *job, syncengine_pdo_exchange *exchange, zend_object *asked)
{
	zval name;

	memset(job, 0, sizeof(*job));
	if (!call(asked, "getobject", &name)) {
		return false;
	}
	job->table = syncengine_pdo_exchange_table(exchange, Z_STR(name));
	zval_ptr_dtor(&name);
	return job->table && call(asked, "getfields", &job->fields) &&
		call(asked, "getrequiredfields", &job->required) && call(asked, "getids", &job->ids) &&
		call_time(asked, "getfromdatetime", &job->from, &job->has_from) &&
		call_time(asked, "gettodatetime", &job->to, &job->has_to);
}

static bool job_same_window(const pdo_job *job)
{
	const syncengine_pdo_table *table = job->table;

	return table->has_from == job->has_from && table->has_to == job->has_to &&
		(!job->has_from || table->from == job->from) && (!job->has_to || table->to == job->to);
}

/*
 * Adds a bound of the window as the change time's column has it. As texts 'H:i:s' < 'H:i:s.u', so the fraction
 * goes without zeros at its end: then a row of the same time, with or without a fraction, is not before it.
 */
static void add_bound(const pdo_job *job, HashTable *params, int64_t us)
{
	zval bound;

	/* What begins within a second is, in whole seconds, not before the next. */
	if (job->table->modified_time == SYNCENGINE_COLUMN_EPOCH) {
		us += SE_SECOND - 1;
	}
	us = MIN(MAX(us, SE_TIME_MIN), SE_TIME_MAX);
	syncengine_pdo_instant(job->table->modified_time, SYNCENGINE_KIND_DATETIME, us, &bound);
	syncengine_sql_add(params, &bound);
}

/* Appends the conditions of the window; `params` is NULL where there is no change time. */
static void append_window(const pdo_job *job, smart_str *text, HashTable *params)
{
	const char *modified;

	if (!job->table->modified) {
		return;
	}
	modified = ZSTR_VAL(job->table->quoted_modified);
	if (job->has_from) {
		smart_str_append_printf(text, " AND %s >= ?", modified);
		add_bound(job, params, job->from);
	}
	if (job->has_to && job->has_from) {
		smart_str_append_printf(text, " AND %s < ?", modified);
		add_bound(job, params, job->to);
	} else if (job->has_to) {
		/* From the beginning: what has no change time too. */
		smart_str_append_printf(text, " AND (%s < ? OR %s IS NULL)", modified, modified);
		add_bound(job, params, job->to);
	}
}

/* The last ID before a page that does not follow the one before; null: it is beyond the end. */
static bool job_seek(const pdo_job *job, syncengine_pdo_exchange *exchange, zend_long page, zval *last_id)
{
	const syncengine_sql_purpose purpose = {"looking for a page", ZSTR_VAL(job->table->table)};
	const char *id = ZSTR_VAL(job->table->quoted_id);
	HashTable *params;
	smart_str text = {0};
	zend_string *whole;
	zval rows, *row;
	bool ok;

	if (page - 1 > ZEND_LONG_MAX / exchange->page_size) {
		ZVAL_NULL(last_id);
		return true;
	}
	params = syncengine_sql_params_new(2);
	smart_str_append_printf(&text, "SELECT %s FROM %s WHERE 1 = 1", id, ZSTR_VAL(job->table->quoted_table));
	append_window(job, &text, params);
	smart_str_append_printf(
		&text, " ORDER BY %s LIMIT 1 OFFSET " ZEND_LONG_FMT, id, (page - 1) * exchange->page_size - 1);
	whole = smart_str_extract(&text);
	ok = syncengine_sql_run(exchange->sql, &purpose, whole, params, &rows, NULL);
	zend_string_release(whole);
	if (!ok) {
		return false;
	}
	row = zend_hash_index_find(Z_ARRVAL(rows), 0);
	if (row) {
		ZVAL_COPY(last_id, syncengine_sql_column(row, 0));
	} else {
		ZVAL_NULL(last_id);
	}
	zval_ptr_dtor(&rows);
	return true;
}

/* No page follows the last that can be asked for. */
static zend_long page_after(zend_long page)
{
	return page < ZEND_LONG_MAX ? page + 1 : 0;
}

/* Puts the table's paging before a page; false with an exception. */
static bool job_turn_to(const pdo_job *job, syncengine_pdo_exchange *exchange, zend_long page)
{
	syncengine_pdo_table *table = job->table;
	zval last_id = {0};

	if (page > 1 && table->next_page == page && job_same_window(job)) {
		return true;
	}
	ZVAL_NULL(&last_id);
	if (page > 1 && !job_seek(job, exchange, page, &last_id)) {
		return false;
	}
	zval_ptr_dtor(&table->last_id);
	ZVAL_COPY_VALUE(&table->last_id, &last_id);
	table->finished = page > 1 && Z_TYPE(last_id) == IS_NULL;
	table->next_page = page;
	table->from = job->from;
	table->to = job->to;
	table->has_from = job->has_from;
	table->has_to = job->has_to;
	return true;
}

/* Adds a page of the window; false with an exception. */
static bool job_run_window(
	const pdo_job *job, const syncengine_pdo_reader *reader, zend_long page, syncengine_report *report)
{
	syncengine_pdo_exchange *exchange = reader->exchange;
	syncengine_pdo_table *table = job->table;
	HashTable *params;
	smart_str text = {0};
	zval last_id = {0};
	uint32_t count;

	if (!job_turn_to(job, exchange, page)) {
		return false;
	}
	if (table->finished) {
		table->next_page = page_after(page);
		return true;
	}
	params = syncengine_sql_params_new(3);
	syncengine_pdo_reader_select(reader, &text);
	smart_str_appends(&text, " WHERE 1 = 1");
	append_window(job, &text, params);
	if (Z_TYPE(table->last_id) != IS_NULL) {
		smart_str_append_printf(&text, " AND %s > ?", ZSTR_VAL(table->quoted_id));
		Z_TRY_ADDREF(table->last_id);
		zend_hash_next_index_insert_new(params, &table->last_id);
	}
	smart_str_append_printf(
		&text, " ORDER BY %s LIMIT " ZEND_LONG_FMT, ZSTR_VAL(table->quoted_id), exchange->page_size);
	ZVAL_NULL(&last_id);
	if (!syncengine_pdo_reader_run(reader, &text, params, report, &last_id, &count)) {
		table->next_page = 0;
		return false;
	}
	table->finished = count < (zend_ulong)exchange->page_size;
	if (count > 0) {
		zval_ptr_dtor(&table->last_id);
		ZVAL_COPY_VALUE(&table->last_id, &last_id);
	}
	table->next_page = page_after(page);
	return true;
}

/* Adds a page of explicit IDs, by their position in the list. */
static bool job_run_ids(
	const pdo_job *job, const syncengine_pdo_reader *reader, zend_long page, syncengine_report *report)
{
	HashTable *list = Z_ARRVAL(job->ids);
	zend_ulong size = (zend_ulong)reader->exchange->page_size, total = zend_hash_num_elements(list);
	zend_ulong from;
	zval ids, *id;
	bool ok;

	if (total == 0 || (zend_ulong)page - 1 > (total - 1) / size) {
		return true;
	}
	from = ((zend_ulong)page - 1) * size;
	array_init_size(&ids, (uint32_t)total);
	ZEND_HASH_FOREACH_VAL(list, id) {
		Z_TRY_ADDREF_P(id);
		zend_hash_next_index_insert_new(Z_ARRVAL(ids), id);
	}
	ZEND_HASH_FOREACH_END();
	ok = syncengine_pdo_reader_ids(
		reader, Z_ARRVAL(ids)->arPacked + from, (uint32_t)MIN(size, total - from), report);
	zval_ptr_dtor(&ids);
	return ok;
}

static bool job_run(
	const pdo_job *job, syncengine_pdo_exchange *exchange, zend_long page, syncengine_report *report)
{
	syncengine_pdo_reader reader;
	bool ok = syncengine_pdo_reader_init(
		&reader, exchange, job->table, Z_ARRVAL(job->fields), Z_ARRVAL(job->required));

	ok = ok &&
		(Z_TYPE(job->ids) == IS_ARRAY ? job_run_ids(job, &reader, page, report)
									  : job_run_window(job, &reader, page, report));
	syncengine_pdo_reader_release(&reader);
	return ok;
}

static bool page_objects(
	syncengine_pdo_exchange *exchange, HashTable *objects, zend_long page, syncengine_report *report)
{
	zval *asked;
	pdo_job job;
	bool ok;

	ZEND_HASH_FOREACH_VAL(objects, asked) {
		ZVAL_DEREF(asked);
		if (Z_TYPE_P(asked) != IS_OBJECT ||
			!instanceof_function(Z_OBJCE_P(asked), syncengine_native.RequestObject.ce)) {
			syncengine_throw(syncengine_native.UnexpectedValueException,
				"Request::getObjects() must return RequestObject objects, %s given",
				zend_zval_type_name(asked));
			return false;
		}
		ok = job_read(&job, exchange, Z_OBJ_P(asked)) && job_run(&job, exchange, page, report);
		job_release(&job);
		if (!ok) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

syncengine_report *syncengine_pdo_page(syncengine_pdo_exchange *exchange, zend_object *request)
{
	syncengine_report *report;
	zval page, objects;

	if (!call(request, "getsynciteration", &page) || !call(request, "getobjects", &objects)) {
		return NULL;
	}
	report = syncengine_report_create(&syncengine_native, exchange->integration);
	if (!page_objects(exchange, Z_ARRVAL(objects), MAX(Z_LVAL(page), 1), report)) {
		OBJ_RELEASE(&report->std);
		report = NULL;
	}
	zval_ptr_dtor(&objects);
	return report;
}

/* Whether a column can have the value, and something may be found by it. */
static bool find_able(const syncengine_pdo_reader *reader, const zval *value)
{
	if (Z_TYPE_P(value) != IS_STRING) {
		return Z_TYPE_P(value) != IS_NULL;
	}
	return Z_STRLEN_P(value) > 0 &&
		(reader->exchange->sql->dialect->kind != SYNCENGINE_PGSQL ||
			!memchr(Z_STRVAL_P(value), 0, Z_STRLEN_P(value)));
}

/* Adds the values of a field that something may be found by; returns how many. */
static uint32_t find_values(
	const syncengine_pdo_reader *reader, HashTable *params, const syncengine_pdo_field *field, zval *list)
{
	uint32_t before = zend_hash_num_elements(params);
	zval held, *value, parameter;

	/* Reading a reference may run PHP code, which may change a list that it has by reference too. */
	ZVAL_COPY_DEREF(&held, list);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(held), value) {
		ZVAL_DEREF(value);
		if (find_able(reader, value) && !syncengine_pdo_value(field, value, false, field->type, &parameter)) {
			syncengine_sql_add(params, &parameter);
		}
		if (EG(exception)) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&held);
	return zend_hash_num_elements(params) - before;
}

/* Runs one query for a slice of values of one field. */
static bool find_slice(const syncengine_pdo_reader *reader, const syncengine_pdo_field *field, zval *values,
	uint32_t count, syncengine_report *report)
{
	HashTable *params = syncengine_sql_params_new(syncengine_sql_in_size(count));
	smart_str text = {0};
	uint32_t found;

	syncengine_pdo_reader_select(reader, &text);
	smart_str_appends(&text, " WHERE ");
	smart_str_append(&text, field->quoted);
	syncengine_sql_append_in(&text, count);
	syncengine_sql_add_in(params, values, count);
	return syncengine_pdo_reader_run(reader, &text, params, report, NULL, &found);
}

/* More values than a statement takes: a query for each slice of each field. */
static bool find_in_slices(const syncengine_pdo_reader *reader, HashTable *values, syncengine_report *report)
{
	uint32_t max = syncengine_sql_in_max(reader->exchange->sql, 0), total, count;
	zend_string *name;
	zval *list;
	bool ok = true;

	ZEND_HASH_FOREACH_STR_KEY_VAL(values, name, list) {
		const syncengine_pdo_field *field = syncengine_pdo_table_field(reader->table, name);
		HashTable *params = syncengine_sql_params_new(0);

		total = find_values(reader, params, field, list);
		for (uint32_t from = 0; ok && !EG(exception) && from < total; from += count) {
			count = MIN(max, total - from);
			ok = find_slice(reader, field, params->arPacked + from, count, report);
		}
		zend_array_release(params);
	}
	ZEND_HASH_FOREACH_END();
	return ok && !EG(exception);
}

/* Checks the names and lists, and counts the parameters at most; false with an exception. */
static bool find_check(const syncengine_pdo_table *table, HashTable *values, uint32_t *count)
{
	zend_string *name;
	zval *list;

	*count = 0;
	ZEND_HASH_FOREACH_STR_KEY_VAL(values, name, list) {
		ZVAL_DEREF(list);
		if (!name || Z_TYPE_P(list) != IS_ARRAY) {
			zend_argument_type_error(2, "must have a list of values by field name");
			return false;
		}
		if (!syncengine_pdo_table_field(table, name)) {
			return false;
		}
		*count += zend_hash_num_elements(Z_ARRVAL_P(list));
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* One query for all fields. */
static bool find_at_once(
	const syncengine_pdo_reader *reader, HashTable *values, uint32_t most, syncengine_report *report)
{
	HashTable *params = syncengine_sql_params_new(most);
	smart_str text = {0};
	zend_string *name;
	zval *list;
	uint32_t count, used = 0, found;

	syncengine_pdo_reader_select(reader, &text);
	ZEND_HASH_FOREACH_STR_KEY_VAL(values, name, list) {
		const syncengine_pdo_field *field = syncengine_pdo_table_field(reader->table, name);

		count = find_values(reader, params, field, list);
		if (count > 0) {
			zval *last = &params->arPacked[params->nNumUsed - 1];

			smart_str_append_printf(&text, "%s%s", used++ ? " OR " : " WHERE ", ZSTR_VAL(field->quoted));
			syncengine_sql_append_in(&text, count);
			for (uint32_t i = count; i < syncengine_sql_in_size(count); i++) {
				zval again;

				ZVAL_COPY(&again, last);
				zend_hash_next_index_insert_new(params, &again);
				last = &params->arPacked[params->nNumUsed - 1];
			}
		}
	}
	ZEND_HASH_FOREACH_END();
	if (used == 0 || EG(exception)) {
		smart_str_free(&text);
		zend_array_release(params);
		return !EG(exception);
	}
	smart_str_appends(&text, " ORDER BY ");
	smart_str_append(&text, reader->table->quoted_id);
	return syncengine_pdo_reader_run(reader, &text, params, report, NULL, &found);
}

bool syncengine_pdo_find(syncengine_pdo_exchange *exchange, syncengine_pdo_table *table, HashTable *values,
	HashTable *fields, syncengine_report *report)
{
	syncengine_pdo_reader reader;
	uint32_t count;
	bool ok;

	if (!find_check(table, values, &count)) {
		return false;
	}
	ok = syncengine_pdo_reader_init(&reader, exchange, table, fields, NULL);
	/* Rounded up, a list takes less than twice its length. */
	ok = ok &&
		(count <= exchange->sql->dialect->max_params / 2 ? find_at_once(&reader, values, count, report)
														 : find_in_slices(&reader, values, report));
	syncengine_pdo_reader_release(&reader);
	return ok;
}
