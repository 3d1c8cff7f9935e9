<?php
declare(strict_types=1);

namespace MauticPlugin\SyncEngineBundle\EventListener;

use Mautic\IntegrationsBundle\IntegrationEvents;
use MauticPlugin\SyncEngineBundle\ReadCache\Answers;
use Symfony\Component\EventDispatcher\EventSubscriberInterface;

/**
 * A page's answers begin with what it is first looked up or saved for, and end with the page.
 *
 * A sync that ends with an exception has no last event: the end of the command does, or the answers grow too old.
 */
final class PageSubscriber implements EventSubscriberInterface
{
	/** Before any listener that reads or writes. */
	private const FIRST = 1024;

	public function __construct(private readonly Answers $answers)
	{
	}

	public static function getSubscribedEvents(): array
	{
		return [
			IntegrationEvents::INTEGRATION_FIND_INTERNAL_RECORDS => ['begin', self::FIRST],
			IntegrationEvents::INTEGRATION_UPDATE_INTERNAL_OBJECTS => ['begin', self::FIRST],
			IntegrationEvents::INTEGRATION_CREATE_INTERNAL_OBJECTS => ['begin', self::FIRST],
			IntegrationEvents::INTEGRATION_BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC => ['end', self::FIRST],
			IntegrationEvents::INTEGRATION_BATCH_SYNC_COMPLETED_MAUTIC_TO_INTEGRATION => ['end', self::FIRST],
			IntegrationEvents::INTEGRATION_POST_EXECUTE => ['end', self::FIRST],
			'console.terminate' => ['end', self::FIRST],
		];
	}

	public function begin(): void
	{
		$this->answers->begin();
	}

	public function end(): void
	{
		$this->answers->end();
	}
}
