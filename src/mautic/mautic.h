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
	zend_class_entry *ValueNormalizer;
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
	zend_class_entry *OrderResults;
	zend_class_entry *Notification;
	zend_class_entry *ConflictUnresolvedException;
	zend_class_entry *FieldNotFoundException;
	zend_class_entry *ObjectNotFoundException;
	zend_class_entry *InvalidValueException;
	zend_class_entry *UnexpectedValueException;
	zend_class_entry *ObjectDeletedException;
	zend_class_entry *ObjectNotSupportedException;
	zend_class_entry *SyncDataExchangeInterface;
	zend_class_entry *ReferenceResolverInterface;
	zend_class_entry *FieldValidatorInterface;
	zend_class_entry *ReferenceNotFoundException;
	zend_class_entry *FieldSchemaNotFoundException;
	zend_class_entry *MappingHelper;
	zend_class_entry *RelationsHelper;
	zend_class_entry *SyncDateHelper;
	zend_class_entry *FieldBuilder;
	zend_class_entry *FullReportBuilder;
	zend_class_entry *PartialReportBuilder;
	zend_class_entry *ReferenceResolver;
	zend_class_entry *FieldValidator;
	zend_class_entry *OrderExecutioner;
	zend_class_entry *MauticSyncDataExchange;
	zend_class_entry *IntegrationSyncProcess;
	zend_class_entry *InternalSyncProcess;
	zend_class_entry *SyncProcess;
	zend_class_entry *ObjectMappings;
} mautic_classes;

extern mautic_classes mautic_ce;

/* syncengine.mautic=safe: exact, but for the cures. Written at MINIT, read only afterwards. */
extern bool mautic_safe;

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
/* Those that run a sync, in mautic/sync. */
void sync_date_helper_register(void);
void mapping_helper_register(void);
void relations_helper_register(void);
void field_builder_register(void);
void full_report_builder_register(void);
void partial_report_builder_register(void);
void reference_resolver_register(void);
void field_validator_register(void);
void mautic_executioner_register(void);
void mautic_exchange_register(void);
void integration_sync_process_register(void);
void internal_sync_process_register(void);
void mautic_process_register(void);

#endif
