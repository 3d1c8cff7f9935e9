#include "mautic/sync/mapping_places.h"

void mapping_places_forget(mapping_places *this)
{
	if (this->places) {
		efree(this->places);
	}
	memset(this, 0, sizeof(*this));
}

static void add(mapping_places *this, zend_long internal_id, zend_long row_id)
{
	if (this->count == this->capacity) {
		this->capacity = this->capacity ? this->capacity * 2 : 256;
		this->places = safe_erealloc(this->places, this->capacity, sizeof(*this->places), 0);
	}
	this->places[this->count++] = (mapping_place){internal_id, row_id};
	this->last = MAX(this->last, row_id);
}

static int compare(const void *left, const void *right)
{
	const mapping_place *a = left, *b = right;

	if (a->internal_id != b->internal_id) {
		return a->internal_id < b->internal_id ? -1 : 1;
	}
	return a->row_id < b->row_id ? -1 : a->row_id > b->row_id;
}

/* Sorts what was added behind the first `sorted` into them. */
static void settle(mapping_places *this, size_t sorted)
{
	size_t added = this->count - sorted, to = this->count, from = sorted;
	mapping_place *tail;

	if (!added) {
		return;
	}
	qsort(this->places + sorted, added, sizeof(*this->places), compare);
	tail = emalloc(added * sizeof(*tail));
	memcpy(tail, this->places + sorted, added * sizeof(*tail));
	while (added) {
		bool earlier = from && compare(&this->places[from - 1], &tail[added - 1]) > 0;

		this->places[--to] = earlier ? this->places[--from] : tail[--added];
	}
	efree(tail);
}

/* Adds all rows of a result, one at a time. */
static bool add_rows(mapping_places *this, zval *result)
{
	zval row, *id, *internal_id;
	bool more = true;

	while (more && mautic_call(result, "fetchNumeric", &row, 0, NULL)) {
		more = Z_TYPE(row) == IS_ARRAY && (id = zend_hash_index_find(Z_ARRVAL(row), 0)) &&
			(internal_id = zend_hash_index_find(Z_ARRVAL(row), 1));
		if (more) {
			add(this, zval_get_long(internal_id), zval_get_long(id));
		}
		zval_ptr_dtor(&row);
	}
	return !EG(exception);
}

bool mapping_places_read(mapping_places *this, zval *connection, zval *integration, zval *internal_name)
{
	zend_string *table = site_table("sync_object_mapping");
	zval arguments[2], result;
	size_t sorted = this->count;
	bool ok;

	ZVAL_STR(&arguments[0],
		strpprintf(0,
			"SELECT id, internal_object_id FROM %s WHERE integration = ? AND internal_object_name = ?%s",
			ZSTR_VAL(table), this->read ? " AND id > ?" : ""));
	zend_string_release(table);
	array_init_size(&arguments[1], 3);
	site_param_copy(&arguments[1], integration);
	site_param_copy(&arguments[1], internal_name);
	if (this->read) {
		add_next_index_str(&arguments[1], zend_long_to_str(this->last));
	}
	ok = mautic_call(connection, "executeQuery", &result, 2, arguments) && add_rows(this, &result);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&arguments[1]);
	settle(this, sorted);
	this->read = ok;
	if (!ok) {
		mapping_places_forget(this);
	}
	return ok;
}

void mapping_places_find(const mapping_places *this, zend_long internal_id, zval *list)
{
	size_t low = 0, high = this->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (this->places[middle].internal_id < internal_id) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	for (; low < this->count && this->places[low].internal_id == internal_id; low++) {
		add_next_index_str(list, zend_long_to_str(this->places[low].row_id));
	}
}
