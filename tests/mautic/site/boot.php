<?php
/*
 * A minimal site for tests of whole syncs: what the native classes ask of Mautic under Mautic's names, in as few
 * lines as it takes, on Doctrine's own DBAL and ORM.
 *
 * With MAUTIC_BUNDLE, the folder of a checkout's app/bundles, and without the extension the classes that the
 * extension brings are read from there, so that one scenario can be run on both. MAUTIC_ORIGINAL names files of
 * this folder, without .php, whose classes are to come from the checkout as well: "entities,repositories".
 */
declare(strict_types=1);

date_default_timezone_set(getenv('TZ') ?: 'America/New_York');
set_include_path(get_include_path() . PATH_SEPARATOR . '/usr/share/php');
defined('MAUTIC_TABLE_PREFIX') || define('MAUTIC_TABLE_PREFIX', '');

spl_autoload_register(static function (string $class): void {
	static $files = [
		'doctrine' => ['Doctrine\Bundle\DoctrineBundle\Repository\ServiceEntityRepository', 'Mautic\CoreBundle\Entity\CommonRepository'],
		'entities' => ['Mautic\IntegrationsBundle\Entity\ObjectMapping', 'Mautic\IntegrationsBundle\Entity\FieldChange'],
		'repositories' => ['Mautic\IntegrationsBundle\Entity\ObjectMappingRepository', 'Mautic\IntegrationsBundle\Entity\FieldChangeRepository'],
		'events' => ['Mautic\IntegrationsBundle\IntegrationEvents', 'Mautic\IntegrationsBundle\Event\*'],
		'objects' => ['Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider', 'Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Object\*'],
		'helpers' => ['Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper', 'Mautic\IntegrationsBundle\Sync\VariableExpresser\*'],
		'logger' => ['Mautic\IntegrationsBundle\Sync\Logger\DebugLogger'],
		'notes' => ['Mautic\IntegrationsBundle\Sync\Notification\*'],
		'leads' => ['Mautic\LeadBundle\Entity\*', 'Mautic\LeadBundle\Field\*', 'Mautic\LeadBundle\Model\*', 'Mautic\ChannelBundle\*', 'Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectHelper\*'],
		'subscribers' => ['Mautic\IntegrationsBundle\EventListener\*'],
		'service' => ['Mautic\IntegrationsBundle\Sync\SyncService\*'],
		'around' => ['Mautic\IntegrationsBundle\Helper\SyncIntegrationsHelper', 'Symfony\Component\Routing\Router', 'Symfony\Contracts\Translation\TranslatorInterface'],
	];
	$original = explode(',', getenv('MAUTIC_ORIGINAL') ?: '');
	foreach ($files as $file => $names) {
		foreach ($names as $name) {
			if (!in_array($file, $original, true) && ($name === $class || (str_ends_with($name, '*') && str_starts_with($class, substr($name, 0, -1))))) {
				require_once __DIR__ . "/$file.php";
				return;
			}
		}
	}
	if (getenv('MAUTIC_BUNDLE') && preg_match('/^Mautic\\\\(\w+Bundle)\\\\(.*)$/', $class, $match)) {
		$path = getenv('MAUTIC_BUNDLE') . "/$match[1]/" . strtr($match[2], '\\', '/') . '.php';
		!is_file($path) || require_once $path;
	} elseif (preg_match('/^(Doctrine|Symfony|Psr)\\\\/', $class)) {
		$path = stream_resolve_include_path(strtr($class, '\\', '/') . '.php');
		$path === false || require_once $path;
	} elseif (is_file($path = __DIR__ . "/$class.php")) {
		require_once $path;
	}
}, true, true);
