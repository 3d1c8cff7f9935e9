#ifndef SYNCENGINE_FIELD_MAPPING_H
#define SYNCENGINE_FIELD_MAPPING_H

#include "core/se_merge.h"
#include "members.h"

/* What an object of the class holds. */
typedef struct {
	zend_string *internal_object;
	zend_string *internal_field;
	zend_string *integration_object;
	zend_string *integration_field;
	zend_string *direction;
	zend_string *conflict_policy; /* NULL: the object mapping's */
	zval default_value;           /* null: none */
	bool is_required;
	bool trim;
	bool ignore_case;
	bool null_is_empty;
} syncengine_field_rule;

typedef struct {
	syncengine_field_rule rule; /* owned; its internal_object is NULL before the constructor ran */
	zend_object std;
} syncengine_field_mapping;

static inline syncengine_field_mapping *syncengine_field_mapping_from_obj(zend_object *object)
{
	return (syncengine_field_mapping *)((char *)object - offsetof(syncengine_field_mapping, std));
}

/* A new object of the family. Adds a reference to each string of `rule` and to its default value. */
zend_object *syncengine_field_mapping_create(
	const syncengine_family *family, const syncengine_field_rule *rule);

/* What a ValueError says of a name that the functions below do not know. */
#define SYNCENGINE_DIRECTION_WRONG "must be one of \"mautic\", \"integration\", \"bidirectional\""
#define SYNCENGINE_POLICY_WRONG "must be one of \"keep\", \"local\", \"remote\", or null"

/* False where `name` is none of ObjectMapping::SYNC_*. */
bool syncengine_direction_parse(const zend_string *name, se_direction *direction);
/* False where `name` is none of ObjectMapping::CONFLICT_*. */
bool syncengine_policy_parse(const zend_string *name, se_policy *policy);

void syncengine_field_mapping_register(syncengine_family *family);

#endif
