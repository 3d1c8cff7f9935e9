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
	bool found;

	memset(list, 0, sizeof(*list));
	if (length >= INT_MAX) {
		error->what = "text of 2 GiB or more";
		error->offset = 0;
		return false;
	}
	found = se_json_scan_list(text, length, path, &scan, &list->place);
	if (scan.problem) {
		error->what = scan.problem;
		error->offset = scan.offset;
		return false;
	}
	if (!found) {
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

/* What json-c reads at `at`, which is set behind it; false where it is no JSON. */
static bool list_parse_at(json_tokener **tokener, int depth, const syncengine_json_list *list, size_t *at,
	struct json_object **value, syncengine_json_error *error)
{
	enum json_tokener_error state;

	if (!*tokener) {
		*tokener = json_tokener_new_ex(depth);
		if (!*tokener) {
			error->what = "out of memory";
			return false;
		}
		json_tokener_set_flags(*tokener, JSON_TOKENER_STRICT | JSON_TOKENER_ALLOW_TRAILING_CHARS);
	}
	json_tokener_reset(*tokener);
	/* With the closing bracket, which ends a number. */
	*value = json_tokener_parse_ex(*tokener, list->text + *at, (int)(list->place.end - *at + 1));
	state = json_tokener_get_error(*tokener);
	*at += json_tokener_get_parse_end(*tokener);
	if (state == json_tokener_success) {
		return true;
	}
	error->what = state == json_tokener_continue ? "unexpected end of data" : json_tokener_error_desc(state);
	error->offset = *at;
	return false;
}

/* Parses the item at `at`, which is set behind it; false where it is no JSON. */
static bool list_parse(
	syncengine_json_list *list, size_t *at, struct json_object **item, syncengine_json_error *error)
{
	return list_parse_at(&list->tokener, SYNCENGINE_JSON_DEPTH, list, at, item, error);
}

/* Goes on behind an item that ends at `at`; false where no other one or the end of the list is there. */
static bool list_step(syncengine_json_list *list, size_t at, syncengine_json_error *error)
{
	at += strspn(list->text + at, " \t\r\n");
	list->read++;
	if (list->text[at] != (list->read < list->count ? ',' : ']') ||
		(list->read == list->count && at != list->place.end)) {
		error->what = "array value separator ',' expected";
		error->offset = at;
		return false;
	}
	list->next = at + 1;
	return true;
}

/* Lets go of the current item. */
static void list_release_item(syncengine_json_list *list)
{
	bool owned = !list->item && !list->tree;

	for (size_t i = 0; i < list->member_count && owned; i++) {
		json_object_put(list->members[i].tree);
	}
	list->member_count = 0;
	json_object_put(list->item);
	list->item = NULL;
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
	list_release_item(list);
	if (!list_parse(list, &at, &list->item, error) || !list_step(list, at, error)) {
		return false;
	}
	*item = list->item;
	return true;
}

/* A new member, not yet counted. */
static syncengine_json_member *list_member(syncengine_json_list *list)
{
	if (list->member_count == list->member_room) {
		list->member_room = MAX(32, list->member_room * 2);
		list->members = safe_erealloc(list->members, list->member_room, sizeof(*list->members), 0);
	}
	list->members[list->member_count].tree = NULL;
	return &list->members[list->member_count];
}

/* Reads the members of the object at `at`, which is set behind it. False where only json-c can tell what it is. */
static bool list_read_plain(syncengine_json_list *list, size_t *at)
{
	se_json_walk walk = se_json_walk_begin(list->text + *at);
	const char *end = list->text + list->place.end;
	syncengine_json_error ignored;
	syncengine_json_member *member;
	se_json_step step;
	size_t nested;

	while (member = list_member(list),
		(step = se_json_walk_next(&walk, end, &member->plain)) == SE_JSON_MEMBER) {
		if (member->plain.type == SE_JSON_NESTED) {
			nested = (size_t)(walk.at - list->text);
			if (!list_parse_at(
					&list->nested, SYNCENGINE_JSON_DEPTH - 1, list, &nested, &member->tree, &ignored)) {
				return false;
			}
			walk.at = list->text + nested;
		}
		list->member_count++;
	}
	*at = (size_t)(walk.at - list->text);
	return step == SE_JSON_END;
}

/* The members of an item that json-c has read. */
static void list_take_members(syncengine_json_list *list, struct json_object *item)
{
	json_object_object_foreach(item, name, value)
	{
		syncengine_json_member *member = list_member(list);

		*member = syncengine_json_member_of(value);
		member->plain.name = se_slice_of(name, strlen(name));
		list->member_count++;
	}
}

bool syncengine_json_list_next_item(
	syncengine_json_list *list, syncengine_json_item *item, syncengine_json_error *error)
{
	size_t at = list->next;
	struct json_object *tree;

	error->what = NULL;
	list_release_item(list);
	memset(item, 0, sizeof(*item));
	if (!list->tree && list->read < list->count) {
		at += strspn(list->text + at, " \t\r\n");
		item->is_object = list->text[at] == '{' && list_read_plain(list, &at);
	}
	if (item->is_object) {
		if (!list_step(list, at, error)) {
			return false;
		}
	} else {
		list_release_item(list);
		if (!syncengine_json_list_next(list, &tree, error)) {
			return false;
		}
		item->is_object = json_object_is_type(tree, json_type_object);
		if (item->is_object) {
			list_take_members(list, tree);
		} else {
			item->other = tree;
		}
	}
	item->members = list->members;
	item->count = list->member_count;
	return true;
}

const syncengine_json_member *syncengine_json_item_find(const syncengine_json_item *item, se_slice name)
{
	for (size_t i = item->count; i > 0; i--) {
		if (se_slice_equals(item->members[i - 1].plain.name, name)) {
			return &item->members[i - 1];
		}
	}
	return NULL;
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
	list_release_item(list);
	if (list->members) {
		efree(list->members);
	}
	if (list->nested) {
		json_tokener_free(list->nested);
	}
	if (list->tokener) {
		json_tokener_free(list->tokener);
	}
	syncengine_json_free(&list->envelope);
	memset(list, 0, sizeof(*list));
}
