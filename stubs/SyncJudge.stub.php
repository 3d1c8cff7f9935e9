<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/** Decides whose value of a field stands. */
interface SyncJudgeInterface
{
    /**
     * Both sides know when the field changed: the later one wins.
     * @var string
     */
    const HARD_EVIDENCE_MODE = 'hard';
    /**
     * Else both sides know when the object changed.
     * @var string
     */
    const BEST_EVIDENCE_MODE = 'best';
    /**
     * Else one side's field against the other side's object.
     * @var string
     */
    const FUZZY_EVIDENCE_MODE = 'fuzzy';
    /** @var string */
    const LEFT_WINNER = 'left';
    /** @var string */
    const RIGHT_WINNER = 'right';
    /** @var string */
    const NO_WINNER = 'no';

    /**
     * @return InformationChangeRequest the winning one of the two
     * @throws Exception\ConflictUnresolvedException the evidence of this mode does not decide
     */
    public function adjudicate(string $mode, InformationChangeRequest $leftChangeRequest, InformationChangeRequest $rightChangeRequest): InformationChangeRequest;
}

/**
 * The engine's judge. The rules of its three modes are those of Mautic's SyncJudge; README has them as a table.
 *
 * @strict-properties
 * @not-serializable
 */
final class SyncJudge implements SyncJudgeInterface
{
    /**
     * @throws Exception\ConflictUnresolvedException the evidence of this mode does not decide
     * @throws \ValueError an unknown mode
     */
    public function adjudicate(string $mode, InformationChangeRequest $leftChangeRequest, InformationChangeRequest $rightChangeRequest): InformationChangeRequest {}
}

/** One of the judge's modes, to be called alone. */
interface JudgementModeInterface
{
    /** @throws Exception\ConflictUnresolvedException */
    public static function adjudicate(InformationChangeRequest $leftChangeRequest, InformationChangeRequest $rightChangeRequest): InformationChangeRequest;
}

/**
 * Certain change times of both sides.
 *
 * @strict-properties
 * @not-serializable
 */
class HardEvidence implements JudgementModeInterface
{
    /** @throws Exception\ConflictUnresolvedException */
    public static function adjudicate(InformationChangeRequest $leftChangeRequest, InformationChangeRequest $rightChangeRequest): InformationChangeRequest {}
}

/**
 * Certain change times of both sides, else possible ones of both.
 *
 * @strict-properties
 * @not-serializable
 */
class BestEvidence implements JudgementModeInterface
{
    /** @throws Exception\ConflictUnresolvedException */
    public static function adjudicate(InformationChangeRequest $leftChangeRequest, InformationChangeRequest $rightChangeRequest): InformationChangeRequest {}
}

/**
 * As BestEvidence, else one side's certain time against the other's possible one.
 *
 * @strict-properties
 * @not-serializable
 */
class FuzzyEvidence implements JudgementModeInterface
{
    /** @throws Exception\ConflictUnresolvedException */
    public static function adjudicate(InformationChangeRequest $leftChangeRequest, InformationChangeRequest $rightChangeRequest): InformationChangeRequest {}
}
