#include "mautic/mautic_spare.h"

zend_object *mautic_spare_make(zend_class_entry *ce)
{
	zend_object *object = zend_objects_new(ce);

	object_properties_init(object, ce);
	object->handlers = &std_object_handlers;
	return object;
}

void mautic_spare_shutdown(void)
{
	for (int kind = MAUTIC_SPARE_VALUE; kind <= MAUTIC_SPARE_FIELD; kind++) {
		mautic_spares *spares = &SYNCENGINE_G(mautic_spares)[kind];

		while (spares->count > 0) {
			OBJ_RELEASE(spares->objects[--spares->count]);
		}
	}
}

void mautic_spare_forget(void)
{
	memset(SYNCENGINE_G(mautic_spares), 0, sizeof(SYNCENGINE_G(mautic_spares)));
}
