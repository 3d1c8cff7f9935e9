<?php
declare(strict_types=1);

namespace MauticPlugin\SyncEngineBundle\Model;

use Mautic\LeadBundle\Model\FieldModel;
use MauticPlugin\SyncEngineBundle\ReadCache\Answers;

/**
 * Mautic's model of custom fields. The list of all of them, which Mautic makes anew for each contact that is saved,
 * is made once as long as the answers hold that it was made of.
 */
class PageFieldModel extends FieldModel
{
	private ?Answers $answers = null;

	public function setAnswers(Answers $answers): void
	{
		$this->answers = $answers;
	}

	public function getFieldListWithProperties($object = 'lead'): array
	{
		$make = fn (): array => parent::getFieldListWithProperties($object);

		return $this->answers && is_string($object) ? $this->answers->derive(__METHOD__ . "\0$object", $make) : $make();
	}
}
