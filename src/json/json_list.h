/*
 * A list in a JSON text, read item by item: never more than one item is a tree, however long the list is.
 *
 * What is around the list is a tree of its own, the envelope, in which the list is empty. Together they are the
 * text: what is no JSON is refused, by the envelope at once, by an item when its turn comes.
 */
#ifndef SYNCENGINE_JSON_LIST_H
#define SYNCENGINE_JSON_LIST_H

#include "json/json_reader.h"

typedef struct {
	syncengine_json_document envelope;
	size_t count; /* items; 0 where there is no list */
	/* The rest is the reader's. */
	const char *text; /* borrowed */
	se_json_list place;
	size_t next; /* where the next item begins */
	size_t read; /* items so far */
	json_tokener *tokener;
	struct json_object *item; /* the current one */
	struct json_object *tree; /* of the envelope: the list where it could not be taken out */
} syncengine_json_list;

/*
 * Reads the envelope and finds the list at `path` (see json_reader.h). `text` is followed by a NUL byte that
 * `length` doesn't count, stays as long as the list does and may be changed (oversized integers). Whether there
 * is a list at that path is for the caller to see in the envelope. On failure there is nothing to close.
 */
bool syncengine_json_list_open(
	syncengine_json_list *list, char *text, size_t length, const char *path, syncengine_json_error *error);

/* The next item, borrowed until the one after it is asked for; NULL is JSON's null. False at the end, where
   error->what is NULL, or where it is no JSON. */
bool syncengine_json_list_next(
	syncengine_json_list *list, struct json_object **item, syncengine_json_error *error);

/* The first and the last item, without going on; the caller frees them. NULL where they are null or no JSON. */
void syncengine_json_list_ends(
	syncengine_json_list *list, struct json_object **first, struct json_object **last);

/* May be repeated, and done to one that is all zeros. */
void syncengine_json_list_close(syncengine_json_list *list);

#endif
