#include "se_link.h"
#include "check.h"
#include <stdlib.h>

/* The header is handed over in a block of exactly its size: a read past its end is seen by the sanitizer. */
static bool find(const char *header, const char *relation, char *target, size_t size)
{
	size_t length = strlen(header);
	char *exact = malloc(length + 1);
	if (exact == NULL) {
		return false;
	}
	memcpy(exact, header, length);
	se_slice found = {NULL, 0};
	bool ok = se_link_find(se_slice_of(exact, length), relation, &found);
	snprintf(target, size, "%.*s", (int)found.length, found.length > 0 ? found.at : "");
	free(exact);
	return ok;
}

typedef struct {
	const char *header;
	const char *next; /* NULL: none */
} link_case;

static const link_case cases[] = {
	{"</p?page=2>; rel=\"next\"", "/p?page=2"},
	{"</p?page=2>; rel=next", "/p?page=2"},
	{"</p?page=2>;rel=next", "/p?page=2"},
	{"</p?page=2>  ;\trel = \"next\" ", "/p?page=2"},
	{"</p?page=2>; REL=\"NeXt\"", "/p?page=2"},
	{"<https://x.example/a?b=1&c=2>; rel=\"next\", <https://x.example/a?b=9>; rel=\"last\"",
		"https://x.example/a?b=1&c=2"},
	{"<first>; rel=\"first\", <prev>; rel=\"prev\",<n>; rel=\"next\"", "n"},
	{"<a>; rel=\"prev next\"", "a"},
	{"<a>; rel=\"next  last\"", "a"},
	{"<a>; rel=\"prev\tnext\"", "a"},
	{"<a>; rel=\"last\"; title=\"the; rel=next, one\", <b>; rel=next", "b"},
	{"<a>; title=\"a \\\" quote, <x>; rel=next\"; rel=last, <b>; rel=\"next\"", "b"},
	{"<a>; title=\"ends in a slash \\\\\"; rel=next", "a"},
	{"<a,b;c>; rel=next", "a,b;c"},
	{"<a>; rel=\"n\\ext\"", "a"},
	{"<a>; rel=n\\ext", NULL}, /* only quoted values have escapes */
	{"<a>; rel=prev; rel=next", NULL},
	{"<a>; rel=next; rel=prev", "a"},
	{"<a>; title=x; rel=next; foo", "a"},
	{"<a>; ; ;rel=next;", "a"},
	{"<a>; foo; bar=; rel=next", "a"},
	{"<a>; rel=\"next\"; title*=UTF-8''%c3%a4", "a"},
	{"<a>; rel=next; anchor=\"#x\", <b>; rel=next", "b"},
	{"<a>; anchor=\"/other\"; rel=next", NULL},
	{", ,<a>; rel=next,,", "a"},
	{"<a>; rel=next, garbage", "a"},
	{"<>; rel=next, <b>; rel=next", "b"},
	{"<>; rel=next", NULL},
	{"", NULL},
	{"   ", NULL},
	{",", NULL},
	{"a; rel=next", NULL},
	{"garbage, <a>; rel=next", NULL},
	{"<a>", NULL},
	{"<a>; rel", NULL},
	{"<a>; rel=", NULL},
	{"<a>; rel=\"\"", NULL},
	{"<a>; rel=\"nextpage\"", NULL},
	{"<a>; rel=\"next-page\"", NULL},
	{"<a>; rel=\"nex\"", NULL},
	{"<a>; rel=\"https://x.example/next\"", NULL},
	{"<a>; xrel=next", NULL},
	{"<a>; relx=next", NULL},
	{"<a>; re=next", NULL},
	{"<a> rel=next", NULL},
	{"<a; rel=next", NULL},
	{"<a>; rel=\"next", NULL},
	{"<a>; rel=\"next\\", NULL},
	{"<a>; rel=\"next\" x", NULL},
	{"<a>; title=\"x; rel=next, <b>; rel=next", NULL},
};

static void finds_the_next_page(void)
{
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char target[64];
		bool ok = find(cases[i].header, "next", target, sizeof target);
		CHECK_THAT(ok == (cases[i].next != NULL), "%s: %s", cases[i].header, target);
		CHECK_THAT(strcmp(target, ok ? cases[i].next : "") == 0, "%s: %s", cases[i].header, target);
	}
}

static void other_relations(void)
{
	const char *header = "<p>; rel=prev, <n>; rel=next, <l>; rel=\"last x\"";
	char target[8];
	CHECK(find(header, "prev", target, sizeof target) && strcmp(target, "p") == 0);
	CHECK(find(header, "last", target, sizeof target) && strcmp(target, "l") == 0);
	CHECK(find(header, "x", target, sizeof target) && strcmp(target, "l") == 0);
	CHECK(!find(header, "first", target, sizeof target));
	CHECK(!find(header, "", target, sizeof target));
}

/* Cut anywhere, a header never gives a target that the whole one does not have. */
static void every_prefix(void)
{
	const char *whole =
		"<first>; rel=\"first\"; title=\"a, \\\"b\\\"\", </p?page=2>; foo=bar; rel=\"x next\"";
	char cut[128], target[64];
	for (size_t length = 0; length < strlen(whole); length++) {
		snprintf(cut, sizeof cut, "%.*s", (int)length, whole);
		CHECK_THAT(!find(cut, "next", target, sizeof target), "%s", cut);
	}
	CHECK(find(whole, "next", target, sizeof target) && strcmp(target, "/p?page=2") == 0);
}

static void nothing_at_all(void)
{
	se_slice target = {NULL, 0};
	CHECK(!se_link_find(se_slice_of(NULL, 0), "next", &target) && target.at == NULL);
}

int main(void)
{
	RUN(finds_the_next_page);
	RUN(other_relations);
	RUN(every_prefix);
	RUN(nothing_at_all);
	return check_result();
}
