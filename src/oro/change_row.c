/* A row becomes a change set: its fields, one by one, by the rule of core/se_change.h. */
#include "oro/change_set_processor.h"

#include "exceptions/exceptions.h"
#include "members.h"
#include "oro/reverse_id.h"
#include "ext/date/php_date.h"
#include "zend_exceptions.h"
#include "value/equality.h"
#include "value/moment.h"

typedef struct {
	const syncengine_change_set_processor *processor;
	const syncengine_change_known *known;
	HashTable *row;
	zend_string *object_id;
	bool create;
	bool dirty;                      /* something is to be remembered */
	zval changes, values, decisions; /* arrays being made; owned */
} change_work;

/* Throws an InvalidItemException about the row. */
static bool change_invalid(zval *row, zend_string *message)
{
	zval arguments[2], exception;

	ZVAL_STR(&arguments[0], message);
	ZVAL_COPY_VALUE(&arguments[1], row);
	if (syncengine_construct(&exception, syncengine_ce_InvalidItemException, 2, arguments)) {
		zend_throw_exception_object(&exception);
	}
	zend_string_release(message);
	return false;
}

/* A value as JSON has it; NULL, or why it can't be one. The caller frees `into`. */
static const char *change_value(syncengine_kind kind, zval *value, zval *into)
{
	const char *problem;
	zend_string *text;

	ZVAL_DEREF(value);
	if ((problem = syncengine_native_value(kind, value, into))) {
		return problem;
	}
	if (syncengine_kind_is_instant(kind) && Z_TYPE_P(into) == IS_LONG) {
		text = syncengine_instant_text(kind, Z_LVAL_P(into));
		if (ZSTR_LEN(text) == 0) {
			zend_string_release(text);
			return "is a date beyond the years 1 to 9999";
		}
		ZVAL_STR(into, text);
	}
	return NULL;
}

static bool change_equal(syncengine_kind kind, zval *left, zval *right)
{
	static const syncengine_equality_rules rules = {0};
	const syncengine_operand a = {left, kind, false}, b = {right, kind, false};

	if (Z_TYPE_P(left) == Z_TYPE_P(right) && zend_is_identical(left, right)) {
		return true;
	}
	return syncengine_values_equal(&a, &b, &rules);
}

static bool change_time(zval *value, int64_t *us)
{
	zend_string *text;
	bool ok;

	if (!value) {
		return false;
	}
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_OBJECT) {
		return instanceof_function(Z_OBJCE_P(value), php_date_get_interface_ce()) &&
			syncengine_date_read(Z_OBJ_P(value), us);
	}
	if (Z_TYPE_P(value) != IS_STRING && Z_TYPE_P(value) != IS_LONG) {
		return false;
	}
	text = zval_get_string(value);
	ok = se_time_parse(se_slice_of(ZSTR_VAL(text), ZSTR_LEN(text)), us) == SE_TIME_OK ||
		se_time_parse_epoch(se_slice_of(ZSTR_VAL(text), ZSTR_LEN(text)), SE_EPOCH_SECONDS, us) == SE_TIME_OK;
	zend_string_release(text);
	return ok;
}

/* The judge on one field, local to the left. */
static se_verdict change_judge(const change_work *work, const syncengine_change_field *field, se_mode *mode)
{
	const syncengine_change_set_processor *processor = work->processor;
	HashTable *remote = Z_ARRVAL(work->known->remote);
	se_evidence here = {0}, there = {0};
	zval *times;

	here.has_possible = processor->changed_at &&
		change_time(zend_hash_find(work->row, processor->changed_at), &here.possible);
	there.has_possible = processor->remote_changed_at &&
		change_time(zend_hash_find(remote, processor->remote_changed_at), &there.possible);
	times =
		processor->remote_field_times ? zend_hash_find_deref(remote, processor->remote_field_times) : NULL;
	there.has_certain = times && Z_TYPE_P(times) == IS_ARRAY &&
		change_time(zend_hash_find(Z_ARRVAL_P(times), field->field), &there.certain);
	return se_judge(&here, &there, mode);
}

static void change_note_value(zval *entry, const char *name, zval *value)
{
	if (value) {
		Z_TRY_ADDREF_P(value);
		add_assoc_zval(entry, name, value);
	} else {
		add_assoc_null(entry, name);
	}
}

static void change_note(change_work *work, const syncengine_change_field *field, const se_change *change,
	se_mode mode, zval *local, zval *base, zval *remote)
{
	static const char *const winners[] = {
		[SE_UNDECIDED] = "none", [SE_LEFT] = "local", [SE_RIGHT] = "remote"};
	static const char *const modes[] = {"newest: times of the field (hard evidence)",
		"newest: times of both objects (best evidence)",
		"newest: the field's time against the object's (fuzzy evidence)"};
	const char *reason = "newest: the times don't tell";
	zval entry;

	if (work->processor->policy != SE_CHANGE_NEWEST) {
		reason = work->processor->policy == SE_CHANGE_LOCAL_WINS ? "local wins" : "remote wins";
	} else if (change->winner != SE_UNDECIDED) {
		reason = modes[mode];
	}
	array_init_size(&entry, 6);
	add_assoc_str(&entry, "field", zend_string_copy(field->field));
	add_assoc_string(&entry, "winner", winners[change->winner]);
	add_assoc_string(&entry, "reason", reason);
	change_note_value(&entry, "local", local);
	change_note_value(&entry, "last", base);
	change_note_value(&entry, "remote", remote);
	add_next_index_zval(&work->decisions, &entry);
}

/* Decides one field; takes `local`. */
static void change_decide(change_work *work, const syncengine_change_field *field, zval *local)
{
	const syncengine_change_known *known = work->known;
	bool with_base = !work->create && Z_TYPE(known->values) == IS_ARRAY;
	bool with_remote = !work->create && Z_TYPE(known->remote) == IS_ARRAY;
	zval *base = with_base ? zend_hash_find_deref(Z_ARRVAL(known->values), field->field) : NULL;
	zval *remote = with_remote ? zend_hash_find_deref(Z_ARRVAL(known->remote), field->field) : NULL;
	se_change_case of = {.has_base = base != NULL, .has_remote = remote != NULL};
	se_verdict newest = SE_UNDECIDED;
	se_mode mode = SE_MODE_HARD;
	se_change change;

	of.local_is_base = base && change_equal(field->kind, local, base);
	of.remote_is_base = base && remote && change_equal(field->kind, remote, base);
	of.local_is_remote = remote && change_equal(field->kind, local, remote);
	if (work->processor->policy == SE_CHANGE_NEWEST && remote) {
		newest = change_judge(work, field, &mode);
	}
	change = se_change_of(&of, work->processor->policy, newest);
	if (change.seen == SE_CHANGE_CONFLICT) {
		change_note(work, field, &change, mode, local, base, remote);
	}
	if (change.send) {
		Z_TRY_ADDREF_P(local);
		zend_hash_update(Z_ARRVAL(work->changes), field->field, local);
	}
	if (change.remember) {
		work->dirty = work->dirty || !of.local_is_base;
		zend_hash_update(Z_ARRVAL(work->values), field->field, local);
		return;
	}
	if (base) {
		Z_TRY_ADDREF_P(base);
		zend_hash_update(Z_ARRVAL(work->values), field->field, base);
	}
	zval_ptr_dtor(local);
}

static bool change_fields(change_work *work, zval *row)
{
	const syncengine_change_set_processor *processor = work->processor;
	const char *problem;
	zval *value, local;

	for (uint32_t i = 0; i < processor->count; i++) {
		const syncengine_change_field *field = &processor->fields[i];

		value = zend_hash_find(work->row, field->column);
		if (!value) {
			syncengine_throw(syncengine_ce_ConfigurationException,
				"ChangeSetProcessor: the row has no column '%s', which is among its $fields",
				ZSTR_VAL(field->column));
			return false;
		}
		if ((problem = change_value(field->kind, value, &local))) {
			return change_invalid(row,
				strpprintf(0, "%s %s: '%s' %s", ZSTR_VAL(processor->scope.object_name),
					ZSTR_VAL(work->object_id), ZSTR_VAL(field->column), problem));
		}
		change_decide(work, field, &local);
		if (EG(exception)) {
			return false;
		}
	}
	return true;
}

/* What comes of the decisions; takes the work's arrays. */
static syncengine_change_set *change_finish(change_work *work)
{
	bool sends = work->create || zend_hash_num_elements(Z_ARRVAL(work->changes)) > 0;
	syncengine_change_operation operation =
		work->create ? SYNCENGINE_CHANGE_CREATE : SYNCENGINE_CHANGE_UPDATE;
	syncengine_change_set *set;
	zval identifiers;

	if (!sends && !work->dirty && zend_hash_num_elements(Z_ARRVAL(work->decisions)) == 0) {
		return NULL;
	}
	if (!syncengine_reverse_id_columns(Z_ARRVAL(work->processor->columns), work->object_id, &identifiers)) {
		ZVAL_EMPTY_ARRAY(&identifiers);
	}
	set = syncengine_change_set_create(sends ? operation : SYNCENGINE_CHANGE_NONE, work->object_id,
		work->create ? NULL : work->known->remote_id, &identifiers, &work->changes, &work->values,
		&work->decisions);
	ZVAL_UNDEF(&work->changes);
	ZVAL_UNDEF(&work->values);
	ZVAL_UNDEF(&work->decisions);
	return set;
}

static bool change_run(
	syncengine_change_set_processor *processor, change_work *work, zval *row, syncengine_change_set **set)
{
	const syncengine_change_known *known = syncengine_change_known_of(processor, work->object_id);
	bool ok;

	if (!known) {
		if (!EG(exception)) {
			zend_throw_error(NULL, "ChangeSetProcessor was used by its own callback 'remote'");
		}
		return false;
	}
	if (known->closed && processor->policy != SE_CHANGE_LOCAL_WINS) {
		return true;
	}
	work->known = known;
	work->create = !known->remote_id || known->closed;
	array_init_size(&work->changes, processor->count);
	array_init_size(&work->values, processor->count);
	array_init(&work->decisions);
	ok = change_fields(work, row);
	*set = ok ? change_finish(work) : NULL;
	zval_ptr_dtor(&work->changes);
	zval_ptr_dtor(&work->values);
	zval_ptr_dtor(&work->decisions);
	return ok;
}

bool syncengine_change_of_row(
	syncengine_change_set_processor *processor, zval *row, syncengine_change_set **set)
{
	change_work work = {.processor = processor};
	const char *problem = "is no array";
	bool ok;

	*set = NULL;
	if (Z_TYPE_P(row) == IS_ARRAY) {
		work.row = Z_ARRVAL_P(row);
		work.object_id = syncengine_reverse_id(Z_ARRVAL(processor->columns), row, &problem);
	}
	if (!work.object_id) {
		return change_invalid(
			row, strpprintf(0, "%s: an item %s", ZSTR_VAL(processor->scope.object_name), problem));
	}
	ok = change_run(processor, &work, row, set);
	/* What is written of it from now on would not be known here. */
	zend_hash_del(&processor->known, work.object_id);
	zend_string_release(work.object_id);
	return ok;
}
