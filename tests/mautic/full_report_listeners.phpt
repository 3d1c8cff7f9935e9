--TEST--
Mautic's FullObjectReportBuilder: entities that only Mautic's own subscribers would load are not loaded
--INI--
syncengine.mautic=exact
date.timezone=UTC
--FILE--
<?php
declare(strict_types=1);

namespace Symfony\Component\EventDispatcher {
	require __DIR__ . '/report_site.inc.php';

	class EventDispatcher implements EventDispatcherInterface
	{
		public array $listeners = [];

		public function dispatch(object $event, ?string $eventName = null): object
		{
			foreach ($this->getListeners($eventName) as $listener) {
				$listener($event);
			}
			return $event;
		}

		public function getListeners(?string $eventName = null): array
		{
			return $this->listeners[substr(strrchr($eventName, '.'), 1)] ?? [];
		}

		public function hasListeners(?string $eventName = null): bool
		{
			return (bool) $this->getListeners($eventName);
		}
	}
}

namespace Mautic\IntegrationsBundle\EventListener {
	class ContactObjectSubscriber
	{
		public function findContactsByDateRange($event): void
		{
			$event->foundObjects = $event->object->getName() === 'lead' ? \rows(1, 2) : [];
		}

		public function findContactById($event): void
		{
			if ($event->object->getName() === 'lead') {
				echo "  contact $event->id is loaded\n";
				$event->entity = new \Mautic\LeadBundle\Entity\Lead();
			}
		}
	}

	class CompanyObjectSubscriber
	{
		public function findCompaniesByDateRange($event): void
		{
			$event->foundObjects = $event->foundObjects ?: \rows(3, 1);
		}

		public function findCompanyById($event): void
		{
			if ($event->object->getName() === 'company') {
				echo "  company $event->id is loaded\n";
				$event->entity = new \Mautic\LeadBundle\Entity\Company();
			}
		}
	}
}

namespace {
	use Mautic\IntegrationsBundle\EventListener\{CompanyObjectSubscriber, ContactObjectSubscriber};
	use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper;
	use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectHelper\ContactObjectHelper;
	use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider;
	use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\{FieldBuilder, FullObjectReportBuilder};
	use Symfony\Component\EventDispatcher\EventDispatcher;
	use Symfony\Component\Routing\Router;

	class Own extends EventDispatcher
	{
		public function dispatch(object $event, ?string $eventName = null): object
		{
			return parent::dispatch($event, $eventName);
		}
	}
	class OwnContacts extends ContactObjectSubscriber
	{
		public function findContactById($event): void
		{
			parent::findContactById($event);
		}
	}

	$quiet = true;
	$contacts = new ContactObjectSubscriber();
	$companies = new CompanyObjectSubscriber();
	$core = [
		'INTEGRATION_FIND_INTERNAL_RECORDS' => [[$contacts, 'findContactsByDateRange'], [$companies, 'findCompaniesByDateRange']],
		'INTEGRATION_FIND_INTERNAL_RECORD' => [[$contacts, 'findContactById'], [$companies, 'FindCompanyById']],
	];
	$build = function (string $what, array $more = [], array $objects = ['lead', 'company'], ?EventDispatcher $dispatcher = null) use ($core) {
		$dispatcher ??= new EventDispatcher();
		$dispatcher->listeners = array_merge_recursive($core, $more);
		$builder = new FullObjectReportBuilder(new FieldBuilder(new Router(), new FieldHelper(), new ContactObjectHelper()), new ObjectProvider(), $dispatcher);
		attempt($what, fn() => $builder->buildReport(request(array_map(fn($name) => wanted($name, ['mautic_internal_id']), $objects))));
	};

	$build('only the core listens');
	$build('objects that the core does not find', [], ['custom']);
	$build('somebody hears of contacts', ['INTEGRATION_BEFORE_FULL_CONTACT_REPORT_BUILD' => [fn($event) => print('  before ' . get_class($event->contact) . "\n")]]);
	$build('somebody hears of companies', ['INTEGRATION_BEFORE_FULL_COMPANY_REPORT_BUILD' => [fn($event) => print('  before ' . get_class($event->company) . "\n")]]);
	$build('somebody else finds', ['INTEGRATION_FIND_INTERNAL_RECORD' => [fn($event) => print("  $event->id is looked for\n")]], ['lead']);
	$build('somebody finds in their place', ['INTEGRATION_FIND_INTERNAL_RECORD' => [[new OwnContacts(), 'findContactById']]], ['lead']);
	$build("a dispatcher of the site's own", [], ['lead'], new Own());

}
?>
--EXPECT--
only the core listens
lead 1 2020-01-02 03:04:05 UTC: mautic_internal_id 1 int changed
lead 2 2020-01-02 03:04:05 UTC: mautic_internal_id 2 int changed
company 3 2020-01-02 03:04:05 UTC: mautic_internal_id 3 int changed
objects that the core does not find
custom 3 2020-01-02 03:04:05 UTC: nothing
somebody hears of contacts
  contact 1 is loaded
  before Mautic\LeadBundle\Entity\Lead
  contact 2 is loaded
  before Mautic\LeadBundle\Entity\Lead
lead 1 2020-01-02 03:04:05 UTC: mautic_internal_id 1 int changed
lead 2 2020-01-02 03:04:05 UTC: mautic_internal_id 2 int changed
company 3 2020-01-02 03:04:05 UTC: mautic_internal_id 3 int changed
somebody hears of companies
  company 3 is loaded
  before Mautic\LeadBundle\Entity\Company
lead 1 2020-01-02 03:04:05 UTC: mautic_internal_id 1 int changed
lead 2 2020-01-02 03:04:05 UTC: mautic_internal_id 2 int changed
company 3 2020-01-02 03:04:05 UTC: mautic_internal_id 3 int changed
somebody else finds
  contact 1 is loaded
  1 is looked for
  contact 2 is loaded
  2 is looked for
lead 1 2020-01-02 03:04:05 UTC: mautic_internal_id 1 int changed
lead 2 2020-01-02 03:04:05 UTC: mautic_internal_id 2 int changed
somebody finds in their place
  contact 1 is loaded
  contact 1 is loaded
  contact 2 is loaded
  contact 2 is loaded
lead 1 2020-01-02 03:04:05 UTC: mautic_internal_id 1 int changed
lead 2 2020-01-02 03:04:05 UTC: mautic_internal_id 2 int changed
a dispatcher of the site's own
  contact 1 is loaded
  contact 2 is loaded
lead 1 2020-01-02 03:04:05 UTC: mautic_internal_id 1 int changed
lead 2 2020-01-02 03:04:05 UTC: mautic_internal_id 2 int changed
