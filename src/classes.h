/* What registers the classes at MINIT, in the order they depend on each other. */
#ifndef SYNCENGINE_CLASSES_H
#define SYNCENGINE_CLASSES_H

void syncengine_register_classes(void);

#endif
