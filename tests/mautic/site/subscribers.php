<?php
/* The site's own answers to the events of a sync; one that listens beside them comes after. */
namespace Mautic\IntegrationsBundle\EventListener;

use Mautic\IntegrationsBundle\Event\{InternalObjectCreateEvent, InternalObjectEvent, InternalObjectFindByIdEvent, InternalObjectFindEvent, InternalObjectUpdateEvent};
use Mautic\IntegrationsBundle\IntegrationEvents;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Object\{Company, Contact};
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectHelper\{CompanyObjectHelper, ContactObjectHelper, ObjectHelper};
use Symfony\Component\EventDispatcher\EventSubscriberInterface;

abstract class ObjectSubscriber implements EventSubscriberInterface
{
	public function __construct(private ObjectHelper $helper, private \Statements $statements)
	{
	}

	public static function getSubscribedEvents(): array
	{
		return [
			IntegrationEvents::INTEGRATION_COLLECT_INTERNAL_OBJECTS => ['collect', 0],
			IntegrationEvents::INTEGRATION_UPDATE_INTERNAL_OBJECTS => ['update', 0],
			IntegrationEvents::INTEGRATION_CREATE_INTERNAL_OBJECTS => ['create', 0],
			IntegrationEvents::INTEGRATION_FIND_INTERNAL_RECORDS => ['find', 0],
			IntegrationEvents::INTEGRATION_FIND_INTERNAL_RECORD => ['findById', 0],
		];
	}

	public function collect(InternalObjectEvent $event): void
	{
		$class = static::OBJECT;
		$event->addObject(new $class());
	}

	public function update(InternalObjectUpdateEvent $event): void
	{
		$this->answer($event, fn () => $event->setUpdatedObjectMappings($this->helper->update($event->getIdentifiedObjectIds(), $event->getUpdateObjects())));
	}

	public function create(InternalObjectCreateEvent $event): void
	{
		$this->answer($event, fn () => $event->setObjectMappings($this->helper->create($event->getCreateObjects())));
	}

	public function find(InternalObjectFindEvent $event): void
	{
		$this->answer($event, function () use ($event): void {
			if ($event->getIds()) {
				$event->setFoundObjects($this->helper->findObjectsByIds($event->getIds()));
			} elseif ($event->getDateRange()) {
				$event->setFoundObjects($this->helper->findObjectsBetweenDates($event->getDateRange()->getFromDate(), $event->getDateRange()->getToDate(), $event->getStart(), $event->getLimit()));
			} elseif ($event->getFieldValues()) {
				$event->setFoundObjects($this->helper->findObjectsByFieldValues($event->getFieldValues()));
			}
		});
	}

	public function findById(InternalObjectFindByIdEvent $event): void
	{
		$this->answer($event, function () use ($event): void {
			$entity = $event->getId() === null ? null : $this->helper->findObjectById($event->getId());
			$entity === null || $event->setEntity($entity);
		});
	}

	private function answer($event, callable $do): void
	{
		if ($event->getObject()->getName() === (static::OBJECT)::NAME) {
			$this->statements->beside($do);
		}
	}
}

class ContactObjectSubscriber extends ObjectSubscriber
{
	protected const OBJECT = Contact::class;

	public function __construct(ContactObjectHelper $helper, \Statements $statements)
	{
		parent::__construct($helper, $statements);
	}
}

class CompanyObjectSubscriber extends ObjectSubscriber
{
	protected const OBJECT = Company::class;

	public function __construct(CompanyObjectHelper $helper, \Statements $statements)
	{
		parent::__construct($helper, $statements);
	}
}
