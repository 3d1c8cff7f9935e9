#include "exchange/exchange.h"

#include "stubs/SyncDataExchangeInterface_arginfo.h"

zend_class_entry *syncengine_ce_ObjectLookupInterface;

void syncengine_exchange_register(syncengine_family *family)
{
	family->SyncDataExchangeInterface = register_class_SyncEngine_SyncDataExchangeInterface();
	syncengine_ce_ObjectLookupInterface = register_class_SyncEngine_ObjectLookupInterface();
}
