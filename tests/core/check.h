/* The whole of the test framework: a test is a function named in main by RUN, a failed CHECK ends it. */
#ifndef CHECK_H
#define CHECK_H

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static int check_passed, check_failed;
static int check_broken;

#define CHECK(condition) CHECK_THAT(condition, "%s", "")

/* With what to print beside the condition: the case of a loop that failed. */
#define CHECK_THAT(condition, ...)                                \
	do {                                                          \
		if (!(condition)) {                                       \
			printf("%s:%d: %s ", __FILE__, __LINE__, #condition); \
			printf(__VA_ARGS__);                                  \
			printf("\n");                                         \
			check_broken = 1;                                     \
			return;                                               \
		}                                                         \
	} while (0)

#define RUN(test)                                       \
	do {                                                \
		check_broken = 0;                               \
		test();                                         \
		check_broken ? check_failed++ : check_passed++; \
	} while (0)

/* What tests/core/run adds up. */
static inline int check_result(void)
{
	printf("%d %d\n", check_passed, check_failed);
	return check_failed != 0;
}

#endif
