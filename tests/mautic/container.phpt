--TEST--
Mautic's names: Symfony's container autowires them, loaded and by hand, compiled and dumped
--INI--
syncengine.mautic=exact
error_reporting=E_ALL & ~E_DEPRECATED
pcre.jit=0
--SKIPIF--
<?php
set_include_path(get_include_path() . PATH_SEPARATOR . '/usr/share/php');
if (!stream_resolve_include_path('Symfony/Component/DependencyInjection/autoload.php')) die('skip symfony/dependency-injection is not installed');
if (!stream_resolve_include_path('Symfony/Component/Config/autoload.php')) die('skip symfony/config is not installed');
?>
--FILE--
<?php
set_include_path(get_include_path() . PATH_SEPARATOR . '/usr/share/php');
require 'Symfony/Component/DependencyInjection/autoload.php';
require 'Symfony/Component/Config/autoload.php';
require __DIR__ . '/site.inc.php';

use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper;
use Mautic\IntegrationsBundle\Sync\SyncJudge\{SyncJudge, SyncJudgeInterface};
use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Helper\ValueHelper;
use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Integration\ObjectChangeGenerator as Push;
use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\ObjectChangeGenerator as Pull;
use Mautic\IntegrationsBundle\Sync\ValueNormalizer\{ValueNormalizer, ValueNormalizerInterface};
use Symfony\Component\Config\FileLocator;
use Symfony\Component\DependencyInjection\ContainerBuilder;
use Symfony\Component\DependencyInjection\Dumper\PhpDumper;
use Symfony\Component\DependencyInjection\Loader\PhpFileLoader;

class Consumer
{
	public function __construct(public Pull $pull, public Push $push, public SyncJudgeInterface $judge, public ValueNormalizerInterface $normalizer) {}
}

// The files by whose names load() finds the classes: never included, the classes are there.
$folder = sys_get_temp_dir() . '/syncengine_container_' . getmypid();
$classes = [Pull::class, Push::class, ValueHelper::class, SyncJudge::class, ValueNormalizer::class];
foreach ($classes as $class) {
	$file = $folder . '/' . strtr(substr($class, strlen('Mautic\\IntegrationsBundle\\')), '\\', '/') . '.php';
	is_dir(dirname($file)) || mkdir(dirname($file), 0777, true);
	file_put_contents($file, '<?php throw new Exception("included: " . __FILE__);');
}

function consumer(ContainerBuilder $container, string $name): void
{
	$container->register(FieldHelper::class);
	$container->setAlias(SyncJudgeInterface::class, SyncJudge::class);
	$container->setAlias(ValueNormalizerInterface::class, ValueNormalizer::class);
	$container->register('consumer', Consumer::class)->setAutowired(true)->setPublic(true);
	$container->compile();
	eval('?>' . (new PhpDumper($container))->dump(['class' => $name]));
	$consumer = (new $name())->get('consumer');
	echo get_class($consumer->pull), "\n", get_class($consumer->push), "\n", get_class($consumer->judge), "\n", get_class($consumer->normalizer), "\n";
}

$container = new ContainerBuilder();
foreach ($classes as $class) {
	$container->register($class)->setAutowired(true);
}
consumer($container, 'ByHand');

$container = new ContainerBuilder();
file_put_contents("$folder/services.php", '<?php return function (Symfony\Component\DependencyInjection\Loader\Configurator\ContainerConfigurator $c) { $c->services()->defaults()->autowire()->load("Mautic\\\\IntegrationsBundle\\\\", __DIR__ . "/")->exclude(__DIR__ . "/services.php"); };');
(new PhpFileLoader($container, new FileLocator($folder)))->load('services.php');
consumer($container, 'Loaded');

foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($folder, FilesystemIterator::SKIP_DOTS), RecursiveIteratorIterator::CHILD_FIRST) as $file) {
	$file->isDir() ? rmdir((string) $file) : unlink((string) $file);
}
rmdir($folder);
?>
--EXPECT--
Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\ObjectChangeGenerator
Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Integration\ObjectChangeGenerator
Mautic\IntegrationsBundle\Sync\SyncJudge\SyncJudge
Mautic\IntegrationsBundle\Sync\ValueNormalizer\ValueNormalizer
Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\ObjectChangeGenerator
Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Integration\ObjectChangeGenerator
Mautic\IntegrationsBundle\Sync\SyncJudge\SyncJudge
Mautic\IntegrationsBundle\Sync\ValueNormalizer\ValueNormalizer
