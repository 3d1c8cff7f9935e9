#include "ext/standard/php_string.h"
#include "mautic/mautic_log.h"
#include "mautic/sync/direction.h"
#include "mautic/sync/pull_notes.h"

/* new OrderDAO(…) of the run; false with an exception. */
static bool new_order(zend_object *this, zval *order)
{
	zval arguments[4];
	bool ok;

	ZVAL_UNDEF(order);
	for (uint32_t i = 0; i < 4; i++) {
		ZVAL_UNDEF(&arguments[i]);
	}
	ok = site_call(this, DIRECTION_DATES, "getSyncDateTime", &arguments[0], 0, NULL) &&
		site_call(this, DIRECTION_INPUT_OPTIONS, "isFirstTimeSync", &arguments[1], 0, NULL) &&
		direction_integration(this, &arguments[2]) &&
		site_call(this, DIRECTION_INPUT_OPTIONS, "getOptions", &arguments[3], 0, NULL) &&
		syncengine_construct(order, mautic_ce.Order, 4, arguments);
	for (uint32_t i = 0; i < 4; i++) {
		zval_ptr_dtor(&arguments[i]);
	}
	return ok;
}

/* $order->addObjectChange($change) if $change->shouldSync(); false with an exception. */
static bool add_change(direction_page *page, zval *change)
{
	zval result;
	bool should;

	if (!mautic_call(change, "shouldSync", &result, 0, NULL)) {
		return false;
	}
	should = zend_is_true(&result);
	zval_ptr_dtor(&result);
	if (should) {
		mautic_call(page->order, "addObjectChange", &result, 1, change);
		zval_ptr_dtor(&result);
	}
	return !EG(exception);
}

static bool log_line(direction_page *page, zend_string *message)
{
	return direction_log(page->this, message, *page->direction->ce, "getSyncOrder");
}

/* What a getter says, as text; NULL with an exception. The caller releases it. */
static zend_string *text_of(zval *object, const char *getter)
{
	zval value;
	zend_string *text;

	if (!mautic_call(object, getter, &value, 0, NULL)) {
		zval_ptr_dtor(&value);
		return NULL;
	}
	text = zval_try_get_string(&value);
	zval_ptr_dtor(&value);
	return text;
}

/* The object is deleted on the other side. False with an exception. */
static bool log_deleted(direction_page *page, zval *object)
{
	zval integration;
	zend_string *name, *id = NULL;

	if (!direction_integration(page->this, &integration)) {
		return false;
	}
	name = text_of(object, "getObject");
	if (name && (id = text_of(object, "getObjectId"))) {
		mautic_log(&integration,
			page->direction->push
				? zend_strpprintf(0,
					  "Mautic to integration; Mautic's %s:%s object was deleted from the integration so "
					  "don't try "
					  "to sync",
					  ZSTR_VAL(name), ZSTR_VAL(id))
				: zend_strpprintf(0,
					  "Integration to Mautic; the %s object with ID %s is marked deleted and thus not synced",
					  ZSTR_VAL(name), ZSTR_VAL(id)),
			*page->direction->ce, "getSyncOrder");
		zend_string_release(id);
	}
	if (name) {
		zend_string_release(name);
	}
	zval_ptr_dtor(&integration);
	return !EG(exception);
}

/* Logs what a change left out, where that is something. False with an exception. */
static bool log_notes(direction_page *page, zval *object, HashTable *fields)
{
	zend_string *message = pull_notes_message(fields), *name, *id = NULL;

	if (!message) {
		return true;
	}
	name = text_of(object, "getObject");
	if (name && (id = text_of(object, "getObjectId"))) {
		log_line(page,
			zend_strpprintf(0, "%s; the %s object with ID %s: %s",
				page->direction->push ? "Mautic to integration" : "Integration to Mautic", ZSTR_VAL(name),
				ZSTR_VAL(id), ZSTR_VAL(message)));
		zend_string_release(id);
	}
	if (name) {
		zend_string_release(name);
	}
	zend_string_release(message);
	return !EG(exception);
}

bool direction_generate(
	direction_page *page, uint32_t generator, zval *arguments, zval *change, direction_notes notes)
{
	HashTable *fields, *outer = SYNCENGINE_G(mautic_notes);
	bool ok;

	if (!mautic_safe) {
		return site_call(page->this, generator, "getSyncObjectChange", change, 5, arguments);
	}
	/* Not on the stack: after a fatal error in there, code that runs at shutdown may generate changes still. */
	fields = zend_new_array(8);
	SYNCENGINE_G(mautic_notes) = fields;
	ok = site_call(page->this, generator, "getSyncObjectChange", change, 5, arguments);
	/* Those of a generator of the site's own that runs a sync before it asks Mautic's. */
	SYNCENGINE_G(mautic_notes) = outer;
	if (ok && zend_hash_num_elements(fields) > 0) {
		ok = log_notes(page, &arguments[page->direction->push ? 3 : 4], fields) &&
			notes(page, change, &arguments[3], fields);
	}
	zend_array_release(fields);
	return ok;
}

static bool order_object(direction_page *page, zval *object)
{
	zval change;
	zend_object *deleted;

	if (page->direction->change(page, object, &change)) {
		add_change(page, &change);
	}
	zval_ptr_dtor(&change);
	deleted = report_building_catch(mautic_ce.ObjectDeletedException);
	if (deleted) {
		OBJ_RELEASE(deleted);
		return log_deleted(page, object);
	}
	return !EG(exception);
}

/* count($objects); false with an exception. */
static bool count_of(zval *objects, uint32_t *count)
{
	if (UNEXPECTED(Z_TYPE_P(objects) != IS_ARRAY)) {
		zend_type_error("count(): Argument #1 ($value) must be of type Countable|array, %s given",
			syncengine_type_name(objects));
		return false;
	}
	*count = zend_hash_num_elements(Z_ARRVAL_P(objects));
	return true;
}

/* implode(', ', $names) */
static zend_string *list_of(zval *names)
{
	zend_string *glue = zend_string_init(", ", 2, false);
	zval list;

	ZVAL_EMPTY_STRING(&list);
	php_implode(glue, Z_ARRVAL_P(names), &list);
	zend_string_release(glue);
	return Z_STR(list);
}

/* A line about the objects of the page: "$what $count objects for the … object mapped to the $partner $side". */
static bool log_objects(
	direction_page *page, zval *objects, const char *what, zend_string *partner, const char *side)
{
	zval integration;
	uint32_t count;
	bool ok;

	if (!direction_integration(page->this, &integration)) {
		return false;
	}
	ok = count_of(objects, &count) &&
		mautic_log(&integration,
			zend_strpprintf(0, "%s %u objects for the %s object mapped to the %s %s", what, count,
				Z_STRVAL_P(page->name), ZSTR_VAL(partner), side),
			*page->direction->ce, "getSyncOrder");
	zval_ptr_dtor(&integration);
	return ok;
}

/* The line about a name that is pulled. False with an exception. */
static bool log_pulled(direction_page *page, zval *objects, zval *partners)
{
	zend_string *names = list_of(partners);
	bool ok = log_objects(page, objects, "Integration to Mautic; found", names, "Mautic object(s)");

	zend_string_release(names);
	return ok;
}

/* The line about a mapping that is pushed. False with an exception. */
static bool log_pushed(direction_page *page, zval *objects)
{
	zend_string *partner = zval_get_string(page->partner);
	bool ok = log_objects(page, objects, "Mautic to integration; syncing", partner, "integration object");

	zend_string_release(partner);
	return ok;
}

/* $manual->getObjectMapping($internal, $integration); false with an exception. */
static bool mapping_of(direction_page *page, zval *mapping)
{
	zval arguments[2];

	ZVAL_COPY_VALUE(&arguments[page->direction->push ? 0 : 1], page->name);
	ZVAL_COPY_VALUE(&arguments[page->direction->push ? 1 : 0], page->partner);
	return site_call(page->this, DIRECTION_MANUAL, "getObjectMapping", mapping, 2, arguments);
}

/* Objects of a name as what they are mapped to. False with an exception. */
static bool order_partner(direction_page *page, zval *objects)
{
	zval mapping, *object;
	bool ok = mapping_of(page, &mapping);

	page->mapping = &mapping;
	if (ok && page->direction->push) {
		ok = log_pushed(page, objects);
	}
	if (ok) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(objects), object) {
			ZVAL_DEREF(object);
			if (!(ok = order_object(page, object))) {
				break;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	page->mapping = NULL;
	zval_ptr_dtor(&mapping);
	return ok;
}

/* $report->getObjects($name); false with an exception. */
static bool objects_of(direction_page *page, zval *objects)
{
	if (UNEXPECTED(Z_TYPE_P(page->name) != IS_STRING && Z_TYPE_P(page->name) != IS_NULL)) {
		zend_type_error("%s::getObjects(): Argument #1 ($objectName) must be of type ?string, %s given",
			ZSTR_VAL(Z_OBJCE_P(page->report)->name), syncengine_type_name(page->name));
		ZVAL_UNDEF(objects);
		return false;
	}
	return mautic_call(page->report, "getObjects", objects, 1, page->name);
}

static bool order_partners(direction_page *page, zval *objects, zval *partners)
{
	if (!page->direction->push && !log_pulled(page, objects, partners)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(partners), page->partner) {
		ZVAL_DEREF(page->partner);
		if (!order_partner(page, objects)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool order_name(direction_page *page)
{
	const direction *direction = page->direction;
	zval objects, partners;
	bool ok;

	ZVAL_UNDEF(&partners);
	ok = objects_of(page, &objects) &&
		report_building_expect_string(mautic_slot(page->this, DIRECTION_MANUAL), direction->partners,
			direction->partner_parameter, page->name) &&
		site_call(page->this, DIRECTION_MANUAL, direction->partners, &partners, 1, page->name) &&
		order_partners(page, &objects, &partners);
	zval_ptr_dtor(&partners);
	zval_ptr_dtor(&objects);
	return ok;
}

static bool order_names(direction_page *page)
{
	zval names;
	bool ok = true;

	if (!site_call(page->this, DIRECTION_MANUAL, page->direction->names, &names, 0, NULL)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(names), page->name) {
		ZVAL_DEREF(page->name);
		if (!(ok = order_name(page))) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&names);
	return ok;
}

bool direction_order(zend_object *this, const direction *direction, zval *report, zval *order)
{
	direction_page page = {.this = this, .direction = direction, .report = report, .order = order};
	bool ok;

	if (!new_order(this, order)) {
		return false;
	}
	ok = direction->open(&page) && order_names(&page);
	ok = direction->close(&page) && ok;
	if (!ok) {
		zval_ptr_dtor(order);
		ZVAL_UNDEF(order);
	}
	return ok;
}
