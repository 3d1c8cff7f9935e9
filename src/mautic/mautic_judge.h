#ifndef SYNCENGINE_MAUTIC_JUDGE_H
#define SYNCENGINE_MAUTIC_JUDGE_H

#include "core/se_evidence.h"
#include "mautic/mautic_slots.h"

/* A date as evidence; false with an exception where it can't be read, `has` is false where there is none. */
bool mautic_date_read(zval *date, bool *has, int64_t *us);

/* The word for a mode and back: hard, best, and fuzzy for whatever else. */
zval mautic_mode_name(se_mode mode);

/* $judge->adjudicate(…) of our own SyncJudge: borrowed, or NULL with an exception. */
zend_object *mautic_adjudicate(se_mode mode, zend_object *left, zend_object *right);

typedef enum { MAUTIC_FOR_MAUTIC, MAUTIC_FOR_INTEGRATION } mautic_target;

typedef enum {
	MAUTIC_STAND_IN_SAME, /* the value itself will do */
	MAUTIC_STAND_IN_ONE,  /* 1.0 */
	MAUTIC_STAND_IN_NONE, /* there is none: InvalidValueException */
} mautic_stand_in;

/* What ValueHelper makes of a value; `state` and `direction` are strings. */
mautic_stand_in mautic_value_rule(
	zval *normalized, zval *type, bool required, zend_string *direction, mautic_target target);

/* $helper->getValueFor…($value, $state, $direction) of our own class: a new object, or NULL with an exception. */
zend_object *mautic_value_for(zend_object *value, zval *state, zval *direction, mautic_target target);

void mautic_generators_init(zend_class_entry *pull);

#endif
