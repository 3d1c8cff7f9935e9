/* PullChangeGenerator and PushChangeGenerator: one object change at a time, for PHP code. */
#include "judge/change_generator.h"

#include "exceptions/exceptions.h"
#include "judge/merge.h"
#include "members.h"
#include "mapping/mapping_manual.h"
#include "report/report.h"

#include "stubs/PullChangeGenerator_arginfo.h"
#include "stubs/PushChangeGenerator_arginfo.h"

typedef struct {
	bool constructed;
	zend_object *judge;        /* owned; NULL, or one of the engine's own class: core's is asked */
	zend_object *value_helper; /* owned; NULL: none */
	zend_object std;
} change_generator;

static inline change_generator *change_generator_from_obj(zend_object *object)
{
	return (change_generator *)((char *)object - offsetof(change_generator, std));
}

static zend_object *pull_change_generator_new(zend_class_entry *ce)
{
	change_generator *generator = syncengine_object_alloc(sizeof(*generator), offsetof(change_generator, std),
		ce, SYNCENGINE_CLASS_FIND(ce, PullChangeGenerator));

	return &generator->std;
}

static zend_object *push_change_generator_new(zend_class_entry *ce)
{
	change_generator *generator = syncengine_object_alloc(sizeof(*generator), offsetof(change_generator, std),
		ce, SYNCENGINE_CLASS_FIND(ce, PushChangeGenerator));

	return &generator->std;
}

static void change_generator_free(zend_object *object)
{
	change_generator *generator = change_generator_from_obj(object);

	syncengine_obj_release(generator->judge);
	syncengine_obj_release(generator->value_helper);
	zend_object_std_dtor(object);
}

static zend_object *change_generator_clone(zend_object *object)
{
	change_generator *from = change_generator_from_obj(object);
	change_generator *to = change_generator_from_obj(object->ce->create_object(object->ce));

	to->constructed = from->constructed;
	to->judge = syncengine_obj_copy(from->judge);
	to->value_helper = syncengine_obj_copy(from->value_helper);
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *change_generator_gc(zend_object *object, zval **table, int *count)
{
	change_generator *generator = change_generator_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	syncengine_gc_add_obj(buffer, generator->judge);
	syncengine_gc_add_obj(buffer, generator->value_helper);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static HashTable *change_generator_state(zend_object *object)
{
	change_generator *generator = change_generator_from_obj(object);
	HashTable *state = zend_new_array(2);

	syncengine_state_add_obj(state, "syncJudge", generator->judge);
	syncengine_state_add_obj(state, "valueHelper", generator->value_helper);
	return state;
}

ZEND_METHOD(SyncEngine_PullChangeGenerator, __construct)
{
	change_generator *generator = change_generator_from_obj(Z_OBJ_P(ZEND_THIS));
	const syncengine_family *family = syncengine_family_of(&generator->std);
	zend_object *judge = NULL, *value_helper = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 2)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(judge, family->SyncJudgeInterface)
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(value_helper, family->ValueHelper.ce)
	ZEND_PARSE_PARAMETERS_END();
	if (!syncengine_object_unconstructed(generator->constructed, &generator->std)) {
		RETURN_THROWS();
	}
	generator->constructed = true;
	generator->judge = syncengine_obj_copy(judge);
	generator->value_helper = syncengine_obj_copy(value_helper);
}

ZEND_METHOD(SyncEngine_PushChangeGenerator, __construct)
{
	change_generator *generator = change_generator_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_object *value_helper = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(value_helper, syncengine_family_of(&generator->std)->ValueHelper.ce)
	ZEND_PARSE_PARAMETERS_END();
	if (!syncengine_object_unconstructed(generator->constructed, &generator->std)) {
		RETURN_THROWS();
	}
	generator->constructed = true;
	generator->value_helper = syncengine_obj_copy(value_helper);
}

/* The arguments that both methods take. All borrowed. */
typedef struct {
	syncengine_report *report;
	syncengine_mapping_manual *manual;
	syncengine_object_mapping *mapping;
	zend_object *internal;
	zend_object *integration;
} generator_arguments;

static bool generator_parse(
	INTERNAL_FUNCTION_PARAMETERS, change_generator *generator, generator_arguments *arguments)
{
	const syncengine_family *family = syncengine_family_of(&generator->std);
	zval *report, *manual, *mapping, *internal, *integration;

	if (zend_parse_parameters(ZEND_NUM_ARGS(), "OOOOO", &report, family->Report.ce, &manual,
			family->MappingManual.ce, &mapping, family->ObjectMapping.ce, &internal, family->ReportObject.ce,
			&integration, family->ReportObject.ce) == FAILURE) {
		return false;
	}
	arguments->report = syncengine_report_from_obj(Z_OBJ_P(report));
	arguments->manual = syncengine_mapping_manual_from_obj(Z_OBJ_P(manual));
	arguments->mapping = syncengine_object_mapping_from_obj(Z_OBJ_P(mapping));
	arguments->internal = Z_OBJ_P(internal);
	arguments->integration = Z_OBJ_P(integration);
	return syncengine_object_initialized(generator->constructed, &generator->std) &&
		syncengine_object_initialized(arguments->report->integration != NULL, Z_OBJ_P(report)) &&
		syncengine_object_initialized(arguments->manual->integration != NULL, Z_OBJ_P(manual)) &&
		syncengine_object_initialized(arguments->mapping->internal != NULL, Z_OBJ_P(mapping));
}

/* A new change of the object named first, from the one named second, which the report must have; NULL with an
   exception. */
static syncengine_object_change *generator_change_of(const generator_arguments *arguments, zend_string *name,
	zval *id, zend_string *from_name, zval *from_id, zend_object *from)
{
	const syncengine_family *family = syncengine_family_of(&arguments->report->std);
	syncengine_object_change *change;
	syncengine_moment changed;
	zval owned;

	if (!syncengine_report_find(arguments->report, from_name, from_id)) {
		syncengine_report_throw_no_object(arguments->report, from_name, from_id);
		return NULL;
	}
	if (!syncengine_report_object_changed(from, &changed, &owned)) {
		return NULL;
	}
	change =
		syncengine_object_change_create(family, arguments->manual->integration, name, id, from_name, from_id);
	if (changed.kind != SYNCENGINE_MOMENT_NONE) {
		syncengine_moment_copy(&change->changed, &changed);
	}
	zval_ptr_dtor(&owned);
	return change;
}

/* The same of `to`, for the change of an object of the pair; NULL with an exception. */
static syncengine_object_change *generator_change(
	const generator_arguments *arguments, zend_object *to, zend_object *from)
{
	syncengine_object_change *change = NULL;
	zend_string *name, *from_name;
	zval id, from_id;

	name = syncengine_report_object_identity(to, &id);
	if (!name) {
		return NULL;
	}
	from_name = syncengine_report_object_identity(from, &from_id);
	if (from_name) {
		change = generator_change_of(arguments, name, &id, from_name, &from_id, from);
		zend_string_release(from_name);
		zval_ptr_dtor(&from_id);
	}
	zend_string_release(name);
	zval_ptr_dtor(&id);
	return change;
}

static void generator_merge(
	const change_generator *generator, const generator_arguments *arguments, syncengine_merge *merge)
{
	memset(merge, 0, sizeof(*merge));
	merge->family = syncengine_family_of(&generator->std);
	merge->mapping = arguments->mapping;
	merge->integration = arguments->manual->integration;
	merge->judge =
		generator->judge && generator->judge->ce != merge->family->SyncJudge.ce ? generator->judge : NULL;
	merge->value_helper = generator->value_helper;
}

ZEND_METHOD(SyncEngine_PullChangeGenerator, getSyncObjectChange)
{
	change_generator *generator = change_generator_from_obj(Z_OBJ_P(ZEND_THIS));
	generator_arguments arguments;
	syncengine_object_change *change;
	syncengine_merge merge;

	if (!generator_parse(INTERNAL_FUNCTION_PARAM_PASSTHRU, generator, &arguments)) {
		RETURN_THROWS();
	}
	change = generator_change(&arguments, arguments.internal, arguments.integration);
	if (!change) {
		RETURN_THROWS();
	}
	generator_merge(generator, &arguments, &merge);
	if (!syncengine_merge_objects(&merge, arguments.internal, arguments.integration, change)) {
		OBJ_RELEASE(&change->std);
		RETURN_THROWS();
	}
	RETURN_OBJ(&change->std);
}

ZEND_METHOD(SyncEngine_PushChangeGenerator, getSyncObjectChange)
{
	change_generator *generator = change_generator_from_obj(Z_OBJ_P(ZEND_THIS));
	generator_arguments arguments;
	syncengine_object_change *change;
	syncengine_merge merge;

	if (!generator_parse(INTERNAL_FUNCTION_PARAM_PASSTHRU, generator, &arguments)) {
		RETURN_THROWS();
	}
	change = generator_change(&arguments, arguments.integration, arguments.internal);
	if (!change) {
		RETURN_THROWS();
	}
	generator_merge(generator, &arguments, &merge);
	if (!syncengine_push_object(&merge, arguments.internal, change)) {
		OBJ_RELEASE(&change->std);
		RETURN_THROWS();
	}
	RETURN_OBJ(&change->std);
}

void syncengine_change_generators_register(syncengine_family *family)
{
	zend_class_entry *pull = register_class_SyncEngine_PullChangeGenerator();
	zend_class_entry *push = register_class_SyncEngine_PushChangeGenerator();

	pull->create_object = pull_change_generator_new;
	syncengine_class_init(&family->PullChangeGenerator, pull, family, offsetof(change_generator, std),
		change_generator_free, change_generator_clone, change_generator_state);
	family->PullChangeGenerator.handlers.get_gc = change_generator_gc;
	push->create_object = push_change_generator_new;
	syncengine_class_init(&family->PushChangeGenerator, push, family, offsetof(change_generator, std),
		change_generator_free, change_generator_clone, change_generator_state);
	family->PushChangeGenerator.handlers.get_gc = change_generator_gc;
}
