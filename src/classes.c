#include "classes.h"

#include "family.h"

void syncengine_register_classes(void)
{
}
