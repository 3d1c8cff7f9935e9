/* IDs as keys of arrays, by PHP's rules: '17' is 17, null is ''. */
#ifndef SYNCENGINE_ID_KEY_H
#define SYNCENGINE_ID_KEY_H

#include "php_syncengine.h"

static inline zval *syncengine_id_find(HashTable *table, const zval *id)
{
	switch (Z_TYPE_P(id)) {
		case IS_LONG:
			return zend_hash_index_find(table, Z_LVAL_P(id));
		case IS_STRING:
			return zend_symtable_find(table, Z_STR_P(id));
		default:
			return zend_hash_find(table, ZSTR_EMPTY_ALLOC());
	}
}

/* Takes `value`. What it replaces is released when the table is whole again: a destructor may look at it. */
static inline void syncengine_id_update(HashTable *table, const zval *id, zval *value)
{
	zval *entry = syncengine_id_find(table, id), old;

	if (entry) {
		ZVAL_COPY_VALUE(&old, entry);
		ZVAL_COPY_VALUE(entry, value);
		zval_ptr_dtor(&old);
		return;
	}
	switch (Z_TYPE_P(id)) {
		case IS_LONG:
			zend_hash_index_add_new(table, Z_LVAL_P(id), value);
			break;
		case IS_STRING:
			zend_symtable_update(table, Z_STR_P(id), value);
			break;
		default:
			zend_hash_add_new(table, ZSTR_EMPTY_ALLOC(), value);
	}
}

/* Whether an ID says which object: not null, '', '0', 0. */
static inline bool syncengine_id_known(const zval *id)
{
	return Z_TYPE_P(id) == IS_LONG ? Z_LVAL_P(id) != 0 : zend_is_true((zval *)id);
}

#endif
