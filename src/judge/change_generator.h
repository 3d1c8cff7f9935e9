#ifndef SYNCENGINE_CHANGE_GENERATOR_H
#define SYNCENGINE_CHANGE_GENERATOR_H

#include "family.h"

/* PullChangeGenerator and PushChangeGenerator. */
void syncengine_change_generators_register(syncengine_family *family);

#endif
