#ifndef SYNCENGINE_MAUTIC_CHANGE_H
#define SYNCENGINE_MAUTIC_CHANGE_H

#include "mautic/mautic_order.h"

/* Makes the classes of an object change ready that mautic_order.c has registered. */
void mautic_change_init(void);

#endif
