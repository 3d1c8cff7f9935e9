/* Every row of judge.tsv: mode, certain and possible time of left and right (- for none), winner. */
#include "se_evidence.h"
#include "check.h"
#include <stdlib.h>

static bool read_time(const char *word, int64_t *time)
{
	*time = strtoll(word, NULL, 10);
	return strcmp(word, "-") != 0;
}

static se_evidence evidence_of(const char *certain, const char *possible)
{
	se_evidence evidence;
	evidence.has_certain = read_time(certain, &evidence.certain);
	evidence.has_possible = read_time(possible, &evidence.possible);
	return evidence;
}

static const char *name_of(se_verdict verdict)
{
	return verdict == SE_LEFT ? "left" : verdict == SE_RIGHT ? "right" : "undecided";
}

static void every_row_of_the_table(void)
{
	FILE *table = fopen("judge.tsv", "r");
	CHECK(table != NULL);

	char mode[8], word[4][8], winner[16];
	int rows = 0, winners[3] = {0, 0, 0};
	while (fscanf(table, "%7s %7s %7s %7s %7s %15s", mode, word[0], word[1], word[2], word[3], winner) == 6) {
		se_evidence left = evidence_of(word[0], word[1]), right = evidence_of(word[2], word[3]);
		se_mode asked = mode[0] == 'h' ? SE_MODE_HARD : mode[0] == 'b' ? SE_MODE_BEST : SE_MODE_FUZZY;
		se_verdict verdict = se_adjudicate(asked, &left, &right);
		rows++;
		winners[verdict]++;
		CHECK_THAT(strcmp(name_of(verdict), winner) == 0, "row %d: got %s", rows, name_of(verdict));
	}
	fclose(table);
	CHECK_THAT(rows == 768, "%d rows", rows);
	CHECK(winners[SE_LEFT] == 216 && winners[SE_RIGHT] == 213 && winners[SE_UNDECIDED] == 339);
}

/* se_judge must say what the three modes asked one by one say, and name the first that answered. */
static void judge_names_the_first_mode_that_answers(void)
{
	int answered[3] = {0, 0, 0};
	for (int i = 0; i < 256; i++) {
		se_evidence left = {i & 3, (i >> 2) & 3, (i & 3) != 0, ((i >> 2) & 3) != 0};
		se_evidence right = {(i >> 4) & 3, (i >> 6) & 3, ((i >> 4) & 3) != 0, ((i >> 6) & 3) != 0};
		se_verdict want = SE_UNDECIDED;
		int by = -1;
		for (int m = SE_MODE_HARD; m <= SE_MODE_FUZZY && want == SE_UNDECIDED; m++) {
			want = se_adjudicate((se_mode)m, &left, &right);
			by = want == SE_UNDECIDED ? -1 : m;
		}
		se_mode decided = (se_mode)99;
		CHECK_THAT(se_judge(&left, &right, &decided) == want, "case %d", i);
		CHECK_THAT((int)decided == (by < 0 ? 99 : by), "case %d", i);
		if (by >= 0) {
			answered[by]++;
		}
	}
	CHECK(answered[SE_MODE_HARD] > 0 && answered[SE_MODE_BEST] > 0 && answered[SE_MODE_FUZZY] > 0);
}

static void a_time_without_its_flag_does_not_count(void)
{
	se_evidence left = {INT64_MAX, INT64_MAX, false, false}, right = {1, 1, true, true};
	CHECK(se_judge(&left, &right, NULL) == SE_UNDECIDED);
	left.has_possible = true;
	CHECK(se_judge(&left, &right, NULL) == SE_LEFT);
}

static void the_ends_of_the_range(void)
{
	se_evidence left = {INT64_MIN, 0, true, false}, right = {INT64_MAX, 0, true, false};
	CHECK(se_judge(&left, &right, NULL) == SE_RIGHT);
	CHECK(se_judge(&right, &left, NULL) == SE_LEFT);
}

int main(void)
{
	RUN(every_row_of_the_table);
	RUN(judge_names_the_first_mode_that_answers);
	RUN(a_time_without_its_flag_does_not_count);
	RUN(the_ends_of_the_range);
	return check_result();
}
