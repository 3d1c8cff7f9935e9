#include "json/json_list.h"

/* The envelope of a list that was found: the text without what is between the brackets. */
static bool list_read_envelope(
	syncengine_json_list *list, const char *text, size_t length, syncengine_json_error *error)
{
	size_t start = list->place.start, end = list->place.end, cut = end - start;
	char *around = malloc(length - cut + 1);
	bool ok;

	if (!around) {
		error->what = "out of memory";
		error->offset = 0;
		return false;
	}
	memcpy(around, text, start);
	memcpy(around + start, text + end, length - end + 1);
	ok = syncengine_json_parse(around, length - cut, SYNCENGINE_JSON_DEPTH, &list->envelope, error);
	free(around);
	if (!ok && error->offset > start) {
		error->offset += cut;
	}
	return ok;
}

bool syncengine_json_list_open(
	syncengine_json_list *list, char *text, size_t length, const char *path, syncengine_json_error *error)
{
	se_json_scan scan;

	memset(list, 0, sizeof(*list));
	if (length >= INT_MAX) {
		error->what = "text of 2 GiB or more";
		error->offset = 0;
		return false;
	}
	scan = se_json_scan_text(text, length);
	if (scan.problem) {
		error->what = scan.problem;
		error->offset = scan.offset;
		return false;
	}
	if (!se_json_find_list(text, length, path, &list->place)) {
		if (!syncengine_json_parse(text, length, SYNCENGINE_JSON_DEPTH, &list->envelope, error)) {
			return false;
		}
		if (syncengine_json_path(list->envelope.root, path, &list->tree) &&
			json_object_is_type(list->tree, json_type_array)) {
			list->count = json_object_array_length(list->tree);
		}
		return true;
	}
	if (scan.oversized) {
		se_json_clamp(text, length);
	}
	if (!list_read_envelope(list, text, length, error)) {
		return false;
	}
	list->envelope.below_int64 = scan.below_int64;
	list->text = text;
	list->next = list->place.start;
	list->count = list->place.count;
	return true;
}

/* Parses the item at `at`, which is set behind it; false where it is no JSON. */
static bool list_parse(
	syncengine_json_list *list, size_t *at, struct json_object **item, syncengine_json_error *error)
{
	enum json_tokener_error state;

	if (!list->tokener) {
		list->tokener = json_tokener_new_ex(SYNCENGINE_JSON_DEPTH);
		if (!list->tokener) {
			error->what = "out of memory";
			return false;
		}
	}
	json_tokener_reset(list->tokener);
	/* With the closing bracket, which ends a number. */
	*item = json_tokener_parse_ex(list->tokener, list->text + *at, (int)(list->place.end - *at + 1));
	state = json_tokener_get_error(list->tokener);
	*at += json_tokener_get_parse_end(list->tokener);
	if (state == json_tokener_success) {
		return true;
	}
	error->what = state == json_tokener_continue ? "unexpected end of data" : json_tokener_error_desc(state);
	error->offset = *at;
	return false;
}

bool syncengine_json_list_next(
	syncengine_json_list *list, struct json_object **item, syncengine_json_error *error)
{
	size_t at = list->next;

	error->what = NULL;
	*item = NULL;
	if (list->read == list->count) {
		return false;
	}
	if (list->tree) {
		*item = json_object_array_get_idx(list->tree, list->read++);
		return true;
	}
	json_object_put(list->item);
	list->item = NULL;
	if (!list_parse(list, &at, &list->item, error)) {
		return false;
	}
	at += strspn(list->text + at, " \t\r\n");
	list->read++;
	if (list->text[at] != (list->read < list->count ? ',' : ']') ||
		(list->read == list->count && at != list->place.end)) {
		error->what = "array value separator ',' expected";
		error->offset = at;
		return false;
	}
	list->next = at + 1;
	*item = list->item;
	return true;
}

void syncengine_json_list_ends(
	syncengine_json_list *list, struct json_object **first, struct json_object **last)
{
	syncengine_json_error error;
	size_t start = list->place.start, end = list->place.last;

	*first = *last = NULL;
	if (list->count == 0) {
		return;
	}
	if (list->tree) {
		*first = json_object_get(json_object_array_get_idx(list->tree, 0));
		*last = json_object_get(json_object_array_get_idx(list->tree, list->count - 1));
		return;
	}
	list_parse(list, &start, first, &error);
	list_parse(list, &end, last, &error);
}

void syncengine_json_list_close(syncengine_json_list *list)
{
	if (list->item) {
		json_object_put(list->item);
	}
	if (list->tokener) {
		json_tokener_free(list->tokener);
	}
	syncengine_json_free(&list->envelope);
	memset(list, 0, sizeof(*list));
}
