/* The Link header of HTTP (RFC 8288), as far as paging needs it. */
#ifndef SE_LINK_H
#define SE_LINK_H

#include "se_slice.h"

/* Finds the first link of that relation ("next", lower-case) in the value of one Link header. `target` is
 * what stands between < and >, borrowed from it and never empty: a URI reference, often relative, not
 * decoded.
 *
 * rel may be quoted or not, list several relations, and stand anywhere among the parameters; of two in one
 * link the first counts. Quoted values may have commas, semicolons and escapes. A link with an anchor speaks
 * of another resource than the page and is passed over. Reading stops where the header is malformed: what
 * came before counts, a cut-off link does not. False leaves `target` alone. */
bool se_link_find(se_slice header, const char *relation, se_slice *target);

#endif
