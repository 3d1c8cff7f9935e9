#include "report/field_list.h"

/* Kinds of objects remembered in a request; what comes after has lists of its own. */
#define SHARED_KINDS_MAX 256
/* Shared lists of one kind: more orders of fields than these are not worth remembering. */
#define SHARED_LISTS_MAX 8

syncengine_field_list *syncengine_field_list_create(uint32_t size)
{
	syncengine_field_list *list = emalloc(sizeof(*list));

	list->refcount = 1;
	list->next = NULL;
	zend_hash_init(&list->names, size, NULL, NULL, false);
	zend_hash_real_init_mixed(&list->names);
	return list;
}

static void field_list_registry_dtor(zval *entry)
{
	syncengine_field_list_release(Z_PTR_P(entry));
}

syncengine_field_list *syncengine_field_list_for(zend_string *kind)
{
	HashTable *lists = SYNCENGINE_G(field_lists);
	syncengine_field_list *list;

	if (!lists) {
		ALLOC_HASHTABLE(lists);
		zend_hash_init(lists, 8, NULL, field_list_registry_dtor, false);
		SYNCENGINE_G(field_lists) = lists;
	}
	list = zend_hash_find_ptr(lists, kind);
	if (list) {
		return syncengine_field_list_addref(list);
	}
	list = syncengine_field_list_create(8);
	if (zend_hash_num_elements(lists) < SHARED_KINDS_MAX) {
		zend_hash_add_new_ptr(lists, kind, syncengine_field_list_addref(list));
	}
	return list;
}

syncengine_field_list *syncengine_field_list_another(zend_string *kind)
{
	syncengine_field_list *list = syncengine_field_list_create(8), *last;
	uint32_t count = 1;

	last = SYNCENGINE_G(field_lists) ? zend_hash_find_ptr(SYNCENGINE_G(field_lists), kind) : NULL;
	if (!last) {
		return list;
	}
	for (; last->next; last = last->next) {
		count++;
	}
	if (count < SHARED_LISTS_MAX) {
		last->next = syncengine_field_list_addref(list);
	}
	return list;
}

syncengine_field_list *syncengine_field_list_fork(const syncengine_field_list *from, uint32_t count)
{
	syncengine_field_list *list = syncengine_field_list_create(count + 4);

	for (uint32_t i = 0; i < count; i++) {
		syncengine_field_list_append(list, syncengine_field_list_name(from, i));
	}
	return list;
}

void syncengine_field_list_release(syncengine_field_list *list)
{
	while (list && --list->refcount == 0) {
		syncengine_field_list *next = list->next;

		zend_hash_destroy(&list->names);
		efree(list);
		list = next;
	}
}

uint32_t syncengine_field_list_append(syncengine_field_list *list, zend_string *name)
{
	zval position;

	ZVAL_LONG(&position, list->names.nNumUsed);
	zend_hash_add_new(&list->names, name, &position);
	return (uint32_t)Z_LVAL(position);
}

void syncengine_field_lists_shutdown(void)
{
	if (SYNCENGINE_G(field_lists)) {
		zend_array_destroy(SYNCENGINE_G(field_lists));
		SYNCENGINE_G(field_lists) = NULL;
	}
}
