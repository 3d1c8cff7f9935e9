/*
 * Objects that were absorbed, kept for the next `new`: a field that PHP code reports is made of two objects that
 * live until the next one comes, and to make and free them each time is most of what it costs.
 */
#ifndef SYNCENGINE_MAUTIC_SPARE_H
#define SYNCENGINE_MAUTIC_SPARE_H

#include "mautic/mautic_slots.h"

/* A class whose objects are kept: of its very class, not of a subclass. */
typedef enum { MAUTIC_SPARE_VALUE, MAUTIC_SPARE_FIELD } mautic_spare_kind;

/* What create_object of such a class does where no object is kept. */
zend_object *mautic_spare_make(zend_class_entry *ce);

/* create_object of such a class. */
static inline zend_object *mautic_spare_new(
	zend_class_entry *ce, const zend_class_entry *own, mautic_spare_kind kind)
{
	mautic_spares *spares = &SYNCENGINE_G(mautic_spares)[kind];

	if (EXPECTED(spares->count > 0 && ce == own)) {
		return spares->objects[--spares->count];
	}
	return mautic_spare_make(ce);
}

/*
 * Takes the one reference to an object of such a class that nobody else can see, whose properties the caller has
 * made what they are before the constructor.
 */
static inline void mautic_spare_give(zend_object *object, mautic_spare_kind kind)
{
	mautic_spares *spares = &SYNCENGINE_G(mautic_spares)[kind];

	if (UNEXPECTED(spares->count == MAUTIC_SPARES_MAX || GC_INFO(object) != 0)) {
		OBJ_RELEASE(object);
		return;
	}
	GC_DEL_FLAGS(object, GC_NOT_COLLECTABLE);
	spares->objects[spares->count++] = object;
}

/* At the end of the request, and when its objects are gone. */
void mautic_spare_shutdown(void);
void mautic_spare_forget(void);

#endif
