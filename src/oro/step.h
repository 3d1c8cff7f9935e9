/* What the parts of a step are to each other: the interfaces of stubs/Step.stub.php. */
#ifndef SYNCENGINE_STEP_H
#define SYNCENGINE_STEP_H

#include "family.h"

extern zend_class_entry *syncengine_ce_ItemReaderInterface;
extern zend_class_entry *syncengine_ce_ItemProcessorInterface;
extern zend_class_entry *syncengine_ce_ItemWriterInterface;
extern zend_class_entry *syncengine_ce_StepContextAwareInterface;
extern zend_class_entry *syncengine_ce_ClosableInterface;

void syncengine_step_register(void);

#endif
