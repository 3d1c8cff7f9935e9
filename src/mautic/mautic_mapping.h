#ifndef SYNCENGINE_MAUTIC_MAPPING_H
#define SYNCENGINE_MAUTIC_MAPPING_H

#include "mautic/mautic_slots.h"

/* Private properties of FieldMappingDAO and ObjectMappingDAO. */
enum {
	MAUTIC_FIELD_MAPPING_REQUIRED,
	MAUTIC_FIELD_MAPPING_INTERNAL_OBJECT,
	MAUTIC_FIELD_MAPPING_INTERNAL_FIELD,
	MAUTIC_FIELD_MAPPING_INTEGRATION_OBJECT,
	MAUTIC_FIELD_MAPPING_INTEGRATION_FIELD,
	MAUTIC_FIELD_MAPPING_DIRECTION,
};
enum { MAUTIC_OBJECT_MAPPING_FIELDS = 2, MAUTIC_OBJECT_MAPPING_INTERNAL, MAUTIC_OBJECT_MAPPING_INTEGRATION };

extern const mautic_getter mautic_field_mapping_internal_object;
extern const mautic_getter mautic_field_mapping_internal_field;
extern const mautic_getter mautic_field_mapping_integration_field;
extern const mautic_getter mautic_field_mapping_direction;
extern const mautic_getter mautic_field_mapping_required;
extern const mautic_getter mautic_object_mapping_fields;
extern const mautic_getter mautic_manual_integration;

/* The method remapObject() of a class with these properties. */
void mautic_remap(zend_execute_data *execute_data, uint32_t integration, uint32_t remapped);

/* A new object as its constructor makes it; everything is borrowed. NULL with an exception. */
zend_object *mautic_updated_object_mapping_create(zval *integration, zval *name, zval *id, zval *date);

#endif
