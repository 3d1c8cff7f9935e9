#include "oro/step.h"

#include "stubs/Step_arginfo.h"

zend_class_entry *syncengine_ce_ItemReaderInterface;
zend_class_entry *syncengine_ce_ItemProcessorInterface;
zend_class_entry *syncengine_ce_ItemWriterInterface;
zend_class_entry *syncengine_ce_StepContextAwareInterface;
zend_class_entry *syncengine_ce_ClosableInterface;

void syncengine_step_register(void)
{
	syncengine_ce_ItemReaderInterface = register_class_SyncEngine_Oro_ItemReaderInterface();
	syncengine_ce_ItemProcessorInterface = register_class_SyncEngine_Oro_ItemProcessorInterface();
	syncengine_ce_ItemWriterInterface = register_class_SyncEngine_Oro_ItemWriterInterface();
	syncengine_ce_StepContextAwareInterface = register_class_SyncEngine_Oro_StepContextAwareInterface();
	syncengine_ce_ClosableInterface = register_class_SyncEngine_Oro_ClosableInterface();
}
