#include "mautic/sync/site.h"
