/* The exceptions of the engine: one interface, one class a kind of failure. */
#ifndef SYNCENGINE_EXCEPTIONS_H
#define SYNCENGINE_EXCEPTIONS_H

#include "family.h"

extern zend_class_entry *syncengine_ce_ConfigurationException;
extern zend_class_entry *syncengine_ce_TransportException;
extern zend_class_entry *syncengine_ce_ResponseException;
extern zend_class_entry *syncengine_ce_StoreException;
extern zend_class_entry *syncengine_ce_SyncLockedException;
extern zend_class_entry *syncengine_ce_InvalidItemException;

/* Throws `ce` with a message; an exception that is already there becomes its previous one. */
void syncengine_throw(zend_class_entry *ce, const char *format, ...) ZEND_ATTRIBUTE_FORMAT(printf, 2, 3);

/* The messages that the classes' own constructors make. */
void syncengine_throw_field_not_found(
	const syncengine_family *family, zend_string *field, zend_string *object);
void syncengine_throw_object_not_found(const syncengine_family *family, zend_string *object);

void syncengine_exceptions_register(syncengine_family *family);

#endif
