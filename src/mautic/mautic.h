/*
 * The names and the behaviour of Mautic's own classes, registered where syncengine.mautic says so.
 *
 * Mautic's value classes take anything and check late, so theirs are objects with private properties as PHP code
 * would write them: cloning, dumping, serializing and comparing them is PHP's own work. Only the fields of a
 * reported object and of an object change, of which there are many, are kept in the engine's slots; see
 * mautic_fields.h.
 */
#ifndef SYNCENGINE_MAUTIC_H
#define SYNCENGINE_MAUTIC_H

#include "php_syncengine.h"

/* Written at MINIT, read only afterwards; NULL where the setting is off. */
typedef struct {
	zend_class_entry *NormalizedValue;
	zend_class_entry *EncodedValue;
	zend_class_entry *ReferenceValue;
	zend_class_entry *FieldMapping;
	zend_class_entry *ObjectMapping;
	zend_class_entry *MappingManual;
	zend_class_entry *RemappedObject;
	zend_class_entry *UpdatedObjectMapping;
	zend_class_entry *DateRange;
	zend_class_entry *ObjectIds;
	zend_class_entry *InputOptions;
	zend_class_entry *RequestObject;
	zend_class_entry *Request;
	zend_class_entry *ReportField;
	zend_class_entry *ReportObject;
	zend_class_entry *Report;
	zend_class_entry *Relation;
	zend_class_entry *Relations;
	zend_class_entry *InformationChangeRequest;
	zend_class_entry *SyncJudge;
	zend_class_entry *SyncJudgeInterface;
	zend_class_entry *ValueHelper;
	zend_class_entry *OrderField;
	zend_class_entry *ObjectChange;
	zend_class_entry *Order;
	zend_class_entry *Notification;
	zend_class_entry *ConflictUnresolvedException;
	zend_class_entry *FieldNotFoundException;
	zend_class_entry *ObjectNotFoundException;
	zend_class_entry *InvalidValueException;
	zend_class_entry *UnexpectedValueException;
} mautic_classes;

extern mautic_classes mautic_ce;

/* All classes of the stand-in; at MINIT. */
void mautic_register_classes(void);

/* Each registers the classes of one file. */
void mautic_exceptions_register(void);
void mautic_value_register(void);
void mautic_mapping_register(void);
void mautic_request_register(void);
void mautic_report_register(void);
void mautic_judge_register(void);
void mautic_order_register(void);

#endif
