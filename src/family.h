/*
 * Families of classes: the same C bodies behind two sets of class names.
 *
 * SyncEngine\… is the engine's own family; a second one carries the names of Mautic's classes. Every class
 * of a family is a syncengine_class. An object's handlers are the first member of its syncengine_class, so
 * they lead from any object to its class and family at no cost in memory; what a method creates comes from
 * the family of its object.
 */
#ifndef SYNCENGINE_FAMILY_H
#define SYNCENGINE_FAMILY_H

#include "php_syncengine.h"

typedef struct syncengine_family syncengine_family;
typedef struct syncengine_class syncengine_class;

/* A new array of an object's state, in the order of its private properties; the caller owns it. Keys are
   plain names; the handlers mangle them. */
typedef HashTable *(*syncengine_state_func)(zend_object *object);

struct syncengine_class {
	zend_object_handlers handlers; /* first: an object's handlers pointer is its syncengine_class */
	zend_class_entry *ce;
	const syncengine_family *family;
	syncengine_state_func state; /* NULL: the object shows no state and is equal only to itself */
};

struct syncengine_family {
	const char *name;
	/* value */
	syncengine_class NormalizedValue;
	syncengine_class EncodedValue;
	syncengine_class ReferenceValue;
	syncengine_class ValueNormalizer;
	zend_class_entry *ValueNormalizerInterface;
	/* mapping */
	syncengine_class MappingManual;
	syncengine_class ObjectMapping;
	syncengine_class FieldMapping;
	syncengine_class RemappedObject;
	syncengine_class UpdatedObjectMapping;
	syncengine_class MappingRecord;
	syncengine_class TrackedChange;
	/* request */
	syncengine_class Request;
	syncengine_class RequestObject;
	syncengine_class InputOptions;
	syncengine_class ObjectIds;
	syncengine_class DateRange;
	/* report */
	syncengine_class Report;
	syncengine_class ReportObject;
	syncengine_class ReportField;
	syncengine_class Relation;
	syncengine_class Relations;
	/* judge */
	zend_class_entry *SyncJudgeInterface;
	syncengine_class SyncJudge;
	syncengine_class InformationChangeRequest;
	syncengine_class ValueHelper;
	syncengine_class PullChangeGenerator;
	syncengine_class PushChangeGenerator;
	syncengine_class HardEvidence;
	syncengine_class BestEvidence;
	syncengine_class FuzzyEvidence;
	/* order */
	syncengine_class Order;
	syncengine_class ObjectChange;
	syncengine_class OrderField;
	syncengine_class ObjectMappings;
	syncengine_class OrderResults;
	syncengine_class Notification;
	/* exchange */
	zend_class_entry *SyncDataExchangeInterface;
	/* exceptions that the shared bodies throw */
	zend_class_entry *ConflictUnresolvedException;
	zend_class_entry *FieldNotFoundException;
	zend_class_entry *HandlerNotSupportedException;
	zend_class_entry *InternalIdNotFoundException;
	zend_class_entry *ObjectDeletedException;
	zend_class_entry *ObjectNotFoundException;
	zend_class_entry *ObjectNotSupportedException;
	zend_class_entry *InvalidValueException;
	zend_class_entry *IntegrationNotFoundException;
	zend_class_entry *UnexpectedValueException;
};

/* Written at MINIT, read only afterwards. */
extern syncengine_family syncengine_native;

/* The class of an object of ours, subclasses written in PHP included. */
static inline const syncengine_class *syncengine_class_of(const zend_object *object)
{
	return (const syncengine_class *)object->handlers;
}

static inline const syncengine_family *syncengine_family_of(const zend_object *object)
{
	return syncengine_class_of(object)->family;
}

/*
 * Finishes a class at MINIT: its handlers (clone_obj may be NULL for a class that can't be cloned), state and
 * family. `offset` is that of the zend_object in the class's struct.
 */
void syncengine_class_init(syncengine_class *cls, zend_class_entry *ce, const syncengine_family *family,
	size_t offset, zend_object_free_obj_t free_obj, zend_object_clone_obj_t clone_obj,
	syncengine_state_func state);

/* The syncengine_class behind `ce` or its nearest internal parent: `member` of the family it belongs to. */
const syncengine_class *syncengine_class_find(const zend_class_entry *ce, size_t member);
#define SYNCENGINE_CLASS_FIND(ce, name) syncengine_class_find((ce), offsetof(syncengine_family, name))

/*
 * Allocates an object of `ce`: `size` bytes of struct, zeroed up to its zend_object at `offset`. Inline, so that
 * the allocator knows the size of an object without properties of its own.
 */
static zend_always_inline void *syncengine_object_alloc(
	size_t size, size_t offset, zend_class_entry *ce, const syncengine_class *cls)
{
	bool bare = ce->type == ZEND_INTERNAL_CLASS && ce->default_properties_count == 0;
	char *memory =
		EXPECTED(bare) ? emalloc(size - sizeof(zval)) : emalloc(size + zend_object_properties_size(ce));
	zend_object *object = (zend_object *)(memory + offset);

	memset(memory, 0, offset);
	zend_object_std_init(object, ce);
	if (UNEXPECTED(!bare)) {
		object_properties_init(object, ce);
	}
	object->handlers = &cls->handlers;
	return memory;
}

/* The state of a class that has none: its objects are all alike. */
HashTable *syncengine_state_none(zend_object *object);

/* clone_obj of a class without a struct of its own: zend_objects_clone_obj() gives its clone other handlers. */
zend_object *syncengine_clone_bare(zend_object *object);

/* `new ce(…argv)` into `object`; false with an exception, `object` is then IS_UNDEF. */
bool syncengine_construct(zval *object, zend_class_entry *ce, uint32_t argc, zval *argv);

/* Calls a method by its name in lower case, and keeps the object while it runs. False with an exception, `result` is
   then IS_UNDEF. */
bool syncengine_call_method(zend_object *object, const char *name, zval *result, uint32_t argc, zval *argv);

/* What get_gc returns beside its buffer: the properties that a subclass written in PHP declares, if any. */
static inline HashTable *syncengine_gc_properties(zend_object *object)
{
	return object->ce->default_properties_count || object->properties ? zend_std_get_properties(object)
																	  : NULL;
}

/* For state functions: each adds a reference. */
void syncengine_state_add(HashTable *state, const char *name, zval *value);
void syncengine_state_add_str(HashTable *state, const char *name, zend_string *string); /* NULL: null */
void syncengine_state_add_obj(HashTable *state, const char *name, zend_object *object); /* NULL: null */

ZEND_COLD void syncengine_throw_uninitialized(const zend_object *object);
ZEND_COLD void syncengine_throw_constructed(const zend_object *object);

/* Throws Error "… is not initialized: its constructor did not run" and returns false where `ok` is false. */
static inline bool syncengine_object_initialized(bool ok, const zend_object *object)
{
	if (UNEXPECTED(!ok)) {
		syncengine_throw_uninitialized(object);
	}
	return ok;
}

/* Throws Error "… is already constructed" and returns false where `constructed` is true. */
static inline bool syncengine_object_unconstructed(bool constructed, const zend_object *object)
{
	if (UNEXPECTED(constructed)) {
		syncengine_throw_constructed(object);
	}
	return !constructed;
}

#endif
