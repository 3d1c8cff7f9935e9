#ifndef SYNCENGINE_MAUTIC_GENERATOR_H
#define SYNCENGINE_MAUTIC_GENERATOR_H

#include "mautic/mautic_judge.h"
#include "mautic/mautic_mapping.h"
#include "mautic/mautic_order.h"
#include "mautic/mautic_report.h"

/* Private properties of Internal\ObjectChangeGenerator; the other generator has a ValueHelper alone. */
enum { MAUTIC_PULL_MODES, MAUTIC_PULL_JUDGE, MAUTIC_PULL_VALUE_HELPER, MAUTIC_PULL_FIELD_HELPER };
enum { MAUTIC_PUSH_VALUE_HELPER };

/* What is to be said about a field of a change. */
typedef enum {
	MAUTIC_NOTE_NONE,
	MAUTIC_NOTE_LOST,      /* pull: Mautic's tracked change lost to the integration's */
	MAUTIC_NOTE_UNDECIDED, /* pull: nobody could tell whose value stands */
	MAUTIC_NOTE_EMPTY,     /* required, but empty: left out */
} mautic_note;

/* One call of getSyncObjectChange(): everything is borrowed from it unless it says otherwise. */
typedef struct {
	bool pull;
	zend_class_entry *ce; /* of the generator, as its log lines name it */
	zend_object *judge;
	zend_object *value_helper;
	zval *field_helper;
	zend_object *report;
	zend_object *manual;
	zend_object *internal;
	zend_object *integration;
	zend_object *change; /* owned */
	zval required;       /* owned: what the FieldHelper says; IS_UNDEF: not asked */
	zval required_for;   /* owned: the object's name it was asked with */
	/* Of the one who asked for them: a note by the name of Mautic's field. NULL: exact. */
	HashTable *notes;
	mautic_note note; /* on the field that is merged */
	/* The fast path: whether it may be taken, and the report's object that stands for the source. */
	bool direct;
	zend_object *source;
	/* Times of the objects, read again after PHP code ran. */
	bool timed;
	se_evidence internal_time; /* `possible` alone */
	se_evidence source_time;
} mautic_generation;

/* Whether Mautic requires a field; false with an exception as well. */
bool mautic_requires(mautic_generation *generation, zval *object, zval *field);

/* Whether the exception that is thrown is of the class: then it is cleared. */
bool mautic_caught(zend_class_entry *ce);

/* A line of the generator's. Takes `message`; false with an exception. */
bool mautic_generation_log(mautic_generation *generation, const char *method, zend_string *message);

/* Merges a field mapping by calling methods; false with an exception. */
bool mautic_merge_by_methods(mautic_generation *generation, zend_object *mapping);

/* Decides on the fast path, once. */
void mautic_direct_open(mautic_generation *generation);

typedef enum {
	MAUTIC_DIRECT_DONE,
	MAUTIC_DIRECT_THROWN,
	MAUTIC_DIRECT_NOT, /* ask by methods: nothing was done */
} mautic_direct_result;

/* Merges the field mapping `i` without calling a method or making an object. */
mautic_direct_result mautic_direct_field(mautic_generation *generation, zend_object *mapping, uint32_t i);

#endif
