<?php
/* Disturbances of whole syncs by listeners, models and the remote, and what the next run makes of what they left. */
declare(strict_types=1);

require __DIR__ . '/sync.inc.php';

use Mautic\IntegrationsBundle\IntegrationEvents;

/** A sync that is disturbed, what it leaves other than one that is not, and what the next one makes of that. */
function disturbed(string $title, Closure $prepare, Closure $disturb, array $options = []): void
{
	echo "-- $title\n";
	$other = new Site();
	$prepare($other);
	sync($other, options: $options);
	$site = new Site();
	$prepare($site);
	$undo = $disturb($site);
	sync($site, options: $options);
	echo differences(essence($other), essence($site)), "\n  ", $site->connection->isTransactionActive() ? 'in a transaction' : 'no transaction', ', ', $site->manager->isOpen() ? 'open' : 'closed', "\n";
	$undo();
	if (!$site->manager->isOpen()) {
		$site->reopen();
	}
	sync($site, options: $options);
	sync($other, options: $options);
	echo 'then: ', differences(essence($other), essence($site)) ?: 'as undisturbed', "\n";
}

/** A listener of the test's own until it is called for the $nth time, when it throws. */
function throwing(Site $site, string $event, int $nth, int $priority = 5): Closure
{
	$listener = static function () use (&$nth): void {
		--$nth === 0 && throw new RuntimeException('a listener throws');
	};
	$site->dispatcher->addListener($event, $listener, $priority);

	return static fn () => $site->dispatcher->removeListener($event, $listener);
}

function refusing(Site $site, int $id): Closure
{
	$site->statements->saved = static fn (string $type, int $saved) => $type === 'lead' && $saved === $id ? throw new RuntimeException("contact $id is refused") : null;

	return static fn () => $site->statements->saved = null;
}

/** A listener whose own entity can't be saved, which it doesn't tell. */
function closing(Site $site): Closure
{
	$listener = static function () use ($site): void {
		try {
			$site->mappings->saveEntity(new Mautic\IntegrationsBundle\Entity\ObjectMapping());
			echo "not reached\n";
		} catch (Doctrine\DBAL\Exception\NotNullConstraintViolationException) {
		}
	};
	$site->dispatcher->addListener(IntegrationEvents::INTEGRATION_CREATE_INTERNAL_OBJECTS, $listener);

	return static fn () => $site->dispatcher->removeListener(IntegrationEvents::INTEGRATION_CREATE_INTERNAL_OBJECTS, $listener);
}

/** Every case, one after the other. */
function disturb_all(): void
{
	$new = static fn (Site $site) => people($site, 4, 1);
	$plain = static fn (Site $site) => people($site, 4);
	$changed = static function (Site $site): void {
		people($site, 4, 1);
		sync($site);
		for ($i = 1; $i <= 4; $i++) {
			$site->hello->put('Citizen', "c$i", ['first_name' => "Remote $i"], '2020-02-02 00:00:00');
		}
		$site->edit('lead', 4, ['lastname' => 'Mautic'], '2020-02-03 00:00:00');
	};
	$tracked = static function (Site $site): void {
		people($site, 3);
		sync($site);
		foreach ([1, 2, 3] as $i) {
			$site->edit('lead', $i, ['lastname' => "Mautic $i"], '2020-02-03 00:00:00');
		}
	};
	disturbed('a new contact is refused', $new, static fn (Site $site) => refusing($site, 3));
	disturbed('a change is refused', $changed, static fn (Site $site) => refusing($site, 3));
	disturbed('a search throws', $new, static fn (Site $site) => throwing($site, IntegrationEvents::INTEGRATION_FIND_INTERNAL_RECORDS, 3));
	disturbed('before contacts are made', $new, static fn (Site $site) => throwing($site, IntegrationEvents::INTEGRATION_CREATE_INTERNAL_OBJECTS, 2));
	disturbed('after contacts are made', $new, static fn (Site $site) => throwing($site, IntegrationEvents::INTEGRATION_CREATE_INTERNAL_OBJECTS, 2, -5));
	disturbed('after contacts are changed', $changed, static fn (Site $site) => throwing($site, IntegrationEvents::INTEGRATION_UPDATE_INTERNAL_OBJECTS, 1, -5));
	disturbed('after a page that was pulled', $plain, static fn (Site $site) => throwing($site, IntegrationEvents::INTEGRATION_BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC, 1));
	disturbed('after a page that was pushed', $tracked, static fn (Site $site) => throwing($site, IntegrationEvents::INTEGRATION_BATCH_SYNC_COMPLETED_MAUTIC_TO_INTEGRATION, 1));
	disturbed('at the end', $plain, static fn (Site $site) => throwing($site, IntegrationEvents::INTEGRATION_POST_EXECUTE, 1));
	disturbed('the remote throws in a page', $tracked, static function (Site $site): Closure {
		$site->hello->statuses['Citizen']['c2'] = static fn () => throw new RuntimeException('the remote throws');

		return static fn () => $site->hello->statuses = [];
	});
	disturbed('a listener catches what closes the entity manager', $new, static fn (Site $site) => closing($site));
}
