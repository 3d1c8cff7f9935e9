#ifndef SYNCENGINE_SYNC_JUDGE_H
#define SYNCENGINE_SYNC_JUDGE_H

#include "core/se_evidence.h"
#include "family.h"
#include "report/information_change_request.h"

/* The evidence of two moments. False with an exception: a date object that can't be read. */
bool syncengine_evidence_read(
	const syncengine_moment *certain, const syncengine_moment *possible, se_evidence *evidence);

/*
 * The verdict of a judge written in PHP about two requests, asked hard, best, fuzzy in turn. An undecided
 * conflict in all of them is SE_UNDECIDED. False with an exception of another kind.
 */
bool syncengine_judge_ask(
	zend_object *judge, zend_object *left, zend_object *right, se_verdict *verdict, se_mode *mode);

void syncengine_sync_judge_register(syncengine_family *family);

#endif
